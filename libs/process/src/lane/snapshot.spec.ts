import { forEach, timer } from './fixtures/diagram';
import { lanes } from './fixtures/lanes';
import type { Player } from './fixtures/player';

const ring = {
  nodes: {
    s: 'startEvent',
    m: 'exclusiveGateway',
    a: [
      'userTask',
      'bihuan:role="INSPECTOR" name="A task with a long name that is no business of a snapshot"',
    ],
    'a.late': ['boundaryEvent', 'attachedToRef="a" cancelActivity="false"', timer('P3D', 'timeDuration')],
    n: 'endEvent',
    b: 'userTask',
    g: 'exclusiveGateway',
    e: 'endEvent',
  } as const,
  flows: ['s > m', 'm > a', 'a > b', 'b > g', 'g > m if =again', 'g > e default', 'a.late > n'],
};

function sizeOf(player: Player): number {
  return JSON.stringify(player.step.snapshot).length;
}

describe.each(lanes)('a snapshot of the %s lane', (_, players) => {
  it('stays small and does not grow with the steps that were made', async () => {
    const player = await players.start(ring, { again: true });
    player.go('a').go('b');
    const first = sizeOf(player);
    for (let round = 0; round < 10; round++) player.go('a.late').go('a').go('b');
    expect(Math.abs(sizeOf(player) - first)).toBeLessThan(100);
    expect(first).toBeLessThan(6000);
  });

  it('holds neither variables nor the moment it was made', async () => {
    const player = await players.start(ring, { again: true, secret: 'personal data' });
    expect(JSON.stringify(player.step.snapshot)).not.toMatch(/personal data|timestamp|environment|long name/);
  });

  it('is left as it was by a step', async () => {
    const player = await players.start(ring, { again: true });
    const before = player.step;
    const text = JSON.stringify(before);
    player.go('a');
    expect(JSON.stringify(before)).toBe(text);
  });

  it('keeps items of a multi-instance whatever their keys are called', async () => {
    const item = {
      queues: [1],
      options: { result: 'kept' },
      counters: 2,
      properties: { persistent: false },
      inbound: [],
    };
    const nodes = {
      s: 'startEvent',
      t: ['userTask', '', forEach('=list', { sequential: true })],
      e: 'endEvent',
    } as const;
    const player = await players.start({ nodes, flows: ['s > t', 't > e'] }, { list: [item, item] });
    expect(player.go('t#0').wait('t#1').attributes.item).toEqual(item);
  });

  it.each([[null], [{}], [{ v: 2 }], ['text']])('%j is no snapshot of this lane', async (snapshot) => {
    const player = await players.start(ring, { again: true });
    const { executionId } = player.wait('a');
    player.step = { ...player.step, snapshot };
    expect(() => player.command({ type: 'complete', executionId })).toThrow(
      expect.objectContaining({ code: 'STEP_FAILED' }),
    );
  });
});
