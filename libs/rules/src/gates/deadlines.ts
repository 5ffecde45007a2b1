import {
  addDays,
  deadlineEnd,
  endOfDay,
  instantOf,
  isInTime,
  localDate,
  type IsoDateOrInstant,
} from '../calendar/local-date';
import { dueDate, dueDates } from '../legal/due-date';
import { legalClock } from '../legal/legal-profile';
import { criteriaOf, criterion, defineRule, isGiven } from '../rule-book/define-rule';
import type { RuleContext, RuleCriterion } from '../rule-book/rule';

/** Why an extension may be asked for; the law names force majeure, the rest is a product decision. */
export const extensionReasons = {
  FORCE_MAJEURE: { zh: '不可抗力', en: 'Force majeure' },
  EXTERNAL_CAUSE: { zh: '外部因素', en: 'External cause' },
  GOVERNMENT_ACT: { zh: '政府行为', en: 'Act of government' },
  EQUIPMENT_DELIVERY: { zh: '设备采购安装周期', en: 'Delivery of equipment' },
} as const;

/** Code of a reason for an extension. */
export type ExtensionReason = keyof typeof extensionReasons;

/** A request for a later deadline. */
export interface ExtensionFacts {
  /** The deadline in force. */
  readonly effectiveDeadline: IsoDateOrInstant;
  readonly requestedDeadline: IsoDateOrInstant;
  readonly appliedAt: IsoDateOrInstant;
  /** A code of {@link extensionReasons}; anything else is refused. */
  readonly reason: string | null;
  readonly interimMeasures: string | null;
  /** Extensions approved before. */
  readonly grantedBefore: number;
}

/** G7 延期: asked in time, for a listed reason, with interim measures, not too often. Outcome APPROVE or REFUSE. */
export const extension = defineRule<ExtensionFacts>({
  code: 'EXTENSION',
  version: 1,
  name: { zh: '延期', en: 'Extension' },
  parameters: { reasons: Object.keys(extensionReasons) },
  criteria: judgeExtension,
  outcome: (passed) => (passed ? 'APPROVE' : 'REFUSE'),
});

function judgeExtension(facts: ExtensionFacts, { profile }: RuleContext): RuleCriterion[] {
  const { effectiveDeadline, requestedDeadline, appliedAt, reason, grantedBefore } = facts;
  const clock = legalClock(profile, 'EXTENSION_APPLY_BEFORE');
  const limit = dueDate(profile, clock.code, deadlineEnd(effectiveDeadline)).toISOString();
  const { value: max } = legalClock(profile, 'EXTENSION_MAX_COUNT');
  const known = Object.values(extensionReasons);
  const listed = reason !== null && Object.hasOwn(extensionReasons, reason);
  const later = deadlineEnd(requestedDeadline) > deadlineEnd(effectiveDeadline);
  // prettier-ignore
  return criteriaOf(
    [
      ['inTime', '申请时间', 'Time of application', [isInTime(appliedAt, limit), `应于 ${localDate(limit)} 前申请`, `had to be asked for until ${localDate(limit)}`]],
      ['reason', '延期理由', 'Reason', [listed, `理由须为：${known.map(({ zh }) => zh).join('、')}`, `has to be one of: ${known.map(({ en }) => en).join(', ')}`]],
      ['interimMeasures', '临时措施', 'Interim measures', [isGiven(facts.interimMeasures), '缺少延期期间的临时措施', 'missing']],
      ['count', '延期次数', 'Count', [grantedBefore < max, `已延期 ${grantedBefore} 次，上限 ${max} 次`, `extended ${grantedBefore} times, at most ${max} allowed`]],
      ['laterDeadline', '新期限', 'New deadline', [later, '须晚于现期限', 'has to be later than the one in force']],
    ],
    { inputs: { ...facts, applyUntil: limit, maxCount: max }, basis: `${clock.source} [${clock.tag}]; G7 [D]` },
  );
}

/** How far a case is past its deadline. */
export interface OverdueFacts {
  readonly effectiveDeadline: IsoDateOrInstant;
  readonly completedAt: IsoDateOrInstant | null;
  /** When the 督办函 went out. */
  readonly urgedAt: IsoDateOrInstant | null;
}

/**
 * G8 逾期: the rung of the ladder that is due now. Passes while the case is not overdue. Outcome: NONE,
 * REMIND_7, REMIND_3, REMIND_1 (days from the profile), OVERDUE, URGE (督办函) or PENALTY (proposal, Art 102).
 */
export const overdueStage = defineRule<OverdueFacts>({
  code: 'OVERDUE_STAGE',
  version: 1,
  name: { zh: '逾期处置', en: 'Overdue ladder' },
  criteria: (facts, context) => [inTime(facts, context)],
  outcome: (_passed, facts, context) => rung(facts, context),
});

function inTime(facts: OverdueFacts, context: RuleContext): RuleCriterion {
  return criterion(
    'notOverdue',
    { zh: '期限', en: 'Deadline' },
    [
      [
        isInTime(facts.completedAt ?? context.now, facts.effectiveDeadline),
        `已逾期，期限 ${localDate(facts.effectiveDeadline)}`,
        `past the deadline ${localDate(facts.effectiveDeadline)}`,
      ],
    ],
    {
      inputs: { ...facts, now: context.now, rung: rung(facts, context) },
      basis: 'G8 [D]; 安全生产法 Art 102, 112, 113 [V S1]',
    },
  );
}

function rung(facts: OverdueFacts, { now, profile }: RuleContext): string {
  if (facts.completedAt !== null) return 'NONE';
  const at = instantOf(now);
  const deadline = deadlineEnd(facts.effectiveDeadline);
  if (at > deadline) {
    if (facts.urgedAt !== null) {
      const urged = deadlineEnd(facts.urgedAt);
      return at > dueDate(profile, 'PENALTY_AFTER_URGE', urged) ? 'PENALTY' : 'OVERDUE';
    }
    return at > dueDate(profile, 'URGE_AFTER', deadline) ? 'URGE' : 'OVERDUE';
  }
  const clock = legalClock(profile, 'REMIND_BEFORE');
  const ends = dueDates(profile, 'REMIND_BEFORE', deadline);
  const days = clock.values ?? [clock.value];
  // A reminder is due from the start of its day on, that is once the day before has ended.
  const due = days.filter((_, index) => at > endOfDay(addDays(ends[index] ?? deadline, -1)));
  return due.length === 0 ? 'NONE' : `REMIND_${Math.min(...due)}`;
}
