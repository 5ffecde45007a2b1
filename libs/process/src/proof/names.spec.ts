import { bodyOf, event, expression, forEach, timer, xmlOf, type Diagram } from '../lane/fixtures/diagram';
import { bpmnEngineLane } from '../lane/bpmn-engine/bpmn-engine-lane';
import { compiledLane } from '../lane/compiled/compiled-lane';
import { packCatalogue, type Catalogue } from './catalogue';
import { fullNet, replay } from './fixtures/replay';
import { prove, type DeploymentReport } from './report';

const empty: Catalogue = { variables: [], outputs: {} };

function proof(diagram: Diagram, catalogue: Catalogue = empty): Promise<DeploymentReport> {
  return prove(xmlOf(diagram), { catalogue });
}

const around = (spec: Diagram['nodes'][string], roots = ''): Diagram => ({
  nodes: { s: 'startEvent', a: spec, e: 'endEvent' },
  flows: ['s > a', 'a > e'],
  roots,
});

describe('a name in FEEL', () => {
  it.each<[string, Diagram['nodes'][string]]>([
    ['a role', ['userTask', 'bihuan:role="=who"']],
    ['a due date', ['userTask', 'bihuan:due="=daysAfter(who, 3)"']],
    ['a collection', ['userTask', '', forEach('=who')]],
    ['a completion condition', ['userTask', '', forEach('=[1]', { until: '=who' })]],
    ['a timer', ['intermediateCatchEvent', '', timer('=who')]],
    ['a function', ['userTask', 'bihuan:due="=who(now)"']],
  ])('is refused when nobody declares it: %s', async (_, spec) => {
    expect((await proof(around(spec))).findings).toMatchObject([{ rule: 'name-unknown', elementId: 'a' }]);
  });

  it.each<[string, Diagram['nodes'][string]]>([
    ['now and legal functions', ['userTask', `bihuan:due='=legalClock("URGE_AFTER", now)'`]],
    [
      'the item of a multi-instance',
      ['userTask', 'bihuan:role="=signer"', forEach('=[1]', { as: 'signer' })],
    ],
    ['a variable of the pack', ['userTask', 'bihuan:role="=declared"']],
  ])('is known: %s', async (_, spec) => {
    const report = await proof(around(spec), { ...packCatalogue('variables: [{name: declared}]') });
    expect(report.findings).toEqual([]);
  });

  it('is read from a condition and a result', async () => {
    const diagram: Diagram = {
      nodes: {
        s: 'startEvent',
        r: ['businessRuleTask', 'bihuan:rule="R" bihuan:result="r"'],
        x: 'exclusiveGateway',
        a: 'userTask',
        e: 'endEvent',
      },
      flows: ['s > r', 'r > x', 'x > a if =r.passed and q', 'x > e default', 'a > e'],
    };
    expect((await proof(diagram)).findings).toMatchObject([{ rule: 'name-unknown', elementId: 'x' }]);
  });
});

describe('a variable has to be set on every path', () => {
  const outputs = { set: ['v'] };
  const reading = ['userTask', 'bihuan:role="=v"'] as const;
  const either: Diagram = {
    nodes: {
      s: 'startEvent',
      x: 'exclusiveGateway',
      set: 'userTask',
      m: 'exclusiveGateway',
      read: reading,
      e: 'endEvent',
    },
    flows: ['s > x', 'x > set default', 'x > m if =true', 'set > m', 'm > read', 'read > e'],
  };
  const both: Diagram = {
    nodes: {
      s: 'startEvent',
      f: 'parallelGateway',
      set: 'userTask',
      b: 'userTask',
      j: 'parallelGateway',
      read: reading,
      e: 'endEvent',
    },
    flows: ['s > f', 'f > set', 'f > b', 'set > j', 'b > j', 'j > read', 'read > e'],
  };
  const beside: Diagram = {
    ...both,
    nodes: { ...both.nodes, b: reading },
  };
  const interrupted: Diagram = {
    nodes: {
      s: 'startEvent',
      set: 'userTask',
      t: ['boundaryEvent', 'attachedToRef="set"', timer('=now')],
      read: reading,
      m: 'exclusiveGateway',
      e: 'endEvent',
    },
    flows: ['s > set', 'set > m', 't > m', 'm > read', 'read > e'],
  };
  const hosted: Diagram = {
    nodes: {
      s: 'startEvent',
      set: 'userTask',
      t: ['boundaryEvent', 'attachedToRef="set"', timer('=v')],
      m: 'exclusiveGateway',
      e: 'endEvent',
    },
    flows: ['s > set', 'set > m', 't > m', 'm > e'],
  };

  it.each<[string, string, Diagram]>([
    ['around it', 'read', either],
    ['beside it', 'b', beside],
    ['when it is interrupted', 'read', interrupted],
    ['for a timer armed before', 'set', hosted],
  ])('refused: %s', async (_, elementId, diagram) => {
    const { findings } = await proof(diagram, { variables: [], outputs });
    expect(findings).toMatchObject([{ rule: 'variable-not-set', elementId }]);
    expect(replay(await fullNet(xmlOf(diagram)), findings[0]?.path ?? [])).not.toEqual([]);
  });

  it('accepted behind the join, or with a value at the start', async () => {
    expect((await proof(both, { variables: [], outputs })).findings).toEqual([]);
    expect((await proof(either, { variables: ['v'], outputs })).findings).toEqual([]);
  });

  it('looked for beside reminders that may come any number of times', async () => {
    const inner = bodyOf(
      { nodes: { s1: 'startEvent', set: 'userTask', e1: 'endEvent' }, flows: ['s1 > set', 'set > e1'] },
      'in',
    );
    const diagram: Diagram = {
      nodes: {
        ...{ s: 'startEvent', m: 'exclusiveGateway', work: 'userTask', x: 'exclusiveGateway', e: 'endEvent' },
        late: ['boundaryEvent', 'attachedToRef="work" cancelActivity="false"', timer('=now')],
        told: ['intermediateThrowEvent', 'bihuan:state="=v"'],
        e2: 'endEvent',
        sub: ['subProcess', '', inner],
      },
      flows: [
        's > m',
        'm > work',
        'work > x',
        'x > m default',
        'x > sub if =true',
        'sub > e',
        'late > told',
        'told > e2',
      ],
    };
    const { findings } = await proof(diagram, { variables: [], outputs });
    expect(findings).toMatchObject([
      { rule: 'variable-not-set', elementId: 'told', path: ['flow.0', 'flow.1', 'flow.6'] },
    ]);
    expect((await proof(diagram, { variables: ['v'], outputs })).findings).toEqual([]);
  });

  it('set inside a sub-process that ends on all its paths', async () => {
    const inner = bodyOf(
      { nodes: { s1: 'startEvent', set: 'userTask', e1: 'endEvent' }, flows: ['s1 > set', 'set > e1'] },
      'in',
    );
    const diagram: Diagram = {
      nodes: { s: 'startEvent', sub: ['subProcess', '', inner], read: reading, e: 'endEvent' },
      flows: ['s > sub', 'sub > read', 'read > e'],
    };
    expect((await proof(diagram, { variables: [], outputs })).findings).toEqual([]);
  });
});

