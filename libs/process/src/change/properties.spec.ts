import * as fc from 'fast-check';
import { canChange, isRefused, type Mapping, type TokenMove } from '../lane/changing-lane';
import { compiledLane, type CompiledLane } from '../lane/compiled/compiled-lane';
import { xmlOf } from '../lane/fixtures/diagram';
import { now, Player } from '../lane/fixtures/player';
import { diagramOf, ModelMaker, numbers } from '../lane/fixtures/random-model';
import type { Step, TraceEntry } from '../lane/process-lane';
import { prove } from '../proof/report';
import { ProofUnderWay } from '../proof/under-way';
import { complete } from './migration/migration-plan';

type Program = Awaited<ReturnType<CompiledLane['compile']>>;

const lane = compiledLane();
const context = { now, functions: {} };
const variables = { c: 1, list: ['a', 'b'], due: '2026-05-08T00:00:00Z' };

/** A random model that a deployment would accept, played for some steps. */
async function playedFor(seed: number, most: number) {
  const random = numbers(seed);
  for (let i = 0; i < 5; i++) random();
  const xml = xmlOf(diagramOf(new ModelMaker(random).model(3)));
  const { verdict } = await prove(xml, { catalogue: {}, lanes: [lane] });
  if (verdict !== 'accepted') return undefined;
  const program = await lane.compile(xml);
  const player = playerOf(program, lane.start(program, variables, context));
  let c = 1;
  for (let i = Math.floor(random() * most); i > 0 && player.step.outcome === 'running'; i--) {
    goOn(player, random(), ++c);
  }
  return { xml, program, player, random, c };
}

function playerOf(program: Program, first: Step): Player {
  return new Player(first, (step, command) => lane.apply(program, step, command, context));
}

function goOn(player: Player, which: number, c: number): string {
  const key = player.open[Math.floor(which * player.open.length)] ?? '';
  player.go(key, player.wait(key).kind === 'timer' ? undefined : { c });
  return key;
}

/** The same diagram, with every element and flow called otherwise. */
function renamed(xml: string): string {
  return xml.replaceAll(
    /\b(id|sourceRef|targetRef|attachedToRef|default)="(?!definitions|hazard\.loop|Msg)([^"]+)"/g,
    '$1="new-$2"',
  );
}

function told(trace: readonly TraceEntry[], rename: (id: string) => string): string[] {
  return trace.map(
    ({ elementId, event, executionId }) => `${rename(elementId)} ${event} ${executionId ?? ''}`,
  );
}

/** A player of the target that takes up where `player` of the source stands. */
function migrated(mapping: Mapping<Program>, player: Player): Player {
  const step = lane.migrate(mapping, player.step, context);
  if (isRefused(step)) throw new Error(JSON.stringify(step));
  const other = playerOf(mapping.target, { ...step, opened: [], closed: [], trace: [] });
  for (const { executionId, elementId } of step.moved) {
    const wait = [...player.waits.values()].find((open) => open.executionId === executionId);
    if (!wait) throw new Error(`${executionId} was not open.`);
    other.waits.set(executionId, { ...wait, elementId });
  }
  return other;
}

async function sameAfterwards(seed: number): Promise<number> {
  const played = await playedFor(seed, 6);
  if (!played || played.player.step.outcome !== 'running') return 0;
  const { xml, program, player, random } = played;
  const target = await lane.compile(renamed(xml));
  const names = [...program.nodes.values()].flatMap(({ id, outbound }) => [
    id,
    ...outbound.map((flow) => flow.id),
  ]);
  const elements = new Map(names.map((id) => [id, `new-${id}`]));
  const mapping = { source: program, target, elements, recalculateTimers: false };
  const other = migrated(mapping, player);
  const same = migrated(
    complete({ instructions: [], timers: 'keep' }, program, await lane.compile(xml)) as Mapping<Program>,
    player,
  );
  for (let steps = 0; ; steps++) {
    expect([seed, steps, other.open]).toEqual([seed, steps, player.open.map((id) => `new-${id}`)]);
    expect([seed, steps, same.open]).toEqual([seed, steps, player.open]);
    if (player.step.outcome !== 'running' || steps === 20) return steps;
    const which = random();
    const key = goOn(player, which, steps);
    goOn(other, which, steps);
    same.go(key, same.wait(key).kind === 'timer' ? undefined : { c: steps });
    const now = told(player.step.trace, (id) => `new-${id}`);
    expect([seed, steps, told(other.step.trace, (id) => id)]).toEqual([seed, steps, now]);
    expect([seed, steps, same.step.trace]).toEqual([seed, steps, player.step.trace]);
  }
}

it('goes on after a migration as it would have gone on without, under the same and under other names', async () => {
  let steps = 0;
  for (let seed = 1; seed <= 50; seed++) steps += await sameAfterwards(seed);
  expect(steps).toBeGreaterThan(60);
}, 120_000);

it('finds nothing against where the diagram itself leads an instance', async () => {
  let judged = 0;
  for (let seed = 1; seed <= 50; seed++) {
    const played = await playedFor(seed, 12);
    if (!played || played.player.step.outcome !== 'running') continue;
    const { xml, program, player } = played;
    const step = lane.migrate(
      complete({ instructions: [], timers: 'keep' }, program, program) as Mapping<Program>,
      player.step,
      context,
    );
    if (isRefused(step)) throw new Error(JSON.stringify(step));
    const proof = await ProofUnderWay.of({ xml, pack: null, policies: null });
    expect([seed, player.open, proof.judge(step.places, {})]).toEqual([seed, player.open, []]);
    judged++;
  }
  expect(judged).toBeGreaterThan(8);
}, 120_000);

/** Any moves, most of them possible. */
function randomMoves(program: Program, player: Player, random: () => number): TokenMove[] {
  const ids = [...program.nodes.keys()];
  const any = (): string => ids[Math.floor(random() * ids.length)] ?? '';
  const open = (): string =>
    [...player.waits.values()][Math.floor(random() * player.waits.size)]?.elementId ?? '';
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (): TokenMove => {
    const kind = random();
    if (kind < 0.3) return { type: 'cancel', elementId: open() };
    if (kind < 0.35) return { type: 'cancelAll' };
    if (kind < 0.7) return { type: 'startBefore', elementId: any() };
    return { type: 'startAfter', elementId: any() };
  });
}

it('leaves an instance that was modified waiting for something, and able to end', async () => {
  const check = async (seed: number): Promise<void> => {
    const played = await playedFor(seed, 8);
    // What cannot be modified so does not count as a run: another seed is drawn.
    fc.pre(played?.player.step.outcome === 'running');
    const { xml, program, player, random } = played;
    const step = lane.modify(program, player.step, randomMoves(program, player, random), context);
    fc.pre(!isRefused(step));
    const proof = await ProofUnderWay.of({ xml, pack: null, policies: null });
    fc.pre(proof.judge(step.places, {}).length === 0);
    const other = playerOf(program, { ...step, opened: [], closed: [] });
    for (const wait of player.waits.values()) other.waits.set(wait.executionId, wait);
    for (const executionId of step.closed) other.waits.delete(executionId);
    for (const wait of step.opened) other.waits.set(wait.executionId, wait);
    for (let steps = 0; other.step.outcome === 'running' && steps < 60; steps++) {
      expect({ seed, steps, open: other.open.length }).not.toMatchObject({ open: 0 });
      goOn(other, random(), steps);
    }
  };
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), check), { numRuns: 6 });
}, 120_000);

it('is something only the compiled lane can do', () => {
  expect(canChange(lane)).toBe(true);
});
