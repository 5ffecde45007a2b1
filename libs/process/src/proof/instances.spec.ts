import { bodyOf, event, forEach, xmlOf, type Diagram } from '../lane/fixtures/diagram';
import { asMultiInstance, drawnOut, randomBody } from '../lane/fixtures/instances';
import type { Model } from '../lane/fixtures/random-model';
import { anyLane, proof } from './fixtures/proof';
import { prove, type DeploymentReport } from './report';
import { compiledLane } from '../lane/compiled/compiled-lane';

function isGateway({ kind }: Model['nodes'][number]): boolean {
  return kind === 'exclusive' || kind === 'parallel';
}

/** The body, and the body with each of its first gateways joining or choosing where it did not. */
function variants({ nodes, flows }: Model): Model[] {
  const flipped = nodes
    .filter(isGateway)
    .slice(0, 3)
    .map((gateway): Model => {
      const kind = gateway.kind === 'parallel' ? 'exclusive' : 'parallel';
      return { nodes: nodes.map((node) => (node === gateway ? { ...node, kind } : node)), flows };
    });
  return [{ nodes, flows }, ...flipped];
}

/** What is wrong, and with which element of the body. */
function wrongs({ findings }: DeploymentReport): string[] {
  const told = findings
    .filter(({ rule }) => ['deadlock', 'token-left-behind', 'no-way-to-the-end', 'unbounded'].includes(rule))
    .map(({ rule }) => (rule === 'unbounded' ? rule : 'unsound'));
  return [...new Set(told)].sort();
}

it('is of one multi-instance what is proven of its copies drawn out', async () => {
  const seen = { sound: 0, unsound: 0 };
  for (let seed = 1; seed <= 110; seed++) {
    const model = randomBody(seed, 3);
    if (!model?.nodes.some(isGateway)) continue;
    for (const body of variants(model)) {
      const shape = { body, count: seed % 3 === 0 ? 2 : 1, isSequential: seed % 2 === 0 };
      const multi = await proof(xmlOf(asMultiInstance(shape)));
      const drawn = await proof(xmlOf(drawnOut(shape)));
      expect([seed, wrongs(multi)]).toEqual([seed, wrongs(drawn)]);
      seen[wrongs(multi).length > 0 ? 'unsound' : 'sound']++;
    }
  }
  expect(Math.min(seen.sound, seen.unsound)).toBeGreaterThan(3);
}, 60_000);

const roots = '<bpmn:error id="Err" errorCode="E"/>';

function each(inner: Diagram, more: Partial<Diagram> = {}, loop = forEach('=list')): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      each: ['subProcess', '', bodyOf(inner, 'in') + loop],
      e: 'endEvent',
      ...more.nodes,
    },
    flows: ['s > each', 'each > e', ...(more.flows ?? [])],
    roots,
  };
}

const stuck: Diagram = {
  nodes: {
    is: 'startEvent',
    g: 'exclusiveGateway',
    wait: 'parallelGateway',
    back: 'exclusiveGateway',
    t: 'userTask',
    bad: ['endEvent', '', event('error', 'Err')],
  },
  flows: ['is > g', 'g > back default', 'back > t', 't > wait', 'g > wait if =x', 'wait > bad'],
};

it('an instance that gets stuck is not freed by an error of another that may never come', async () => {
  const caught = {
    nodes: { onErr: ['boundaryEvent', 'attachedToRef="each"', event('error', 'Err')] },
    flows: ['onErr > e'],
  } as const;
  expect((await proof(each(stuck, caught))).findings.map(({ rule }) => rule)).toContain('deadlock');
});

it('every element is reached though the list may be empty, and a completion condition leaves nothing behind', async () => {
  const fork: Diagram = {
    nodes: {
      is: 'startEvent',
      f: 'parallelGateway',
      a: 'userTask',
      b: 'userTask',
      ia: 'endEvent',
      ib: 'endEvent',
    },
    flows: ['is > f', 'f > a', 'f > b', 'a > ia', 'b > ib'],
  };
  for (const loop of [forEach('=list'), forEach('=list', { sequential: true, until: '=true' })])
    expect(await proof(each(fork, {}, loop))).toMatchObject({ verdict: 'accepted', findings: [] });
});

