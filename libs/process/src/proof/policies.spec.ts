import { xmlOf, type Diagram } from '../lane/fixtures/diagram';
import { fullNet, replay } from './fixtures/replay';
import { parsePolicies, PolicyFileError } from './policy-file';
import { prove, type DeploymentReport } from './report';

const rule = (result = 'r', code = 'GATE') =>
  ['businessRuleTask', `bihuan:rule="${code}" bihuan:result="${result}"`] as const;
/** work → gate → split: pass → goal, else back to work */
const guarded: Diagram = {
  nodes: {
    s: 'startEvent',
    m: 'exclusiveGateway',
    work: 'userTask',
    gate: rule(),
    x: 'exclusiveGateway',
    goal: 'userTask',
    e: 'endEvent',
  },
  flows: [
    's > m',
    'm > work',
    'work > gate',
    'gate > x',
    'x > m default',
    'x > goal if =r.passed',
    'goal > e',
  ],
};
const head = (code: string): string => `- code: ${code}\n  title: { zh: 策略, en: Policy }\n`;
const never = `policies:\n${head('P')}  never: { reach: goal, without: { passed: GATE }, since: work }`;

function proof(diagram: Diagram, policies = never, commands?: readonly string[]): Promise<DeploymentReport> {
  return prove(xmlOf(diagram), { catalogue: commands ? { commands } : {}, policies });
}

function withFlow(from: string, to: string, { nodes, flows }: Diagram = guarded): Diagram {
  if (!flows.includes(from)) throw new Error(`There is no flow ${from}.`);
  return { nodes, flows: flows.map((flow) => (flow === from ? to : flow)) };
}

describe('a pass', () => {
  it.each(['=r.passed', '=r.passed = true', '=r.passed and level = "MAJOR"', '=a.b and  r.passed'])(
    'is %s',
    async (condition) => {
      const report = await proof(withFlow('x > goal if =r.passed', `x > goal if ${condition}`));
      expect(report.findings).toEqual([]);
    },
  );

  it.each([
    '=r.passed or late',
    '=not(r.passed)',
    '=r.passed = false',
    '=r.timely',
    '=q.passed',
    '=true // and r.passed',
    '=if r.passed then true else true',
    '=level between 1 and r.passed',
    '="x and r.passed and y" = z',
  ])('is not %s', async (condition) => {
    const report = await proof(withFlow('x > goal if =r.passed', `x > goal if ${condition}`));
    expect(report.findings).toMatchObject([{ rule: 'policy-never', policy: 'P', elementId: 'goal' }]);
  });

  it('is not a default flow beside it', async () => {
    const { nodes, flows } = guarded;
    const swapped = {
      nodes,
      flows: [...flows.slice(0, 4), 'x > m if =r.passed', 'x > goal default', 'goal > e'],
    };
    expect((await proof(swapped)).findings).toMatchObject([
      { elementId: 'goal', path: expect.arrayContaining(['flow.5']) },
    ]);
  });

  it.each<[string, Diagram]>([
    [
      'of an answer another rule has overwritten',
      {
        nodes: { ...guarded.nodes, other: rule('r', 'OTHER') },
        flows: [...guarded.flows.slice(0, 3), 'gate > other', 'other > x', ...guarded.flows.slice(4)],
      },
    ],
    [
      'from before the work was done again',
      {
        nodes: { ...guarded.nodes, y: 'exclusiveGateway' },
        flows: [
          ...guarded.flows.slice(0, 2),
          'work > y',
          'y > gate default',
          'y > x if =done',
          ...guarded.flows.slice(3),
        ],
      },
    ],
    [
      'that was passed before the work was done again',
      {
        nodes: { ...guarded.nodes, again: 'userTask', y: 'exclusiveGateway', work2: 'userTask' },
        flows: [
          ...guarded.flows.slice(0, 5),
          'x > again if =r.passed',
          'again > y',
          'y > goal default',
          'y > work2 if =more',
          'work2 > goal',
          'goal > e',
        ],
      },
    ],
  ])('does not count %s', async (_, diagram) => {
    const policies = never.replace('since: work', 'since: work*');
    const { findings } = await proof(diagram, policies);
    expect(findings).toMatchObject([{ rule: 'policy-never', elementId: 'goal' }]);
    expect(replay(await fullNet(xmlOf(diagram)), findings[0]?.path ?? [])).not.toEqual([]);
  });

  it('may be one of several', async () => {
    const around: Diagram = {
      nodes: { ...guarded.nodes, g2: rule('q', 'LIGHT'), y: 'exclusiveGateway', n: 'exclusiveGateway' },
      flows: [
        's > g2',
        'g2 > y',
        'y > n if =q.passed',
        'y > m default',
        ...guarded.flows.slice(1, 5),
        'x > n if =r.passed',
        'n > goal',
        'goal > e',
      ],
    };
    expect((await proof(around)).findings).toMatchObject([
      { rule: 'policy-never', path: ['flow.0', 'flow.1', 'flow.2', 'flow.9'] },
    ]);
    const either = never.replace('{ passed: GATE }', '[{ passed: GATE }, { passed: LIGHT, since: [] }]');
    expect((await proof(around, either)).findings).toEqual([]);
  });
});

