import { bodyOf, bpmn, event, timer, xmlOf, type Diagram } from '../lane/fixtures/diagram';
import { proof } from './fixtures/proof';
import { fullNet, isStuck, replay } from './fixtures/replay';
import { prove } from './report';

const terminate = ['endEvent', '', '<bpmn:terminateEventDefinition/>'] as const;
const choice = (id: string, ...targets: string[]): string[] =>
  targets.map((to, index) => `${id} > ${to} ${index === 0 ? 'default' : `if =c = ${index}`}`);

describe('a run that gets stuck is shown by its path', () => {
  const stuck: [string, string, string, Diagram][] = [
    [
      'a parallel join behind a choice',
      'deadlock',
      'j',
      {
        nodes: {
          s: 'startEvent',
          x: 'exclusiveGateway',
          a: 'userTask',
          b: 'userTask',
          j: 'parallelGateway',
          e: 'endEvent',
        },
        flows: ['s > x', ...choice('x', 'a', 'b'), 'a > j', 'b > j', 'j > e'],
      },
    ],
    [
      'a branch that leaves its fork',
      'token-left-behind',
      'j',
      {
        nodes: {
          s: 'startEvent',
          f: 'parallelGateway',
          a: 'userTask',
          b: 'userTask',
          j: 'parallelGateway',
          e: 'endEvent',
          out: 'exclusiveGateway',
          e2: 'endEvent',
        },
        flows: ['s > f', 'f > a', 'f > b', 'a > out', ...choice('out', 'j', 'e2'), 'b > j', 'j > e'],
      },
    ],
    [
      'a boundary event past the join',
      'token-left-behind',
      'j',
      {
        nodes: {
          s: 'startEvent',
          f: 'parallelGateway',
          a: 'userTask',
          b: 'userTask',
          t: ['boundaryEvent', 'attachedToRef="a"', timer('=d')],
          j: 'parallelGateway',
          e: 'endEvent',
          e2: 'endEvent',
        },
        flows: ['s > f', 'f > a', 'f > b', 'a > j', 'b > j', 'j > e', 't > e2'],
      },
    ],
  ];
  it.each(stuck)('%s', async (_, rule, elementId, diagram) => {
    const xml = xmlOf(diagram);
    const [finding] = (await proof(xml)).findings;
    expect(finding).toMatchObject({ rule, elementId });
    const net = await fullNet(xml);
    expect(replay(net, finding?.path ?? []).some((marking) => isStuck(net, marking))).toBe(true);
  });

  it('a join inside a sub-process keeps the sub-process from ending', async () => {
    const inner = bodyOf(
      {
        nodes: { s1: 'startEvent', x: 'exclusiveGateway', j: 'parallelGateway', e1: 'endEvent' },
        flows: ['s1 > x', ...choice('x', 'j', 'y'), 'y > j', 'j > e1'],
      },
      'in',
    ).replace('<bpmn:parallelGateway', '<bpmn:userTask id="y"/><bpmn:parallelGateway');
    const report = await proof({
      nodes: { s: 'startEvent', sub: ['subProcess', '', inner], e: 'endEvent' },
      flows: ['s > sub', 'sub > e'],
    });
    expect(report.findings[0]).toMatchObject({
      rule: 'deadlock',
      elementId: 'j',
      path: ['flow.0', 'in.0', 'in.1'],
    });
  });

  it('a loop without a way out', async () => {
    const report = await proof({
      nodes: { s: 'startEvent', m: 'exclusiveGateway', a: 'userTask', x: 'exclusiveGateway', e: 'endEvent' },
      flows: ['s > m', 'm > a', 'a > m', 'x > e'],
    });
    expect(report.findings.map(({ rule }) => rule)).toContain('no-way-to-the-end');
  });
});

it('names the place that fills up, with the run that fills it', async () => {
  const xml = xmlOf({
    nodes: {
      s: 'startEvent',
      m: 'exclusiveGateway',
      f: 'parallelGateway',
      a: 'userTask',
      b: 'userTask',
      x: 'exclusiveGateway',
      e: 'endEvent',
    },
    flows: ['s > m', 'm > f', 'f > a', 'f > b', 'a > x', ...choice('x', 'e', 'm'), 'b > e'],
  });
  const { findings, skipped } = await proof(xml);
  expect(findings).toMatchObject([{ rule: 'unbounded', elementId: 'b' }]);
  expect(skipped).toEqual(expect.arrayContaining(['variables', 'policies']));
  const net = await fullNet(xml);
  const b = net.places.findIndex(({ elementId, kind }) => elementId === 'b' && kind === 'in');
  const before = net.places.findIndex(({ elementId, kind }) => elementId === 'b' && kind === 'before');
  const most = replay(net, findings[0]?.path ?? []).map(
    (marking) => (marking[b] ?? 0) + (marking[before] ?? 0),
  );
  expect(Math.max(...most)).toBeGreaterThan(1);
});

it('finds what no run reaches', async () => {
  const report = await proof({
    nodes: { s: 'startEvent', a: 'userTask', e: 'endEvent', lost: 'userTask', e2: 'endEvent' },
    flows: ['s > a', 'a > e', 'lost > e2'],
  });
  expect(report.findings).toMatchObject([{ rule: 'dead-element', elementId: 'lost' }]);
});

