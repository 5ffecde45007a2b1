import fc from 'fast-check';
import { timer, type Diagram } from '../fixtures/diagram';
import { onCompiled } from '../fixtures/lanes';

/** A split into three tasks and a default, joined again. */
const some: Diagram = {
  nodes: {
    s: 'startEvent',
    'o.split': 'inclusiveGateway',
    a: 'userTask',
    b: 'userTask',
    c: 'userTask',
    d: 'userTask',
    'o.join': 'inclusiveGateway',
    after: 'userTask',
    e: 'endEvent',
  },
  flows: [
    's > o.split',
    'o.split > a if =has("a")',
    'o.split > b if =has("b")',
    'o.split > c if =has("c")',
    'o.split > d default',
    ...['a', 'b', 'c', 'd'].map((id) => `${id} > o.join`),
    'o.join > after',
    'after > e',
  ],
};

function choosing(ids: readonly string[]) {
  return { functions: { has: ((id: string) => ids.includes(id)) as never } };
}

describe('an inclusive join', () => {
  it('waits for exactly the branches that were taken, whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(['a', 'b', 'c']), async (ids) => {
        const player = await onCompiled.start(some, {}, choosing(ids));
        const branches = ids.length > 0 ? ids : ['d'];
        expect(player.open).toEqual([...branches].sort());
        for (const id of branches) {
          expect(player.open).not.toContain('after');
          player.go(id);
        }
        expect(player.open).toEqual(['after']);
        expect(
          player.trace.filter(({ elementId, event }) => elementId === 'o.join' && event === 'enter'),
        ).toHaveLength(1);
        expect(player.go('after').step.outcome).toBe('ended');
      }),
      { numRuns: 40 },
    );
  });

  it('goes on when the branch it waits for ends on its own', async () => {
    const nodes = { ...some.nodes, x: 'exclusiveGateway', gone: 'endEvent' };
    const flows = [
      ...some.flows.filter((flow) => flow !== 'b > o.join'),
      'b > x',
      'x > gone if =stop',
      'x > o.join default',
    ];
    const player = await onCompiled.start({ nodes, flows }, { stop: true }, choosing(['a', 'b']));
    expect(player.go('a').open).toEqual(['b']);
    expect(player.go('b').open).toEqual(['after']);
  });

  it('goes on when the branch it waits for is interrupted, and waits for what the boundary event sends', async () => {
    const late = ['boundaryEvent', 'attachedToRef="b"', timer('P1D', 'timeDuration')] as const;
    const ending = await onCompiled.start(
      { nodes: { ...some.nodes, late, gone: 'endEvent' }, flows: [...some.flows, 'late > gone'] },
      {},
      choosing(['a', 'b']),
    );
    expect(ending.go('a').go('late').open).toEqual(['after']);
    const coming = await onCompiled.start(
      {
        nodes: { ...some.nodes, late, more: 'userTask' },
        flows: [...some.flows, 'late > more', 'more > o.join'],
      },
      {},
      choosing(['a', 'b']),
    );
    expect(coming.go('a').go('late').open).toEqual(['more']);
    expect(coming.go('more').open).toEqual(['after']);
  });

  it('joins parallel branches of which only some reach it, and those of a loop round after round', async () => {
    const nodes = { ...some.nodes, m: 'exclusiveGateway', x: 'exclusiveGateway' };
    const flows = [
      ...some.flows.filter((flow) => flow !== 's > o.split' && flow !== 'after > e'),
      ...['s > m', 'm > o.split', 'after > x', 'x > m if =again', 'x > e default'],
    ];
    const player = await onCompiled.start({ nodes, flows }, { again: true }, choosing(['a', 'c']));
    for (let round = 1; round <= 4; round++) {
      expect(player.go('c').open).toEqual(['a']);
      expect(player.go('a').open).toEqual(['after']);
      player.go('after', { again: round < 4 });
    }
    expect(player.step.outcome).toBe('ended');
  });

  it('does not wait for a token that could as well come along a flow that has brought one', async () => {
    const nodes = {
      s: 'startEvent',
      f: 'parallelGateway',
      a: 'userTask',
      m: 'exclusiveGateway',
      x: 'exclusiveGateway',
      j: 'inclusiveGateway',
      after: 'userTask',
      e: 'endEvent',
    };
    const flows = [
      's > f',
      'f > m',
      'f > a',
      'a > m',
      'm > x',
      'x > j if =left',
      'x > j default',
      'j > after',
      'after > e',
    ];
    const player = await onCompiled.start({ nodes, flows }, { left: true });
    expect(player.open).toEqual(['a', 'after']);
    expect(player.go('a').open).toEqual(['after', 'after']);
  });
});
