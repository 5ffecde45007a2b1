import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bpmnEngineLane, compiledLane, type ProcessLane, type Variables } from '@bihuan/process';
import { type RecordedMove, type RecordedWalk, walk } from './walk';

/** What a release left in databases of one workflow on one lane. */
export interface Recording {
  readonly release: string;
  readonly pack: string;
  readonly lane: ProcessLane['name'];
  /** The definition of that release; instances stay with theirs. */
  readonly xml: string;
  readonly walks: readonly RecordedWalk[];
}

/** Every lane there is. */
export const lanes: readonly ProcessLane[] = [compiledLane(), bpmnEngineLane()];

const packs = ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'];
/** The witness makes large snapshots slowly. */
const limits = { compiled: { walks: 60, steps: 40 }, 'bpmn-engine': { walks: 8, steps: 20 } };
const start = '2026-03-02T01:00:00.000Z';
const deadline = '2026-06-15T23:59:59+08:00';

/** All recordings, oldest release first. */
export function recordings(): Recording[] {
  const releases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return releases
    .map(({ name }) => join(__dirname, name))
    .toSorted()
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .map((file) => JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Recording);
}

/** Writes what today's code makes of the shipped workflows. @param release e.g. `0.2` */
export async function record(release: string): Promise<void> {
  const folder = join(__dirname, release);
  mkdirSync(folder);
  for (const lane of lanes) {
    for (const pack of packs) {
      const xml = readFileSync(join(__dirname, '../../workflows', pack, 'process.bpmn'), 'utf8');
      const recording: Recording = { release, pack, lane: lane.name, xml, walks: await walksOf(lane, xml) };
      const text = JSON.stringify(recording);
      writeFileSync(join(folder, `${pack}.${lane.name}.json.gz`), gzipSync(text, { level: 9 }));
    }
  }
}

/** As many walks as bring an instance to stand somewhere it has not stood before. */
async function walksOf(lane: ProcessLane, xml: string): Promise<RecordedWalk[]> {
  const definition = await lane.compile(xml);
  const { walks, steps } = limits[lane.name];
  const places = new Set<string>();
  const kept: RecordedWalk[] = [];
  for (let seed = 1; seed <= walks; seed++) {
    const random = numbers(seed);
    const made = walk(
      { lane, definition },
      { at: start, variables: variables(random), steps },
      (commands) => commands[Math.floor(random() * commands.length)],
    );
    const before = places.size;
    for (const move of made.moves) places.add(placeOf(move));
    if (places.size > before) kept.push(made);
  }
  return kept;
}

/** Where an instance stands: the elements it waits at. */
export function placeOf({ waits }: RecordedMove): string {
  return waits
    .map(({ elementId }) => elementId)
    .toSorted()
    .join();
}

/** Every variable a workflow asks for; the decisions fall at random. */
function variables(random: () => number): Variables {
  const yes = (): boolean => random() < 0.7;
  const gate = (): object => ({ passed: yes(), implemented: yes(), thorough: yes() });
  const stages = ['selfCheck', 'inspection', 'rectification', 'lookback', 'summary'];
  return {
    stageEnds: Object.fromEntries(stages.map((stage) => [stage, deadline])),
    ...{ officers: ['ann', 'bob'], reviewers: ['eve', 'dan'], signers: ['LEADER', 'ORGANISER'] },
    ...{ effectiveDeadline: deadline, lookbackDue: '2027-06-15T00:00:00+08:00' },
    ...{ onSpot: gate(), fiveInPlace: gate(), threeNotLetGo: gate(), strikeOff: gate() },
    ...{ lookbackSample: gate(), transfer: { outcome: yes() ? 'KEEP' : 'TRANSFER' } },
    ...{ lookback: { outcome: yes() ? 'KEPT' : 'RECURRENCE' }, extension: { approved: yes() } },
    ...{ extended: !yes(), overdue: !yes(), closingRefused: !yes() },
    ...{ reviewAgreed: yes(), planApproved: yes(), possible: yes(), penalty: { decided: yes() } },
  };
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed * 7919;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
