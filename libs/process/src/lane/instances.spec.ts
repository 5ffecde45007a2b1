import fc from 'fast-check';
import { asMultiInstance, drawnOut, randomBody, type Instances } from './fixtures/instances';
import { onBpmnEngine, onCompiled } from './fixtures/lanes';
import type { Player } from './fixtures/player';
import type { TraceEntry, Wait } from './process-lane';

const due = '2026-05-08T00:00:00Z';

/** What is seen of a multi-instance: waits and entered elements with the index of their instance. */
function ofInstances(player: Player): { waits: Map<string, Wait>; entered: string[] } {
  const ids = player.trace
    .filter(({ elementId, event }) => elementId === 'each' && event === 'enter')
    .slice(1)
    .map(({ executionId }) => executionId);
  const innermost = ({ elementId, within }: TraceEntry): string =>
    within === undefined ? elementId : `${elementId}-i${ids.indexOf(within)}`;
  return {
    waits: keyed(player, ({ elementId, attributes: { index } }) =>
      index === undefined ? elementId : `${elementId}-i${index}`,
    ),
    entered: player.step.trace.filter(isEntered).map(innermost).sort(),
  };
}

/** The same of what was drawn out, less what only stands around the copies. */
function ofCopies(player: Player): { waits: Map<string, Wait>; entered: string[] } {
  const isFrame = (id: string): boolean => /^(copy\d+|is|ie|fork|join)$/.test(id);
  return {
    waits: keyed(player, ({ elementId }) => elementId),
    entered: player.step.trace
      .filter((entry) => isEntered(entry) && !isFrame(entry.elementId))
      .map(({ elementId }) => elementId)
      .sort(),
  };
}

function isEntered({ elementId, event }: TraceEntry): boolean {
  return event === 'enter' && elementId !== 'each';
}

function keyed(player: Player, keyOf: (wait: Wait) => string): Map<string, Wait> {
  return new Map([...player.waits.values()].map((wait) => [keyOf(wait), wait]));
}

function go(player: Player, { executionId, kind }: Wait, output: object): void {
  if (kind === 'timer') player.command({ type: 'fire', executionId });
  else if (kind === 'message') player.command({ type: 'message', executionId, output: { ...output } });
  else player.command({ type: 'complete', executionId, output: { ...output } });
}

async function compare(instances: Instances, picks: readonly number[]): Promise<number> {
  const list = Array.from({ length: instances.count }, (_, index) => index);
  const own = Object.fromEntries(list.map((index) => [`c${index}`, 1]));
  const multi = await onCompiled.start(asMultiInstance(instances), { c: 1, list, due });
  const drawn = await onBpmnEngine.start(drawnOut(instances), { ...own, due });
  for (const [step, pick] of picks.entries()) {
    const [one, other] = [ofInstances(multi), ofCopies(drawn)];
    const keys = [...one.waits.keys()].sort();
    expect([step, keys, one.entered]).toEqual([step, [...other.waits.keys()].sort(), other.entered]);
    expect(multi.step.outcome).toBe(drawn.step.outcome);
    if (multi.step.outcome !== 'running') return step;
    // The boundary event ends everything: rarely.
    const inside = keys.filter((key) => key !== 'stop');
    const key = (pick % 40 === 0 ? 'stop' : inside[pick % inside.length]) ?? keys[0] ?? '';
    const [wait, twin] = [one.waits.get(key), other.waits.get(key)];
    if (!wait || !twin) {
      if (key === 'stop') continue;
      throw new Error(`${key} is not open.`);
    }
    const index = /-i(\d+)$/.exec(key)?.[1];
    go(multi, wait, { c: step });
    go(drawn, twin, index === undefined ? {} : { [`c${index}`]: step });
  }
  return picks.length;
}

it('does for each item what its copies drawn out do on bpmn-engine, recovered before every step', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat({ max: 3 }),
      fc.boolean(),
      fc.array(fc.nat({ max: 999 }), { minLength: 25, maxLength: 25 }),
      async (seed, count, isSequential, picks) => {
        const body = randomBody(seed);
        fc.pre(body !== undefined);
        if (body) steps += await compare({ body, count, isSequential }, picks);
      },
    ),
    { numRuns: 20, seed: 20261122 },
  );
  expect(steps).toBeGreaterThan(40);
}, 120_000);
