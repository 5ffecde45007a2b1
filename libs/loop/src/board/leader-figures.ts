import { DEFAULT_LEGAL_PROFILE } from '@bihuan/process';
import { type BilingualText, legalClock, legalProfile } from '@bihuan/rules';
import { foundPhases, openPhases } from '../hazard/hazard-phase';
import { closingRate, coverage, found, hazardsFound, hazardsOpen, pastDue } from './board-figures';
import type { FigureDefinition, FigureFilter } from './figure';
import { yearBegin } from './week';

const general: FigureFilter = { ...found, level: 'GENERAL' };
const major: FigureFilter = { ...found, level: 'MAJOR' };
const openMajor: FigureFilter = { level: 'MAJOR', phase: { in: [...openPhases] } };
const inspected: FigureFilter = { state: { in: ['IN_PROGRESS', 'SIGNING', 'RECORDED'] } };

const generalRate: FigureDefinition = {
  code: 'GENERAL_RATE',
  label: { zh: '一般隐患整改率', en: 'General hazards rectified' },
  formula: {
    zh: '一般隐患已整改（复查合格）÷ 排查一般隐患',
    en: 'general hazards that passed the review ÷ general hazards found',
  },
  resource: 'hazards',
  numerator: { level: 'GENERAL', phase: { in: ['CLOSE', 'CLOSED'] } },
  denominator: general,
};

const majorRate: FigureDefinition = {
  code: 'MAJOR_RATE',
  label: { zh: '重大隐患整改率', en: 'Major hazards struck off' },
  formula: { zh: '重大隐患已整改销号 ÷ 排查重大隐患', en: 'major hazards struck off ÷ major hazards found' },
  resource: 'hazards',
  numerator: { level: 'MAJOR', phase: 'CLOSED' },
  denominator: major,
};

const majorInPlan: FigureDefinition = {
  code: 'MAJOR_IN_PLAN',
  label: { zh: '列入治理计划的重大隐患', en: 'Major hazards under treatment' },
  formula: { zh: '排查重大 − 已整改销号', en: 'major hazards found − struck off' },
  resource: 'hazards',
  numerator: openMajor,
};

const fiveInPlace: FigureDefinition = {
  code: 'FIVE_IN_PLACE_RATE',
  label: { zh: '五到位达标率', en: 'Five in place' },
  formula: {
    zh: '其中达到“五到位”要求的 ÷ 列入治理计划的重大隐患',
    en: 'major hazards under treatment with five in place ÷ major hazards under treatment',
  },
  resource: 'hazards',
  numerator: { ...openMajor, gatesPassed: 'RECT_FIVE_IN_PLACE' },
  denominator: openMajor,
};

const firstPass: FigureDefinition = {
  code: 'FIRST_REVIEW_RATE',
  label: { zh: '一次复查通过率', en: 'Passed at the first review' },
  formula: {
    zh: '首次“三不放过”判定即通过的隐患 ÷ 已判定的隐患',
    en: 'hazards that passed the first review ÷ reviewed',
  },
  resource: 'hazards',
  numerator: { ...found, firstReviewPassed: true },
  denominator: { ...found, firstReviewPassed: { exists: true } },
  unverified: true,
};

const recurrence: FigureDefinition = {
  code: 'RECURRENCE_RATE',
  label: { zh: '重复隐患率（90天）', en: 'Recurring hazards (90 days)' },
  formula: {
    zh: '90天内同一单位同一检查项重复的隐患 ÷ 排查隐患',
    en: 'hazards of the same item and enterprise within 90 days ÷ found',
  },
  resource: 'hazards',
  numerator: { ...found, recurrent: true },
  denominator: found,
  unverified: true,
};

const lookback: FigureDefinition = {
  code: 'LOOKBACK_RECURRED',
  label: { zh: '回头看反弹率', en: 'Recurred at the look-back' },
  formula: { zh: '反弹重开 ÷ 已回头看', en: 'hazards that were back ÷ look-backs' },
  resource: 'hazards',
  numerator: { lookback: 'RECURRED' },
  denominator: { lookback: { exists: true } },
  unverified: true,
};

const reports: FigureDefinition = {
  code: 'REPORTS_CONFIRMED',
  label: { zh: '举报查实率', en: 'Reports confirmed' },
  formula: { zh: '查实登记的举报 ÷ 举报', en: 'reports that were registered ÷ reports' },
  resource: 'hazards',
  numerator: { source: 'REPORT', phase: { in: [...foundPhases, 'TRANSFERRED'] } },
  denominator: { source: 'REPORT' },
  unverified: true,
};

const covert: FigureDefinition = {
  code: 'COVERT_SHARE',
  label: { zh: '四不两直占比', en: 'Unannounced inspections' },
  formula: { zh: '四不两直检查次数 ÷ 检查次数', en: 'unannounced inspections ÷ inspections' },
  resource: 'inspections',
  numerator: { ...inspected, mode: 'COVERT' },
  denominator: inspected,
  unverified: true,
};

const rectificationDays: FigureDefinition = {
  code: 'RECTIFICATION_DAYS',
  label: { zh: '平均整改周期', en: 'Mean time to rectify' },
  formula: {
    zh: '签收指令书到报告整改完成的平均天数',
    en: 'days from signing for the order to the report, on average',
  },
  resource: 'hazards',
  numerator: { phase: { in: ['REVIEW', 'CLOSE', 'CLOSED'] }, rectificationDays: { exists: true } },
  mean: 'rectificationDays',
  unit: 'DAYS',
  unverified: true,
};

