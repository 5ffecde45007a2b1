import { lanes } from './fixtures/lanes';
import type { Players } from './fixtures/player';
import { diagramOf, ModelMaker, numbers } from './fixtures/random-model';
import { TokenInterpreter } from './fixtures/token-interpreter';

const due = '2026-05-08T00:00:00Z';

async function compare(seed: number, players: Players): Promise<number> {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  const model = new ModelMaker(random).model(3);
  const list = ['a', 'b', 'c'].slice(0, Math.floor(random() * 4));
  const oracle = new TokenInterpreter(model, 1, list.length);
  const player = await players.start(diagramOf(model), { c: 1, list, due });
  let c = 1;
  let steps = 0;
  for (; ; steps++) {
    const history = `seed ${seed} step ${steps}`;
    expect([history, player.open]).toEqual([history, oracle.open]);
    expect([history, player.entered().sort()]).toEqual([history, [...oracle.entered].sort()]);
    expect([history, player.step.outcome !== 'running']).toEqual([history, oracle.ended]);
    if (oracle.ended || steps >= 40) return steps;
    const key = oracle.open[Math.floor(random() * oracle.open.length)] ?? '';
    const carries = player.wait(key).kind !== 'timer';
    if (carries) c++;
    oracle.go(key, c);
    player.go(key, { c });
  }
}

/** The engine is a thousand times slower: fewer models of the same depth. */
const models = { 'bpmn-engine': 40, compiled: 100 } as const;

it.each(lanes)(
  'the %s lane agrees with an independent token interpreter on random models, recovered before every step',
  async (name, players) => {
    let steps = 0;
    for (let seed = 1; seed <= models[name]; seed++) steps += await compare(seed, players);
    expect(steps).toBeGreaterThan(3 * models[name]);
  },
  120_000,
);
