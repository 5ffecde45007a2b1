import { timer, workflow } from '../fixtures/workflow';
import { bodyOf, type Diagram, type NodeSpec } from '../lane/fixtures/diagram';
import { compiledLane } from '../lane/compiled/compiled-lane';
import { parsePolicies, PolicyFileError } from './policy-file';
import { prove } from './report';

const roots = '<bpmn:escalation id="Esc" escalationCode="late"/>';
const file = (escalation: string) =>
  `policies:\n- code: P\n  title: { zh: 策, en: P }\n  everyUserTask: { has: [role], escalation: ${escalation} }`;
const ladder = file('[{ after: P1D, to: LEADER }]');

async function rulesOf(xml: string, policies: string): Promise<(readonly [string | undefined, string])[]> {
  const catalogue = { roles: ['OFFICER', 'LEADER'] };
  const { findings } = await prove(xml, { catalogue, policies, lanes: [compiledLane()] });
  return findings.map(({ elementId, rule }) => [elementId, rule] as const);
}

const work = (attributes = 'bihuan:due="=now"', role = 'OFFICER'): NodeSpec => [
  'userTask',
  `bihuan:role="${role}" ${attributes}`,
];
const plain = (task: NodeSpec): string =>
  workflow('plain', {
    nodes: { s: 'startEvent', work: task, e: 'endEvent' },
    flows: ['s > work', 'work > e'],
  });

/** A timer beside the work that leads to `then`. */
function watched(then: Diagram['nodes'], flows: string[], attributes = 'cancelActivity="false"'): string {
  return workflow('watched', {
    nodes: {
      s: 'startEvent',
      work: work(''),
      late: ['boundaryEvent', `attachedToRef="work" ${attributes}`, timer('P1D', 'timeDuration')],
      ...then,
      e: 'endEvent',
    },
    flows: ['s > work', 'work > e', ...flows],
    roots,
  });
}

it.each([
  ['a task of another role', { help: work('bihuan:due="=now"', 'LEADER') }, ['late > help', 'help > e']],
  [
    'an escalation, thrown on the way',
    {
      note: 'task',
      up: ['intermediateThrowEvent', '', '<bpmn:escalationEventDefinition escalationRef="Esc"/>'],
    },
    ['late > note', 'note > up', 'up > e'],
  ],
] as const)(
  'a timer that leads to %s is an escalation, whether it interrupts or not',
  async (_name, then, flows) => {
    for (const attributes of ['cancelActivity="false"', ''])
      expect(
        (await rulesOf(watched(then, [...flows], attributes), file('drawn'))).filter(([id]) => id === 'work'),
      ).toEqual([]);
  },
);

it.each([
  ['the same role', { help: work('', 'OFFICER') }, ['late > help', 'help > e']],
  ['the end', {}, ['late > e']],
] as const)('a timer that leads to %s is none', async (_name, then, flows) => {
  expect(await rulesOf(watched(then, [...flows]), file('drawn'))).toContainEqual([
    'work',
    'policy-escalation',
  ]);
});

it('a timer beside the sub-process around a task counts for it', async () => {
  const inner = bodyOf(
    { nodes: { is: 'startEvent', work: work(''), ie: 'endEvent' }, flows: ['is > work', 'work > ie'] },
    'i',
  );
  const xml = workflow('inside', {
    nodes: {
      s: 'startEvent',
      sub: ['subProcess', '', inner],
      late: ['boundaryEvent', 'attachedToRef="sub"', timer('P1D', 'timeDuration')],
      up: ['endEvent', '', '<bpmn:escalationEventDefinition escalationRef="Esc"/>'],
      e: 'endEvent',
    },
    flows: ['s > sub', 'sub > e', 'late > up'],
    roots,
  });
  expect(await rulesOf(xml, file('drawn'))).toEqual([]);
});

describe('a ladder', () => {
  it('stands in for what is not drawn', async () => {
    expect(await rulesOf(plain(work()), ladder)).toEqual([]);
    expect(await rulesOf(plain(work()), file('drawn'))).toEqual([['work', 'policy-escalation']]);
  });

  it('needs a due date to count from', async () => {
    expect(await rulesOf(plain(work('')), ladder)).toEqual([['work', 'policy-escalation']]);
  });

  it('comes to somebody else than who has the task anyway', async () => {
    expect(await rulesOf(plain(work(undefined, 'LEADER OFFICER')), ladder)).toEqual([
      ['work', 'policy-escalation'],
    ]);
    expect(
      await rulesOf(plain(work(undefined, 'LEADER')), file('[{ after: P1D, to: [LEADER, OFFICER] }]')),
    ).toEqual([]);
  });

  it('names roles that exist', async () => {
    expect(await rulesOf(plain(work()), file('[{ after: P1D, to: NOBODY }]'))).toEqual([
      [undefined, 'policy-escalation'],
    ]);
  });

  it.each([
    ['nothing', '[]'],
    ['another word', 'soon'],
    ['no duration', '[{ after: soon, to: LEADER }]'],
    ['a duration back in time', '[{ after: -P1D, to: LEADER }]'],
    ['rungs out of order', '[{ after: P5D, to: LEADER }, { after: P1D, to: OFFICER }]'],
    ['nobody', '[{ after: P1D }]'],
  ])('that says %s is refused', (_name, escalation) => {
    expect(() => parsePolicies(file(escalation))).toThrow(PolicyFileError);
  });
});