/** Beside the time the law gives for it; its number stands in the legal profile and is as little verified as the measure. */
function reviewDays(): FigureDefinition {
  const { value } = legalClock(legalProfile(DEFAULT_LEGAL_PROFILE), 'REINSPECT_GENERAL');
  return {
    code: 'REVIEW_DAYS',
    label: { zh: '平均复查用时', en: 'Mean time of review' },
    formula: {
      zh: `报告完成到复查意见书会签的平均天数，对照复查期限 ${value} 天`,
      en: `days from the report to the signed review, on average; the legal clock gives ${value}`,
    },
    resource: 'hazards',
    numerator: { ...found, reviewDays: { exists: true } },
    mean: 'reviewDays',
    unit: 'DAYS',
    unverified: true,
  };
}

const funds: FigureDefinition = {
  code: 'FUNDS',
  label: { zh: '资金落实', en: 'Funds' },
  formula: {
    zh: '累计落实隐患治理资金（万元），按已通过的方案',
    en: 'funds of the accepted plans',
  },
  resource: 'hazards',
  numerator: { ...found, fundsWan: { gt: 0 } },
  sum: 'fundsWan',
  unit: 'WAN',
};

const penalties: FigureDefinition = {
  code: 'PENALISED',
  label: { zh: '处罚', en: 'Penalised' },
  formula: { zh: '作出处罚决定的隐患数', en: 'hazards with a decision to fine' },
  resource: 'hazards',
  numerator: { ...found, penalised: true },
  unverified: true,
};

const dispositions = (
  [
    ['STOPPED', { in: ['STOPPED', 'PARTIALLY_STOPPED'] }, '停产停业', 'Production stopped'],
    ['CLOSED_DOWN', 'CLOSED', '关闭', 'Closed down'],
    ['BLACKLISTED', 'BLACKLISTED', '黑名单', 'Blacklisted'],
  ] as const
).map(([code, status, zh, en]): FigureDefinition => ({
  code,
  label: { zh, en },
  formula: { zh: `当前处于“${zh}”状态的企业数`, en: `enterprises now in this status: ${en.toLowerCase()}` },
  resource: 'enterprises',
  numerator: { status },
  unverified: true,
}));

/** Figures about deadlines and years, which depend on the moment. */
function timely(at: Date): FigureDefinition[] {
  const due: FigureFilter = { ...found, effectiveDeadline: { lt: at.toISOString() } };
  const years = [
    ['CARRIED_OVER', 1, '上一年遗留未整改', 'Left over from last year'],
    ['CARRIED_OVER_EARLIER', 2, '前年及更早遗留未整改', 'Left over from earlier years'],
  ] as const;
  return [
    pastDue(at),
    {
      code: 'IN_TIME_RATE',
      label: { zh: '按期整改率', en: 'Rectified in time' },
      formula: { zh: '期限内报告整改完成 ÷ 已到期隐患', en: 'reported done within the deadline ÷ due' },
      resource: 'hazards',
      numerator: { ...due, phase: { in: ['REVIEW', 'CLOSE', 'CLOSED'] }, completedInTime: true },
      denominator: due,
      unverified: true,
    },
    {
      code: 'NOT_CLOSED_IN_TIME',
      label: { zh: '未按期关闭隐患率', en: 'Not closed in time' },
      formula: { zh: '到期未整改数量 ÷ 到期隐患数量', en: 'due and not rectified ÷ due' },
      resource: 'hazards',
      numerator: { ...due, phase: { in: ['RECTIFY', 'REVIEW'] } },
      denominator: due,
    },
    ...years.map(([code, before, zh, en]): FigureDefinition => ({
      code,
      label: { zh, en },
      formula: {
        zh: '当年以前登记、至今未销号的隐患数',
        en: 'hazards registered then that are not struck off',
      },
      resource: 'hazards',
      numerator: {
        phase: { in: [...openPhases] },
        registeredAt: {
          lt: yearBegin(at, before - 1).toISOString(),
          ...(before === 1 && { gte: yearBegin(at, 1).toISOString() }),
        },
      },
    })),
  ];
}

/** The measures of rules.md as far as the product holds what they count, in its order. */
export function leaderFigures(at: Date): readonly FigureDefinition[] {
  const [overdue, inTime, notInTime, ...carriedOver] = timely(at);
  return [
    coverage,
    generalRate,
    majorRate,
    closingRate,
    ...[overdue, notInTime, inTime].flatMap((definition) => definition ?? []),
    majorInPlan,
    fiveInPlace,
    firstPass,
    rectificationDays,
    reviewDays(),
    hazardsFound,
    hazardsOpen,
    recurrence,
    lookback,
    covert,
    reports,
    funds,
    penalties,
    ...dispositions,
    ...carriedOver,
  ];
}

/** A measure the sources name and the product has no rows for yet. */
export interface NotMeasured {
  readonly code: string;
  readonly label: BilingualText;
  readonly reason: BilingualText;
}

/** Shown by name, so that nobody takes their absence for a zero. */
export const notMeasured: readonly NotMeasured[] = [
  {
    code: 'LISTED',
    label: { zh: '挂牌数 / 摘牌数', en: 'Listed / delisted' },
    reason: { zh: '系统尚未办理挂牌督办，暂无数据', en: 'listed supervision is not handled here yet' },
  },
  {
    code: 'BANNED_EXPOSED',
    label: { zh: '取缔 / 曝光', en: 'Banned / exposed' },
    reason: { zh: '系统尚未登记取缔和曝光，暂无数据', en: 'bans and exposures are not recorded here yet' },
  },
];