describe('what is named has to exist', () => {
  const none: Catalogue = {
    ...empty,
    ...{
      roles: [],
      handlers: [],
      rules: [{ code: 'R', variants: ['light'] }],
      definitions: [],
      messages: [],
      legalClocks: [],
    },
  };
  const message = '<bpmn:message id="Msg" name="m"/>';
  const cases: [string, string, Diagram['nodes'][string]][] = [
    ['role-unknown', 'roles', ['userTask', 'bihuan:role="NOBODY"']],
    ['handler-unknown', 'handlers', 'serviceTask'],
    ['rule-unknown', 'rules', ['businessRuleTask', 'bihuan:rule="Q" bihuan:result="r"']],
    [
      'variant-unknown',
      'rules',
      ['businessRuleTask', 'bihuan:rule="R" bihuan:variant="dark" bihuan:result="r"'],
    ],
    ['definition-unknown', 'definitions', ['callActivity', 'calledElement="nothing"']],
    ['message-unknown', 'messages', ['intermediateCatchEvent', '', event('message', 'Msg')]],
    ['clock-unknown', 'legalClocks', ['userTask', `bihuan:due='=legalClock("NEVER", now)'`]],
  ];
  it.each(cases)('%s', async (rule, list, spec) => {
    const diagram = around(spec, message);
    expect((await proof(diagram, none)).findings).toMatchObject([{ rule, elementId: 'a' }]);
    const unlisted = await proof(diagram);
    expect(unlisted.findings).toEqual([]);
    expect(unlisted.skipped).toEqual([list]);
  });

  it('an earlier task that is not there', async () => {
    const { findings } = await proof(around(['userTask', 'bihuan:notPerformerOf="b"']));
    expect(findings).toMatchObject([{ rule: 'element-unknown', elementId: 'a' }]);
  });

  it('clocks in timers and conditions are looked at', async () => {
    const timed = around([
      'intermediateCatchEvent',
      '',
      `<bpmn:timerEventDefinition>${expression('timeDate', '=legalClock("NEVER", now)')}</bpmn:timerEventDefinition>`,
    ]);
    expect((await proof(timed, none)).findings).toMatchObject([{ rule: 'clock-unknown' }]);
  });

  it('variables without a declaration are skipped, and it says so', async () => {
    const report = await proof(around(['userTask', 'bihuan:role="=who"']), {});
    expect(report.skipped).toEqual(['variables']);
  });
});

it('tells what is wrong, not what another lane would not know', async () => {
  const escalates = '<bpmn:escalationEventDefinition id="x.late" escalationRef="late"/>';
  const xml = xmlOf({
    nodes: {
      ...{ s: 'startEvent', e: 'endEvent', gate: 'businessRuleTask' },
      x: ['intermediateThrowEvent', '', escalates],
    },
    flows: ['s > x', 'x > gate', 'gate > e'],
    roots: '<bpmn:escalation id="late" name="late" escalationCode="late"/>',
  });
  const lanes = [compiledLane(), bpmnEngineLane()] as const;
  const { findings } = await prove(xml, { catalogue: empty, lanes });
  expect(findings.map(({ elementId, problem }) => [elementId, problem.zh])).toEqual([
    ['gate', '缺少：「规则」（bihuan:rule）。'],
    ['gate', '缺少：「结论变量」（bihuan:result）。'],
  ]);
});
