import { isRefused } from '../changing-lane';
import {
  bodyOf,
  condition,
  event,
  forEach,
  timer,
  xmlOf,
  type Diagram,
  type NodeSpec,
} from '../fixtures/diagram';
import { onCompiled } from '../fixtures/lanes';
import { now, type Player } from '../fixtures/player';
import { compiledLane } from './compiled-lane';

const until = (text: string): NodeSpec => ['intermediateCatchEvent', 'bihuan:state="READY"', condition(text)];
const beside = (text: string, attributes = ''): NodeSpec => [
  'boundaryEvent',
  `attachedToRef="work" ${attributes}`,
  condition(text),
];

/** Work beside a wait; both meet again. */
function fork(wait: NodeSpec, more: Partial<Diagram> = {}): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      f: 'parallelGateway',
      work: 'userTask',
      more: 'userTask',
      wait,
      j: 'parallelGateway',
      e: 'endEvent',
      ...more.nodes,
    },
    flows: [
      's > f',
      'f > work',
      'work > more',
      'more > j',
      'f > wait',
      'wait > j',
      'j > e',
      ...(more.flows ?? []),
    ],
    roots: '<bpmn:message id="Msg" name="m"/>',
  };
}

/** A task with an event beside it, and one behind each. */
function guarded(boundary: NodeSpec): Diagram {
  return {
    nodes: {
      s: 'startEvent',
      work: 'userTask',
      more: 'userTask',
      b: boundary,
      hurry: 'userTask',
      e: 'endEvent',
      e2: 'endEvent',
    },
    flows: ['s > work', 'work > more', 'more > e', 'b > hurry', 'hurry > e2'],
  };
}

function set(player: Player, output: Record<string, unknown>): Player {
  return player.command({ type: 'set', output });
}

describe('an intermediate event', () => {
  it('lets its token go on when a command makes its condition true, in the same step', async () => {
    const player = await onCompiled.start(fork(until('=amount >= 3')), { amount: 1 });
    expect([player.open, player.wait('wait').kind]).toEqual([['wait', 'work'], 'condition']);
    expect(player.go('work', { amount: 2 }).open).toEqual(['more', 'wait']);
    expect(player.go('more', { amount: 3 }).step.outcome).toBe('ended');
    expect(player.entered()).toEqual(['j', 'e']);
  });

  it('does not stop a token that finds its condition true', async () => {
    const player = await onCompiled.start(fork(until('=amount >= 3')), { amount: 4 });
    expect(player.open).toEqual(['work']);
    expect(player.entered()).toContain('wait');
    expect(player.step.opened.map(({ elementId }) => elementId)).toEqual(['work']);
  });

  it('waits for a variable that is not there yet', async () => {
    const player = await onCompiled.start(fork(until('=approved')));
    expect(player.go('work').open).toEqual(['more', 'wait']);
    expect(player.go('more', { approved: true }).step.outcome).toBe('ended');
  });

  it('fails the step when it gives neither true nor false, and is continued by nothing else', async () => {
    const player = await onCompiled.start(fork(until('=answer')), { answer: false });
    const { executionId } = player.wait('wait');
    for (const type of ['complete', 'fire', 'message'] as const)
      expect(() => player.command({ type, executionId })).toThrow(
        expect.objectContaining({ code: 'WAIT_NOT_OPEN' }),
      );
    expect(() => player.go('work', { answer: 'no' })).toThrow(
      expect.objectContaining({ code: 'CONDITION_NOT_BOOLEAN' }),
    );
  });

  it('is looked at when variables are set without anything else happening', async () => {
    const player = await onCompiled.start(fork(until('=amount >= 3')), { amount: 1 });
    expect(set(player, { amount: 2 }).step).toMatchObject({ trace: [], variables: { amount: 2 } });
    expect(set(player, { amount: 3 }).open).toEqual(['work']);
  });

  it('behind an event gateway races with its other events', async () => {
    const race: Diagram = {
      nodes: {
        s: 'startEvent',
        f: 'parallelGateway',
        g: 'eventBasedGateway',
        yes: until('=approved'),
        late: ['intermediateCatchEvent', '', timer('P3D', 'timeDuration')],
        m: 'exclusiveGateway',
        work: 'userTask',
        e: 'endEvent',
        e2: 'endEvent',
      },
      flows: [
        's > f',
        'f > work',
        'work > e2',
        'f > g',
        'g > yes',
        'g > late',
        'yes > m',
        'late > m',
        'm > e',
      ],
    };
    const player = await onCompiled.start(race);
    expect(player.open).toEqual(['late', 'work', 'yes']);
    expect(player.go('work', { approved: true }).step).toMatchObject({ outcome: 'ended' });
    expect((await onCompiled.start(race)).go('late').open).toEqual(['work']);
  });
});