describe('loop policies', () => {
  const ask = (inner: string): Diagram['nodes'][string] => [
    'businessRuleTask',
    'bihuan:rule="R" bihuan:result="r"',
    inner,
  ];
  const policies =
    'policies:\n- code: P\n  title: { zh: 策略, en: Policy }\n  never: { reach: goal, without: { passed: R } }';
  const verdict = async (diagram: Diagram, text = policies): Promise<string[]> => {
    const report = await prove(xmlOf(diagram), { catalogue: {}, lanes: [anyLane], policies: text });
    return report.findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`);
  };
  const gate = ['g > goal if =r.passed', 'g > x default', 'goal > x'];

  it('a pass before the instances counts in them', async () => {
    const goal: Diagram = {
      nodes: { is: 'startEvent', goal: 'userTask', ie: 'endEvent' },
      flows: ['is > goal', 'goal > ie'],
    };
    const diagram: Diagram = {
      nodes: {
        s: 'startEvent',
        a: ask(''),
        g: 'exclusiveGateway',
        each: ['subProcess', '', bodyOf(goal, 'in') + forEach('=list')],
        x: 'exclusiveGateway',
        e: 'endEvent',
      },
      flows: ['s > a', 'a > g', 'g > each if =r.passed', 'g > x default', 'each > x', 'x > e'],
    };
    expect(await verdict(diagram)).toEqual([]);
  });

  it('a pass in one instance is none: neither there nor behind', async () => {
    const inner: Diagram = {
      nodes: {
        is: 'startEvent',
        a: ask(''),
        g: 'exclusiveGateway',
        goal: 'userTask',
        x: 'exclusiveGateway',
        ie: 'endEvent',
      },
      flows: ['is > a', 'a > g', ...gate, 'x > ie'],
    };
    expect(await verdict(each(inner))).toEqual(['policy-never goal']);
    const asked: Diagram = {
      nodes: { is: 'startEvent', a: ask(''), ie: 'endEvent' },
      flows: ['is > a', 'a > ie'],
    };
    const behind: Diagram = {
      nodes: {
        s: 'startEvent',
        each: ['subProcess', '', bodyOf(asked, 'in') + forEach('=list')],
        g: 'exclusiveGateway',
        goal: 'userTask',
        x: 'exclusiveGateway',
        e: 'endEvent',
      },
      flows: ['s > each', 'each > g', ...gate, 'x > e'],
    };
    expect(await verdict(behind)).toEqual(['policy-never goal']);
  });

  it('neither is the list of results of a rule asked for each item, nor an item of the same name', async () => {
    const many: Diagram = {
      nodes: {
        s: 'startEvent',
        a: ask(forEach('=list')),
        g: 'exclusiveGateway',
        goal: 'userTask',
        x: 'exclusiveGateway',
        e: 'endEvent',
      },
      flows: ['s > a', 'a > g', ...gate, 'x > e'],
    };
    expect(await verdict(many)).toEqual(['policy-never goal']);
    const inner: Diagram = {
      nodes: {
        is: 'startEvent',
        g: 'exclusiveGateway',
        goal: 'userTask',
        x: 'exclusiveGateway',
        ie: 'endEvent',
      },
      flows: ['is > g', ...gate, 'x > ie'],
    };
    const named: Diagram = {
      nodes: {
        s: 'startEvent',
        a: ask(''),
        each: ['subProcess', '', bodyOf(inner, 'in') + forEach('=list', { as: 'r' })],
        e: 'endEvent',
      },
      flows: ['s > a', 'a > each', 'each > e'],
    };
    expect(await verdict(named)).toEqual(['policy-never goal']);
  });
});

describe('variables', () => {
  const inner: Diagram = {
    nodes: {
      is: 'startEvent',
      t: 'userTask',
      u: ['userTask', 'bihuan:assignee="=who" bihuan:due="=item.due" bihuan:command="=string(loopCounter)"'],
      ie: 'endEvent',
    },
    flows: ['is > t', 't > u', 'u > ie'],
  };
  const check = async (diagram: Diagram, variables: string[] = ['list']): Promise<string[]> => {
    const catalogue = { variables, outputs: { t: ['who'] } };
    const report = await prove(xmlOf(diagram), { catalogue, lanes: [compiledLane()] });
    return report.findings.map(({ rule, elementId }) => `${rule} ${elementId ?? ''}`);
  };
  const collecting = forEach('=list').replace(
    'bihuan:collection',
    'bihuan:outputCollection="all" bihuan:outputElement="=who" bihuan:collection',
  );

  it('of an instance are known in it, with its item and its counter', async () => {
    expect(await check(each(inner, {}, collecting))).toEqual([]);
  });

  it('of an instance are not known behind it, what was collected is', async () => {
    const after = (name: string): Diagram => ({
      nodes: {
        s: 'startEvent',
        each: ['subProcess', '', bodyOf(inner, 'in') + collecting],
        v: ['userTask', `bihuan:assignee="=${name}"`],
        e: 'endEvent',
      },
      flows: ['s > each', 'each > v', 'v > e'],
    });
    expect(await check(after('who'))).toEqual(['name-unknown v']);
    expect(await check(after('item'))).toEqual(['name-unknown v']);
    expect(await check(after('all[1]'))).toEqual([]);
  });

  it('are set before an instance ends that gives them', async () => {
    const early: Diagram = {
      ...inner,
      flows: ['is > g', 'g > t if =item.ask', 'g > ie default', 't > u', 'u > ie'],
      nodes: { ...inner.nodes, g: 'exclusiveGateway' },
    };
    expect(await check(each(early, {}, collecting))).toEqual(['variable-not-set each']);
  });
});