describe('cycles', () => {
  const loop = (step: Diagram['nodes'][string]): Diagram => ({
    nodes: { s: 'startEvent', m: 'exclusiveGateway', a: step, x: 'exclusiveGateway', e: 'endEvent' },
    flows: ['s > m', 'm > a', 'a > x', ...choice('x', 'e', 'm')],
  });
  it.each([
    ['a throw event', 'intermediateThrowEvent'],
    ['a rule', ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"']],
    ['an inline job', ['serviceTask', 'bihuan:inline="true"']],
    [
      'a multi-instance, whose list may be empty',
      ['userTask', '', '<bpmn:multiInstanceLoopCharacteristics bihuan:collection="=l"/>'],
    ],
  ] as [string, Diagram['nodes'][string]][])('wait nowhere with %s', async (_, step) => {
    const xml = xmlOf(loop(step));
    const finding = (await proof(xml)).findings.find(({ rule }) => rule === 'cycle-without-wait');
    expect(finding?.path).toEqual(expect.arrayContaining(['flow.1', 'flow.2', 'flow.4']));
    expect(replay(await fullNet(xml), finding?.path ?? [])).not.toEqual([]);
  });

  it.each(['userTask', 'serviceTask', 'receiveTask'])('wait with a %s', async (step) => {
    expect((await proof(loop(step))).verdict).toBe('accepted');
  });

  it('wait when one branch of a fork inside waits', async () => {
    const report = await proof({
      nodes: {
        s: 'startEvent',
        m: 'exclusiveGateway',
        f: 'parallelGateway',
        a: 'userTask',
        j: 'parallelGateway',
        n: 'intermediateThrowEvent',
        x: 'exclusiveGateway',
        e: 'endEvent',
      },
      flows: ['s > m', 'm > f', 'f > a', 'f > n', 'a > j', 'n > j', 'j > x', ...choice('x', 'e', 'm')],
    });
    expect(report.findings).toEqual([]);
  });
});

describe('sound, with every kind of element', () => {
  const inclusive: Diagram = {
    nodes: {
      s: 'startEvent',
      o: 'inclusiveGateway',
      a: 'userTask',
      b: 'userTask',
      c: 'userTask',
      j: 'inclusiveGateway',
      e: 'endEvent',
    },
    flows: ['s > o', ...choice('o', 'a', 'b', 'c'), 'a > j', 'b > j', 'c > j', 'j > e'],
  };
  const twoInclusive: Diagram = {
    nodes: { ...inclusive.nodes, k: 'inclusiveGateway', d: 'userTask' },
    flows: [...inclusive.flows.slice(0, 4), 'a > j', 'b > j', 'j > d', 'd > k', 'c > k', 'k > e'],
  };
  const inner = bodyOf(
    {
      nodes: {
        s1: 'startEvent',
        f: 'parallelGateway',
        a: 'userTask',
        b: 'userTask',
        done: terminate,
        failed: ['endEvent', '', event('error', 'Err')],
        x: 'exclusiveGateway',
        esp: [
          'subProcess',
          'triggeredByEvent="true"',
          bodyOf(
            {
              nodes: {
                s2: ['startEvent', 'isInterrupting="false"', event('message', 'Msg')],
                n: 'userTask',
                e2: 'endEvent',
              },
              flows: ['s2 > n', 'n > e2'],
            },
            'esp',
          ),
        ],
      },
      flows: ['s1 > f', 'f > a', 'f > b', 'a > x', ...choice('x', 'done', 'failed'), 'b > done'],
    },
    'in',
  );
  const nested: Diagram = {
    nodes: {
      s: 'startEvent',
      sub: ['subProcess', '', inner],
      caught: ['boundaryEvent', 'attachedToRef="sub"', event('error', 'Err')],
      late: ['boundaryEvent', 'attachedToRef="sub" cancelActivity="false"', timer('=d')],
      note: 'userTask',
      e: 'endEvent',
    },
    flows: ['s > sub', 'sub > e', 'caught > e', 'late > note', 'note > e'],
    roots: '<bpmn:message id="Msg" name="m"/><bpmn:error id="Err" errorCode="E1"/>',
  };
  const race: Diagram = {
    nodes: {
      s: 'startEvent',
      g: 'eventBasedGateway',
      t: ['intermediateCatchEvent', '', timer('=d')],
      m: ['intermediateCatchEvent', '', event('message', 'Msg')],
      x: 'exclusiveGateway',
      e: 'endEvent',
    },
    flows: ['s > g', 'g > t', 'g > m', 't > x', 'm > x', 'x > e'],
    roots: '<bpmn:message id="Msg" name="m"/>',
  };
  it.each(Object.entries({ inclusive, twoInclusive, nested, race }))('%s', async (_, diagram) => {
    expect((await proof(diagram)).findings).toEqual([]);
  });

  it('an error nobody catches is refused', async () => {
    const { nodes, ...rest } = nested;
    const { caught: _, ...without } = nodes;
    const flows = rest.flows.filter((flow) => !flow.startsWith('caught'));
    const { findings } = await proof({ ...rest, nodes: without, flows });
    expect(findings).toMatchObject([{ rule: 'error-uncaught', elementId: 'failed' }]);
    expect(
      replay(await fullNet(xmlOf({ ...rest, nodes: without, flows })), findings[0]?.path ?? []),
    ).not.toEqual([]);
  });
});

it('reports what the lane refuses, and only that, when there is no net to speak of', async () => {
  const report = await prove(bpmn('<bpmn:startEvent id="s"/><bpmn:scriptTask id="x"/>'), { catalogue: {} });
  expect(report.verdict).toBe('refused');
  expect(report.lane).toBeUndefined();
  expect(report.findings.map(({ rule }) => rule)).toContain('unsupported-element');
  expect(report.skipped).toEqual(['soundness', 'cycles', 'names', 'policies']);
});