describe('separation', () => {
  const two = (attributes: string): Diagram => ({
    nodes: { s: 'startEvent', work: 'userTask', judge: ['userTask', attributes], e: 'endEvent' },
    flows: ['s > work', 'work > judge', 'judge > e'],
  });
  const separate = (more = ''): string =>
    `policies:\n${head('S')}  separate: { performer: judge, from: work${more} }`;

  it('needs notPerformerOf', async () => {
    expect((await proof(two(''), separate())).findings).toMatchObject([
      { rule: 'policy-separate', elementId: 'judge' },
    ]);
    expect((await proof(two('bihuan:notPerformerOf="work"'), separate())).findings).toEqual([]);
  });

  it('or a use case that exists', async () => {
    const guaranteed = separate(', guaranteedBy: review.assign');
    expect((await proof(two(''), guaranteed, ['review.assign'])).verdict).toBe('accepted');
    expect((await proof(two(''), guaranteed, [])).verdict).toBe('refused');
    expect((await proof(two(''), guaranteed)).skipped).toContain('commands');
  });
});

it('asks every user task for what it must have', async () => {
  const policies = `policies:\n${head('U')}  everyUserTask: { has: [due] }`;
  const { findings } = await proof(guarded, policies);
  expect(findings.map(({ elementId, policy }) => [elementId, policy])).toEqual([
    ['work', 'U'],
    ['goal', 'U'],
  ]);
});

it('does not pass because it names nothing', async () => {
  for (const from of ['reach: goal', 'since: work']) {
    const { findings } = await proof(guarded, never.replace(from, `${from}.er`));
    expect(findings).toMatchObject([{ rule: 'policy-element-unknown', policy: 'P' }]);
  }
});

it('names rules, attributes and steps as people know them, and policies by their title', async () => {
  const rules = [{ code: 'GATE', name: { zh: '材料齐全', en: 'Papers complete' }, variants: ['light'] }];
  const policies = `${never.replace('{ passed: GATE }', '[{ passed: GATE, variant: light }, { passed: OTHER }]')}
${head('U')}  everyUserTask: { has: [due] }
${head('S')}  separate: { performer: goal, from: work }`;
  const diagram = { ...guarded, nodes: { ...guarded.nodes, work: ['userTask', 'name="交材料"'] as const } };
  const { findings } = await prove(xmlOf(withFlow('x > m default', 'x > goal default', diagram)), {
    ...{ catalogue: { rules }, policies },
  });
  const said = findings.map(({ problem, policyTitle }) => [problem.zh, problem.en, policyTitle?.zh]);
  expect(said).toEqual(
    expect.arrayContaining([
      [
        '沿此路径可以不经「材料齐全」（GATE，简版）或OTHER通过就到达这里。',
        'This path comes here without «Papers complete» (GATE, light) or OTHER having passed.',
        '策略',
      ],
      ['这一步没有填写「期限」（bihuan:due）。', 'This step lacks «Due» (bihuan:due).', '策略'],
      ['做过「交材料」的人也可以做这一步。', 'Who did «交材料» could do this too.', '策略'],
    ]),
  );
});

describe('a file that does not say what it demands', () => {
  it.each([
    ['no list', 'policies: {}'],
    ['not YAML', 'policies: ['],
    ['no title', 'policies:\n- code: P'],
    ['no demand', `policies:\n${head('P')}`],
    ['two demands', `${never}\n  separate: { performer: a, from: b }`],
    ['a wrong field', never.replace('since', 'sine')],
    ['no rule', never.replace('passed: GATE', 'variant: x')],
    ['no without', never.replace('without: { passed: GATE }, ', '')],
  ])('%s', async (_, yaml) => {
    expect(() => parsePolicies(yaml)).toThrow(PolicyFileError);
    expect((await proof(guarded, yaml)).findings).toMatchObject([{ rule: 'policy-file' }]);
  });
});

it('shares one limit among all policies, however many there are', async () => {
  const one = (n: number): string =>
    `${head(`P${n}`)}  never: { reach: goal, without: { passed: GATE }, since: "*" }\n`;
  const many = `policies:\n${Array.from({ length: 40 }, (_, n) => one(n)).join('')}`;
  const { explored } = await prove(xmlOf(guarded), { catalogue: {}, policies: many });
  const limit = Math.ceil(explored.markings / 4);
  const short = await prove(xmlOf(guarded), { catalogue: {}, policies: many, limit });
  expect(short.explored.limitReached).toBe(true);
  // Each exploration that finds nothing left looks at its first step only.
  expect(short.explored.markings).toBeLessThan(limit + 3 * 40);
  expect(short.findings.map(({ rule }) => rule)).toContain('proof-incomplete');
});
