import { isInTime, localDate, type IsoDateOrInstant } from '../calendar/local-date';
import { criterion, defineRule, isGiven, type Demand } from '../rule-book/define-rule';
import type { HazardLevel, RuleContext, RuleCriterion } from '../rule-book/rule';

/** How lateness was dealt with; it counts only when all three are recorded. */
export interface LatenessDisposal {
  readonly reason: string | null;
  readonly accountablePerson: string | null;
  /** Number or id of the sanction or 督办 escalation. */
  readonly escalation: string | null;
}

/** A rectification and its review as 三不放过 reads them. */
export interface ThreeNotLetGoFacts {
  readonly level: HazardLevel;
  readonly foundAt: IsoDateOrInstant;
  readonly completedAt: IsoDateOrInstant | null;
  /** The ordered deadline, or that of the last approved extension or return. */
  readonly effectiveDeadline: IsoDateOrInstant;
  /** Periods whose progress report was not filed. */
  readonly missedProgressReports: readonly string[];
  readonly lateness: LatenessDisposal | null;
  readonly measures: readonly {
    readonly text: string;
    readonly done: boolean;
    readonly evidence: readonly string[];
  }[];
  /** Whether the responsible person named in the plan signed the completion. */
  readonly responsiblePersonSigned: boolean;
  /** The plan's amount in 万元 and the record of spending; null when the plan had no funds element. */
  readonly funds: { readonly amountWan: number; readonly spentVoucher: string | null } | null;
  /** Whether interim controls ran meanwhile; null when the plan had no contingency element. */
  readonly interimControlsRan: boolean | null;
  readonly photos: readonly {
    readonly side: 'BEFORE' | 'AFTER';
    readonly takenAt: IsoDateOrInstant | null;
    /** Place as text or coordinates. */
    readonly place: string | null;
  }[];
  readonly review: {
    readonly onSite: boolean;
    readonly reviewers: readonly { readonly id: string; readonly organisationId: string | null }[];
    readonly items: readonly {
      readonly title: string;
      readonly passed: boolean;
      readonly remark?: string | null;
    }[];
  };
  readonly rectifier: { readonly personIds: readonly string[]; readonly organisationIds: readonly string[] };
  /** The lasting measure (制度措施) against the root cause. */
  readonly rootCauseMeasure: string | null;
  /** The record of the sweep for hazards of the same type (举一反三). */
  readonly sameTypeSweep: string | null;
  /** Hazards that recurred meanwhile. */
  readonly recurrences: readonly string[];
}

/**
 * 三不放过 of a rectification: timely, implemented, thorough. Lateness cannot be undone: `timely` passes late
 * when it was disposed of, and says so. Root cause and same-type sweep are demanded of major hazards.
 * Variant `light` (fixed on the spot): same day, after-photo, verdict of the review.
 */
export const threeNotLetGo = defineRule<ThreeNotLetGoFacts>({
  code: 'RECT_THREE_NOT_LET_GO',
  version: 1,
  name: { zh: '整改三不放过', en: 'Three not let go' },
  variants: ['full', 'light'],
  parameters: { minimumReviewers: 2, rootCauseFor: ['MAJOR'], sameTypeSweepFor: ['MAJOR'] },
  criteria: (facts, context) =>
    context.variant === 'light'
      ? [timely(facts, context), photoAfter(facts), verdict(facts)]
      : [timely(facts, context), implemented(facts), thorough(facts)],
});

function timely(facts: ThreeNotLetGoFacts, { variant }: RuleContext): RuleCriterion {
  const { completedAt, effectiveDeadline, missedProgressReports, lateness, foundAt } = facts;
  const light = variant === 'light';
  const demands: Demand[] = [[isGiven(completedAt), '未报告完成', 'completion was not reported']];
  if (isGiven(completedAt) && light) {
    demands.push([
      localDate(completedAt) === localDate(foundAt),
      '未在当日完成',
      'not completed on the same day',
    ]);
  } else if (isGiven(completedAt)) {
    demands.push([
      isInTime(completedAt, effectiveDeadline),
      `逾期完成，期限 ${localDate(effectiveDeadline)}`,
      `completed after the deadline ${localDate(effectiveDeadline)}`,
    ]);
  }
  if (!light) {
    const missed = missedProgressReports.join('、');
    demands.push([missed === '', `缺少进展报告：${missed}`, `progress reports missing: ${missed}`]);
  }
  const inputs = { completedAt, effectiveDeadline, missedProgressReports, lateness };
  const basis = 'seed 003; lateness is dealt with, not undone [D]';
  const judged = criterion('timely', { zh: '及时', en: 'Timely' }, demands, { inputs, basis });
  if (judged.passed || !isGiven(completedAt)) return judged;
  return dispose(judged, lateness);
}

