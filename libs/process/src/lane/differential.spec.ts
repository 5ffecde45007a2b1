import { BothLanes, randomMove } from './fixtures/both-lanes';
import { DiagramMaker } from './fixtures/random-diagram';
import { numbers } from './fixtures/random-model';

/** Commands until the end or so many of them; both lanes go through JSON before every one. */
async function compare(seed: number): Promise<number> {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  const diagram = new DiagramMaker(random).diagram(3);
  const list = ['a', 'b', 'c'].slice(0, Math.floor(random() * 4));
  const lanes = await BothLanes.start(diagram, { c: 1, who: 'ann', list, due: '2026-05-08T00:00:00Z' });
  if (!lanes) return 0;
  let [engine, compiled] = lanes.seen;
  for (let steps = 1; ; steps++) {
    expect([seed, steps, compiled]).toEqual([seed, steps, engine]);
    if (lanes.engine.step.outcome !== 'running' || steps > 25) return steps;
    [engine, compiled] = lanes.both(randomMove(random, { c: steps + 1 }));
  }
}

it('does on random diagrams what the bpmn-engine lane does, step by step', async () => {
  let steps = 0;
  for (let seed = 1; seed <= 24; seed++) steps += await compare(seed);
  expect(steps).toBeGreaterThan(70);
}, 120_000);