describe('an event beside a task', () => {
  it('interrupts it', async () => {
    const player = await onCompiled.start(guarded(beside('=urgent')), { urgent: false });
    expect(set(player, { urgent: true }).open).toEqual(['hurry']);
    expect(player.step.closed).toHaveLength(2);
    const known = await onCompiled.start(guarded(beside('=urgent')), { urgent: true });
    expect([known.open, known.entered()]).toEqual([['hurry'], ['s', 'work', 'b', 'hurry']]);
  });

  it('that does not interrupt happens whenever its condition comes to hold, and not while it goes on to hold', async () => {
    const player = await onCompiled.start(guarded(beside('=level > 2', 'cancelActivity="false"')), {
      level: 3,
    });
    expect(player.open).toEqual(['b', 'hurry', 'work']);
    for (const level of [4, 5]) set(player, { level });
    expect(player.open).toEqual(['b', 'hurry', 'work']);
    set(player, { level: 1 });
    set(player, { level: 9 });
    expect(player.open).toEqual(['b', 'hurry', 'hurry', 'work']);
    expect(JSON.stringify(player.step.snapshot).length).toBeLessThan(200);
  });

  it('is gone with the task', async () => {
    const player = await onCompiled.start(guarded(beside('=urgent')), { urgent: false });
    expect(player.go('work').open).toEqual(['more']);
    expect(set(player, { urgent: true }).open).toEqual(['more']);
  });

  it('goes round no longer than the budget of a step', async () => {
    const round: Diagram = {
      nodes: {
        s: 'startEvent',
        m: 'exclusiveGateway',
        work: 'userTask',
        b: beside('=urgent'),
        e: 'endEvent',
      },
      flows: ['s > m', 'm > work', 'work > e', 'b > m'],
    };
    await expect(onCompiled.start(round, { urgent: true })).rejects.toMatchObject({
      code: 'STEP_BUDGET_EXCEEDED',
    });
  });
});

describe('an event sub-process', () => {
  const handler = (attributes: string): NodeSpec => [
    'subProcess',
    'triggeredByEvent="true"',
    bodyOf(
      {
        nodes: { hs: ['startEvent', attributes, condition('=stopped')], undo: 'userTask', he: 'endEvent' },
        flows: ['hs > undo', 'undo > he'],
      },
      'h',
    ),
  ];
  const around = (attributes: string): Diagram => ({
    nodes: { s: 'startEvent', work: 'userTask', e: 'endEvent', h: handler(attributes) },
    flows: ['s > work', 'work > e'],
  });

  it('takes the place of what goes on', async () => {
    const player = await onCompiled.start(around(''));
    expect(set(player, { stopped: true }).open).toEqual(['undo']);
    expect(player.go('undo').step.outcome).toBe('ended');
  });

  it('runs beside it, once each time', async () => {
    const player = await onCompiled.start(around('isInterrupting="false"'));
    set(player, { stopped: true });
    set(player, { stopped: true });
    expect(player.open).toEqual(['hs', 'undo', 'work']);
  });
});

it('inside instances reads what is their own', async () => {
  const inner = bodyOf(
    {
      nodes: {
        is: 'startEvent',
        f: 'parallelGateway',
        look: 'userTask',
        good: ['intermediateCatchEvent', '', condition('=grade > item')],
        j: 'parallelGateway',
        ie: 'endEvent',
      },
      flows: ['is > f', 'f > look', 'f > good', 'look > j', 'good > j', 'j > ie'],
    },
    'in',
  );
  const each: Diagram = {
    nodes: {
      s: 'startEvent',
      each: ['subProcess', '', inner + forEach('=list')],
      after: 'userTask',
      e: 'endEvent',
    },
    flows: ['s > each', 'each > after', 'after > e'],
  };
  const player = await onCompiled.start(each, { list: [1, 5] });
  expect(player.go('look#0', { grade: 3 }).open).toEqual(['good#1', 'look#1']);
  expect(player.go('look#1', { grade: 6 }).open).toEqual(['after']);
});

describe('a change under way', () => {
  const lane = compiledLane();
  const context = { now, functions: {} };

  it('makes conditions true, too, and one that held still has to fail first after a migration', async () => {
    const definition = await lane.compile(xmlOf(guarded(beside('=level > 2', 'cancelActivity="false"'))));
    const state = lane.start(definition, { level: 1 }, context);
    const moved = lane.modify(
      definition,
      state,
      [{ type: 'setVariables', variables: { level: 3 } }],
      context,
    );
    if (isRefused(moved)) throw new Error(JSON.stringify(moved));
    expect(moved.opened.map(({ elementId }) => elementId)).toEqual(['b', 'hurry']);
    const elements = new Map([...definition.nodes.keys()].map((id) => [id, id]));
    const mapping = { source: definition, target: definition, elements, recalculateTimers: false };
    const migrated = lane.migrate(mapping, moved, context);
    if (isRefused(migrated)) throw new Error(JSON.stringify(migrated));
    const look = lane.apply(definition, migrated, { type: 'set', output: {} }, context);
    expect([look.opened, look.trace]).toEqual([[], []]);
  });

  it('does not take a condition for another event', async () => {
    const [source, target] = await Promise.all([
      lane.compile(xmlOf(fork(until('=a')))),
      lane.compile(xmlOf(fork(['intermediateCatchEvent', '', event('message', 'Msg')]))),
    ]);
    const elements = new Map([['wait', 'wait']]);
    expect(lane.compare({ source, target, elements, recalculateTimers: false })).toMatchObject([
      { rule: 'type-changed', elementId: 'wait' },
    ]);
  });
});
