import { createHash } from 'node:crypto';
import { addDays, localDate, type IsoDateOrInstant } from '../calendar/local-date';
import { legalClock } from '../legal/legal-profile';
import { criterion, defineRule } from '../rule-book/define-rule';
import type { HazardLevel, RuleContext, RuleCriterion } from '../rule-book/rule';

/** What a look-back found. */
export interface LookbackFacts {
  readonly closedAt: IsoDateOrInstant;
  /** The verdict on site. */
  readonly recurrenceFound: boolean;
  /** Hazards of the same checklist item at the same place, found since. */
  readonly sameItemHazards: readonly { readonly id: string; readonly foundAt: IsoDateOrInstant }[];
}

/** G13 回头看: no recurrence on site nor within the profile's window. Outcome CONFIRMED or RECURRENCE (reopen with a link). */
export const lookback = defineRule<LookbackFacts>({
  code: 'LOOKBACK',
  version: 1,
  name: { zh: '回头看', en: 'Look-back' },
  criteria: (facts, { profile }) => {
    const window = legalClock(profile, 'RECURRENCE_WINDOW');
    const until = addDays(facts.closedAt, window.value);
    const recurred = facts.sameItemHazards.filter(
      ({ foundAt }) => localDate(foundAt) >= localDate(facts.closedAt) && localDate(foundAt) <= until,
    );
    return [
      criterion(
        'recurrence',
        { zh: '无反弹', en: 'No recurrence' },
        [
          [!facts.recurrenceFound, '现场发现反弹', 'the hazard is back on site'],
          [
            recurred.length === 0,
            `${window.value}日内重复发现 ${recurred.length} 件`,
            `found ${recurred.length === 1 ? 'again' : `${recurred.length} times`} within ${window.value} days`,
          ],
        ],
        { inputs: { ...facts, until }, basis: 'seed 002; G13 [D]' },
      ),
    ];
  },
  outcome: (passed) => (passed ? 'CONFIRMED' : 'RECURRENCE'),
});

/** A closed hazard before the draw. */
export interface LookbackSampleFacts {
  readonly level: HazardLevel;
  readonly hazardId: string;
  /** Recorded before the draw, so that anybody can repeat it. */
  readonly seed: string;
}

/**
 * Draws the look-back sample: every major hazard, and of the general ones the profile's percentage by a hash
 * of seed and hazard. Outcome SELECTED or NOT_SELECTED.
 */
export const lookbackSample = defineRule<LookbackSampleFacts>({
  code: 'LOOKBACK_SAMPLE',
  version: 1,
  name: { zh: '回头看抽样', en: 'Look-back sample' },
  parameters: { hash: 'SHA-256' },
  criteria: (facts, context) => [drawn(facts, context)],
  outcome: (passed) => (passed ? 'SELECTED' : 'NOT_SELECTED'),
});

function drawn(facts: LookbackSampleFacts, { profile }: RuleContext): RuleCriterion {
  const percent = legalClock(profile, 'LOOKBACK_SAMPLE_GENERAL').value;
  const digest = createHash('sha256')
    .update(JSON.stringify([facts.seed, facts.hazardId]))
    .digest();
  const draw = (digest.readUIntBE(0, 6) / 2 ** 48) * 100;
  return criterion(
    'drawn',
    { zh: '抽中', en: 'Drawn' },
    [[facts.level === 'MAJOR' || draw < percent, `未抽中(比例 ${percent}%)`, `not drawn (${percent} %)`]],
    { inputs: { ...facts, percent, draw }, basis: '对表抽查 [V~ S39]; all major ones [D]' },
  );
}
