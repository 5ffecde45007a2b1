import fc from 'fast-check';
import type { TimelineEntry } from '@bihuan/demo';
import { County } from './fixtures/county';
import { registered } from './fixtures/mill';
import { type RandomStep, take } from './fixtures/random-case';

const cases = 15;
const step: fc.Arbitrary<RandomStep> = fc.record({
  due: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
  pick: fc.nat(1000),
  person: fc.nat(1000),
  good: fc.integer({ min: 0, max: 9 }).map((n) => n > 2),
});

let county: County;
let hazards: string[];
beforeAll(async () => {
  county = await County.open();
  hazards = await registered(county, cases + 1);
}, 60_000);
afterAll(() => county.close());

const isGate = (rule: string) => (entry: TimelineEntry) =>
  entry.kind === 'GATE' && entry.detail.rule === rule;
const enters = (state: string) => (entry: TimelineEntry) =>
  entry.kind === 'STATE' && entry.detail.to === state;

/** What has to have happened before a case may be struck off, read from its story alone. */
function unearned(story: readonly TimelineEntry[]): string[] {
  const closed = story.findLastIndex(enters('CLOSED'));
  if (closed < 0) return [];
  const before = story.slice(0, closed);
  const last = (rule: string) => before.findLast(isGate(rule))?.detail;
  const lastRound = before.findLastIndex(enters('RECTIFYING'));
  const onSpot = lastRound < 0 && last('FIXED_ON_SPOT')?.passed === true;
  const judged = before.slice(Math.max(lastRound, 0)).findLast(isGate('RECT_THREE_NOT_LET_GO'))?.detail;
  return [
    ...(onSpot || last('RECT_FIVE_IN_PLACE')?.passed === true ? [] : ['五到位 of the last plan']),
    ...(judged?.passed === true ? [] : ['三不放过 since the last rectification']),
    ...(last('STRIKE_OFF')?.passed === true ? [] : ['销号']),
  ];
}

it('never strikes a case off that has not earned it, whatever people do in whatever order', async () => {
  let next = 0;
  const ends: unknown[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 30 }), async (steps) => {
      const hazardId = hazards[next++] ?? '';
      for (const one of steps) await take(county, hazardId, one);
      ends.push(await county.state(hazardId));
      expect(unearned(await county.timeline(hazardId))).toEqual([]);
    }),
    // Every case is played once: a case that was played cannot be played again to find a shorter sequence.
    { numRuns: cases, endOnFailure: true },
  );
  expect(new Set(ends).size).toBeGreaterThan(2);
}, 300_000);

it('strikes off one that has: the right steps in a row reach the end', async () => {
  const hazardId = hazards.at(-1) ?? '';
  const good = { due: true, pick: 0, person: 0, good: true };
  await take(county, hazardId, { ...good, good: false });
  for (let no = 1; no <= 3; no++) await take(county, hazardId, good);
  for (const pick of [0, 1, 0, 0, 1]) await take(county, hazardId, { ...good, pick });
  for (const person of [0, 1, 3]) await take(county, hazardId, { ...good, person });
  expect(await county.state(hazardId)).toBe('CLOSED');
  expect(unearned(await county.timeline(hazardId))).toEqual([]);
});