function dispose(late: RuleCriterion, lateness: LatenessDisposal | null): RuleCriterion {
  const open: Demand[] = [
    [isGiven(lateness?.reason), '未说明逾期原因', 'the reason of the lateness is missing'],
    [isGiven(lateness?.accountablePerson), '未明确责任人', 'the accountable person is missing'],
    [isGiven(lateness?.escalation), '未记录督办或处罚', 'no sanction or escalation is recorded'],
  ];
  const unmet = open.filter(([holds]) => !holds);
  const zh = unmet.length === 0 ? '已追责处置' : unmet.map(([, text]) => text).join('；');
  const en = unmet.length === 0 ? 'the lateness was disposed of' : unmet.map(([, , text]) => text).join('; ');
  const reason = { zh: `${late.reason.zh}；${zh}`, en: `${late.reason.en}; ${en}` };
  return unmet.length === 0 ? { ...late, passed: true, disposed: true, reason } : { ...late, reason };
}

function implemented(facts: ThreeNotLetGoFacts): RuleCriterion {
  const { measures, funds, responsiblePersonSigned, interimControlsRan, photos } = facts;
  const open = measures.filter(({ done }) => !done).map(({ text }) => text);
  const bare = measures.filter(({ done, evidence }) => done && evidence.length === 0).map(({ text }) => text);
  const demands: Demand[] = [
    [measures.length > 0, '没有整改措施', 'there is no measure'],
    [open.length === 0, `措施未完成：${open.join('、')}`, `measures not done: ${open.join(', ')}`],
    [bare.length === 0, `措施缺少佐证：${bare.join('、')}`, `measures without evidence: ${bare.join(', ')}`],
    [responsiblePersonSigned, '责任人未签字', 'the responsible person has not signed'],
    [
      !funds || funds.amountWan === 0 || isGiven(funds.spentVoucher),
      '缺少资金使用凭证',
      'the record of spending is missing',
    ],
    [interimControlsRan !== false, '整改期间临时管控未落实', 'interim controls did not run'],
    ...photoDemands(photos, ['BEFORE', 'AFTER']),
  ];
  return criterion('implemented', { zh: '落实', en: 'Implemented' }, demands, {
    inputs: { measures, funds, responsiblePersonSigned, interimControlsRan, photos },
    basis: 'seed 003; 五到位 delivered [D]',
  });
}

function photoAfter({ photos }: ThreeNotLetGoFacts): RuleCriterion {
  return criterion('implemented', { zh: '落实', en: 'Implemented' }, photoDemands(photos, ['AFTER']), {
    inputs: { photos },
    basis: 'G2: fixed on the spot with a photo [D]',
  });
}

function photoDemands(
  photos: ThreeNotLetGoFacts['photos'],
  sides: readonly ('BEFORE' | 'AFTER')[],
): Demand[] {
  return sides.flatMap((side): Demand[] => {
    const shots = photos.filter((photo) => photo.side === side);
    const [zh, en] = side === 'BEFORE' ? ['整改前照片', 'photo before'] : ['整改后照片', 'photo after'];
    return [
      [shots.length > 0, `缺少${zh}`, `the ${en} is missing`],
      [
        shots.length === 0 || shots.some(({ takenAt, place }) => isGiven(takenAt) && isGiven(place)),
        `${zh}缺少时间或地点`,
        `the ${en} lacks time or place`,
      ],
    ];
  });
}

function thorough(facts: ThreeNotLetGoFacts): RuleCriterion {
  const { level, review, rectifier, rootCauseMeasure, sameTypeSweep, recurrences } = facts;
  const partial = review.reviewers.filter(
    ({ id, organisationId }) =>
      rectifier.personIds.includes(id) ||
      (organisationId !== null && rectifier.organisationIds.includes(organisationId)),
  );
  const distinct = new Set(review.reviewers.map(({ id }) => id)).size;
  const major = level === 'MAJOR';
  const demands: Demand[] = [
    [review.onSite, '未现场复查', 'the review was not on site'],
    [distinct >= 2, '复查人员少于两人', 'fewer than two reviewers'],
    [partial.length === 0, '复查人员与整改方有关联', 'a reviewer belongs to the rectifier or wrote the plan'],
    ...itemDemands(review.items),
    [!major || isGiven(rootCauseMeasure), '缺少治本的制度措施', 'no lasting measure against the root cause'],
    [!major || isGiven(sameTypeSweep), '未开展举一反三排查', 'no sweep for hazards of the same type'],
    [recurrences.length === 0, '同类隐患反弹', 'the hazard recurred'],
  ];
  return criterion('thorough', { zh: '彻底', en: 'Thorough' }, demands, {
    inputs: { level, review, rectifier, rootCauseMeasure, sameTypeSweep, recurrences },
    basis: 'seed 003; two independent reviewers S53 [D]',
  });
}

function verdict({ review }: ThreeNotLetGoFacts): RuleCriterion {
  return criterion('thorough', { zh: '彻底', en: 'Thorough' }, itemDemands(review.items), {
    inputs: { review },
    basis: 'G2: light review [D]',
  });
}

function itemDemands(items: ThreeNotLetGoFacts['review']['items']): Demand[] {
  const failed = items.filter(({ passed }) => !passed).map(({ title }) => title);
  return [
    [items.length > 0, '没有复查结论', 'there is no review verdict'],
    [failed.length === 0, `复查不合格：${failed.join('、')}`, `not passed: ${failed.join(', ')}`],
  ];
}
