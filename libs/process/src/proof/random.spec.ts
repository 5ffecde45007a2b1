import { xmlOf } from '../lane/fixtures/diagram';
import { diagramOf, ModelMaker, numbers, type Model, type ModelFlow } from '../lane/fixtures/random-model';
import { TokenInterpreter } from '../lane/fixtures/token-interpreter';
import { anyLane } from './fixtures/proof';
import { fullNet, isStuck, replay } from './fixtures/replay';
import { Explorer, LEAVE, STOP, type Observer } from './markings';
import { flowsOf, type Net } from './net';
import { reduce } from './reduce';
import { prove, type CheckingLane, type DeploymentReport } from './report';

const prover = (xml: string, lanes?: [CheckingLane]): Promise<DeploymentReport> =>
  prove(xml, { catalogue: {}, ...(lanes && { lanes }) });

function randomModel(seed: number): { model: Model; random: () => number } {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  return { model: new ModelMaker(random).model(3), random };
}

/** Models the random generator makes may go round without waiting; that is another matter. */
const unsound = ({ findings }: DeploymentReport): boolean =>
  findings.some(({ rule }) =>
    ['deadlock', 'token-left-behind', 'no-way-to-the-end', 'unbounded'].includes(rule),
  );

it('accepts what is built of sound blocks', async () => {
  for (let seed = 1; seed <= 80; seed++) {
    const { findings, explored } = await prover(xmlOf(diagramOf(randomModel(seed).model)));
    const bad = findings.filter(({ rule }) => rule !== 'cycle-without-wait');
    expect([seed, bad, explored.limitReached]).toEqual([seed, [], false]);
  }
}, 60_000);

/** Leads one flow somewhere else in the same scope. */
function redirected(model: Model, random: () => number): Model | undefined {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const { nodes, flows } = model;
  const flow = pick(flows);
  const target = pick(
    nodes.filter((node, index) => index > 0 && node.host === undefined && node.id !== flow?.to),
  );
  if (!flow || !target || nodes.some(({ id, kind }) => id === flow.from && kind === 'event-gateway'))
    return undefined;
  if (flows.some(({ from, to }) => from === flow.from && to === target.id)) return undefined;
  const eventTarget = flows.some(
    ({ from, to }) =>
      to === target.id && nodes.some(({ id, kind }) => id === from && kind === 'event-gateway'),
  );
  if (eventTarget) return undefined;
  return { nodes, flows: flows.map((f): ModelFlow => (f === flow ? { ...f, to: target.id } : f)) };
}

/** Plays at random and tells whether a run got stuck before its end. */
function getsStuck(model: Model, random: () => number): boolean {
  for (let run = 0; run < 30; run++) {
    const oracle = new TokenInterpreter(model, run, 2);
    for (let step = 0; step < 60 && !oracle.ended; step++) {
      const { open } = oracle;
      if (open.length === 0) return true;
      oracle.go(open[Math.floor(random() * open.length)] ?? '', Math.floor(random() * 12));
    }
  }
  return false;
}

/** The interpreter goes round for ever in a cycle that waits nowhere, so such mutants are not played. */
const restless = ({ findings }: DeploymentReport): boolean =>
  findings.some(({ rule }) => rule === 'cycle-without-wait' || rule === 'unbounded');

it('refuses every mutant the token interpreter sees stuck, with a run that shows it', async () => {
  let broken = 0;
  for (let seed = 1; seed <= 160; seed++) {
    const { model, random } = randomModel(seed);
    const mutant = redirected(model, random);
    if (!mutant) continue;
    const xml = xmlOf(diagramOf(mutant));
    const report = await prover(xml, [anyLane]);
    if (restless(report) || !getsStuck(mutant, random)) continue;
    broken++;
    expect([seed, unsound(report)]).toEqual([seed, true]);
    const net = await fullNet(xml);
    for (const { rule, path } of report.findings) {
      if (rule !== 'deadlock' && rule !== 'token-left-behind') continue;
      expect([seed, replay(net, path ?? []).some((marking) => isStuck(net, marking))]).toEqual([seed, true]);
    }
  }
  expect(broken).toBeGreaterThan(15);
}, 60_000);

/** What can be reached, whether a run gets stuck; undefined when it is too much or grows for ever. */
function answers(net: Net): { alive: string[]; stuck: boolean } | undefined {
  const { reached, fired, growing, limitReached } = new Explorer(1500).explore(net);
  if (growing || limitReached) return undefined;
  const alive = [...fired].flatMap((index) => (net.moves[index] ?? []).map(({ elementId }) => elementId));
  return { alive: [...new Set(alive)].sort(), stuck: reached.some(({ marking }) => isStuck(net, marking)) };
}

it('answers for the reduced net what holds for the full one', async () => {
  const seen = { stuck: 0, free: 0 };
  for (let seed = 500; seed <= 680; seed++) {
    const { model, random } = randomModel(seed);
    const net = await fullNet(xmlOf(diagramOf(redirected(model, random) ?? model)));
    const full = answers(net);
    if (!full) continue;
    seen[full.stuck ? 'stuck' : 'free']++;
    expect([seed, answers(reduce(net))]).toEqual([seed, full]);
  }
  expect(Math.min(seen.stuck, seen.free)).toBeGreaterThan(8);
}, 60_000);

it('answers an observer of the reduced net as one of the full one', async () => {
  const seen = { found: 0, none: 0 };
  for (let seed = 900; seed <= 1050; seed++) {
    const { model, random } = randomModel(seed);
    const net = await fullNet(xmlOf(diagramOf(redirected(model, random) ?? model)));
    const ids = [...new Set(net.moves.flatMap((path) => path.map(({ elementId }) => elementId)))];
    const [first, then] = [0, 0].map(() => ids[Math.floor(random() * ids.length)]);
    // A run to `then` that has not been through `first`.
    const observer: Observer = {
      start: 0,
      move: (state, { elementId }) => (elementId === then ? STOP : elementId === first ? LEAVE : state),
    };
    const full = new Explorer(1500).explore(net, observer);
    if (full.limitReached) continue;
    const reduced = reduce(net, ({ elementId }) => elementId === first || elementId === then);
    const { stopped } = new Explorer(1500).explore(reduced, observer);
    expect([seed, stopped !== undefined]).toEqual([seed, full.stopped !== undefined]);
    expect([seed, !stopped || replay(net, flowsOf(stopped)).length > 0]).toEqual([seed, true]);
    seen[stopped ? 'found' : 'none']++;
  }
  expect(Math.min(seen.found, seen.none)).toBeGreaterThan(8);
}, 60_000);

it('refuses a choice that lost its default flow', async () => {
  const model = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((seed) => randomModel(seed).model)
    .find(({ flows }) => flows.some((f) => f.isDefault));
  const xml = xmlOf(diagramOf(model ?? { nodes: [], flows: [] })).replace(/ default="[^"]*"/, '');
  expect((await prover(xml)).findings.map(({ rule }) => rule)).toContainEqual(
    expect.stringMatching(/^split-without-/),
  );
});
