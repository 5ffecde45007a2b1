import { bodyOf, event, xmlOf, type Diagram, type NodeSpec } from '../lane/fixtures/diagram';
import { diagramOf, ModelMaker, numbers, type Model } from '../lane/fixtures/random-model';
import { compiledLane } from '../lane/compiled/compiled-lane';
import { anyLane, proof } from './fixtures/proof';
import { fullNet, isStuck, replay } from './fixtures/replay';
import { prove, type DeploymentReport } from './report';

const cancel = '<bpmn:cancelEventDefinition/>';
const stop: NodeSpec = ['endEvent', '', cancel];
const onCancel: NodeSpec = ['boundaryEvent', 'attachedToRef="deal"', cancel];

function deal(inner: Diagram, more: Partial<Diagram> = {}): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      deal: ['transaction', '', bodyOf(inner, 'in')],
      onCancel,
      e: 'endEvent',
      ...more.nodes,
    },
    flows: more.flows ?? ['s > deal', 'deal > e', 'onCancel > e'],
    roots: '<bpmn:error id="Err" errorCode="E"/>',
  };
}

const choice: Diagram = {
  nodes: { is: 'startEvent', t: 'userTask', g: 'exclusiveGateway', stop, ie: 'endEvent' },
  flows: ['is > t', 't > g', 'g > stop if =bad', 'g > ie default'],
};

const rules = ({ findings }: DeploymentReport): string[] =>
  findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`);

it('a transaction that may be cancelled is sound, and the compiled lane runs it', async () => {
  const report = await prove(xmlOf(deal(choice)), { catalogue: {}, lanes: [compiledLane()] });
  expect(report).toMatchObject({ verdict: 'accepted', lane: 'compiled', findings: [] });
});

it('a cancel boundary event nobody cancels is never reached', async () => {
  const plain = { ...choice, nodes: { ...choice.nodes, stop: 'endEvent' as const } };
  expect(rules(await proof(deal(plain)))).toEqual(['dead-element onCancel']);
});

it('a cancellation does not meet the token that went on beside it: the run shows it', async () => {
  const diagram = deal(choice, {
    nodes: { f: 'parallelGateway', other: 'userTask', j: 'parallelGateway', away: 'endEvent' },
    flows: ['s > f', 'f > deal', 'f > other', 'deal > j', 'other > j', 'onCancel > away', 'j > e'],
  });
  const { findings } = await proof(diagram);
  expect(findings.map(({ rule, elementId }) => `${rule} ${elementId}`)).toEqual(['token-left-behind j']);
  const net = await fullNet(xmlOf(diagram));
  expect(replay(net, findings[0]?.path ?? []).some((marking) => isStuck(net, marking))).toBe(true);
});

it('a task that fails with any error does not come out at the cancel boundary event', async () => {
  const task: Diagram = {
    nodes: { is: 'startEvent', t: 'userTask', ie: 'endEvent' },
    flows: ['is > t', 't > ie'],
  };
  expect(rules(await proof(deal(task)))).toEqual(['dead-element onCancel']);
});

it('a loop that cancels at once waits nowhere, one with a task in front of the cancellation does', async () => {
  const loop = (inner: Diagram): Diagram =>
    deal(inner, {
      nodes: { m: 'exclusiveGateway' },
      flows: ['s > m', 'm > deal', 'deal > e', 'onCancel > m'],
    });
  const instant: Diagram = {
    nodes: { is: 'startEvent', g: 'exclusiveGateway', stop, t: 'userTask', ie: 'endEvent' },
    flows: ['is > g', 'g > stop if =bad', 'g > t default', 't > ie'],
  };
  expect(rules(await proof(loop(instant)))).toEqual(['cycle-without-wait onCancel']);
  expect(rules(await proof(loop(choice)))).toEqual([]);
});

it('a policy holds on the way through a cancellation, too', async () => {
  const guarded = deal(
    {
      nodes: {
        is: 'startEvent',
        ask: ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"'],
        g: 'exclusiveGateway',
        stop,
        ie: 'endEvent',
      },
      flows: ['is > ask', 'ask > g', 'g > ie if =r.passed', 'g > stop default'],
    },
    { nodes: { goal: 'userTask' }, flows: ['s > deal', 'deal > goal', 'goal > e', 'onCancel > goal'] },
  );
  const policies =
    'policies:\n- code: P\n  title: { zh: 策略, en: Policy }\n  never: { reach: goal, without: { passed: R } }';
  const report = await prove(xmlOf(guarded), { catalogue: {}, lanes: [anyLane], policies });
  expect(rules(report)).toEqual(['policy-never goal']);
  expect(report.findings[0]?.path).toContain('flow.3');
});

/** What is wrong; which of several elements shows it depends on the order of the search. */
function kinds({ findings }: DeploymentReport): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function isGateway({ kind }: Model['nodes'][number]): boolean {
  return kind === 'exclusive' || kind === 'parallel';
}

/** The body, and the body with each of its first gateways joining or choosing where it did not. */
function variants({ nodes, flows }: Model): Model[] {
  const flipped = nodes.filter(isGateway).slice(0, 3);
  const flip = (gateway: Model['nodes'][number]): Model['nodes'] =>
    nodes.map((node) =>
      node === gateway ? { ...node, kind: node.kind === 'parallel' ? 'exclusive' : 'parallel' } : node,
    );
  return [{ nodes, flows }, ...flipped.map((gateway) => ({ nodes: flip(gateway), flows }))];
}

it('says of a cancellation what it says of an error that leaves a sub-process', async () => {
  const seen = { sound: 0, unsound: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const random = numbers(seed);
    for (let i = 0; i < 5; i++) random();
    for (const model of variants(new ModelMaker(random).model(2))) {
      const inner = bodyOf(diagramOf(model), 'f');
      const drawn = (thrown: string): Diagram =>
        deal(
          {
            nodes: {
              'w.s': 'startEvent',
              'w.f': 'parallelGateway',
              'w.body': ['subProcess', '', inner],
              'w.quit': 'userTask',
              'w.stop': ['endEvent', '', thrown],
              'w.e': 'endEvent',
            },
            flows: ['w.s > w.f', 'w.f > w.body', 'w.f > w.quit', 'w.body > w.e', 'w.quit > w.stop'],
          },
          { nodes: { onCancel: ['boundaryEvent', 'attachedToRef="deal"', thrown] } },
        );
      const [transaction, error] = [
        await proof(xmlOf(drawn(cancel))),
        await proof(xmlOf(drawn(event('error', 'Err'))).replaceAll('bpmn:transaction', 'bpmn:subProcess')),
      ];
      expect([seed, kinds(transaction)]).toEqual([seed, kinds(error)]);
      seen[transaction.verdict === 'accepted' ? 'sound' : 'unsound']++;
    }
  }
  expect(Math.min(seen.sound, seen.unsound)).toBeGreaterThan(10);
}, 60_000);
