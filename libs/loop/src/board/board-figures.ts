import { foundPhases, openPhases } from '../hazard/hazard-phase';
import type { FigureDefinition, FigureFilter } from './figure';

/** Hazards that count as found; drafts, transferred and void ones do not. */
export const found: FigureFilter = { phase: { in: [...foundPhases] } };

const closed: FigureFilter = { phase: 'CLOSED' };

/** Enterprises that have to be inspected: all of the ledger but those that left. */
export const shouldInspect: FigureFilter = { coverage: { in: ['NOT_INSPECTED', 'INSPECTED', 'IMPOSSIBLE'] } };

/** 覆盖率 (rules.md, KPI 1). */
export const coverage: FigureDefinition = {
  code: 'COVERAGE',
  label: { zh: '覆盖率', en: 'Coverage' },
  formula: { zh: '实际排查单位 ÷ 应排查单位', en: 'units inspected ÷ units to be inspected' },
  resource: 'targets',
  numerator: { coverage: 'INSPECTED' },
  denominator: shouldInspect,
};

const coverageStates = [
  ['INSPECTED', '已检查', 'Inspected'],
  ['NOT_INSPECTED', '未检查', 'Not inspected'],
  ['IMPOSSIBLE', '无法检查', 'Could not be inspected'],
  ['LEFT', '已退出', 'Left the campaign'],
] as const;

/** The lines of a coverage ledger by where they stand. */
export const coverageByState: readonly FigureDefinition[] = coverageStates.map(([state, zh, en]) => ({
  code: `COVERAGE_${state}`,
  label: { zh, en },
  formula: { zh: `底数中“${zh}”的单位数`, en: `units of the ledger: ${en.toLowerCase()}` },
  resource: 'targets',
  numerator: { coverage: state },
}));

export const hazardsFound: FigureDefinition = {
  code: 'FOUND',
  label: { zh: '排查隐患', en: 'Hazards found' },
  formula: {
    zh: '已登记隐患数，不含移送和作废',
    en: 'hazards registered, without transferred and void ones',
  },
  resource: 'hazards',
  numerator: found,
};

export const hazardsOpen: FigureDefinition = {
  code: 'OPEN',
  label: { zh: '未销号', en: 'Not struck off' },
  formula: { zh: '排查隐患 − 已销号', en: 'hazards found − struck off' },
  resource: 'hazards',
  numerator: { phase: { in: [...openPhases] } },
};

export const closingRate: FigureDefinition = {
  code: 'CLOSING_RATE',
  label: { zh: '销号率', en: 'Closing rate' },
  formula: { zh: '已销号 ÷ 排查隐患', en: 'struck off ÷ found' },
  resource: 'hazards',
  numerator: closed,
  denominator: found,
};

/** Cases the enterprise still has to rectify although the deadline in force has passed. @param at the moment it has passed by */
export function pastDue(at: Date): FigureDefinition {
  return {
    code: 'OVERDUE',
    label: { zh: '逾期未整改', en: 'Overdue' },
    formula: {
      zh: '整改期限已过、企业尚未报告整改完成的隐患数',
      en: 'hazards past their deadline that were not reported rectified',
    },
    resource: 'hazards',
    numerator: { phase: 'RECTIFY', effectiveDeadline: { lt: at.toISOString() } },
  };
}

export const hazardsReturned: FigureDefinition = {
  code: 'RETURNED',
  label: { zh: '被退回', en: 'Returned' },
  formula: {
    zh: '方案或整改曾被退回的隐患 ÷ 排查隐患',
    en: 'hazards whose plan or rectification was sent back ÷ found',
  },
  resource: 'hazards',
  numerator: { ...found, returned: true },
  denominator: found,
};

/** What each area, industry and officer is measured by, as far as it is about hazards. */
export function hazardFigures(at: Date): readonly FigureDefinition[] {
  return [hazardsFound, hazardsOpen, closingRate, pastDue(at), hazardsReturned];
}

/** Cases that are not counted among the found ones, shown by themselves. */
export const setAside: readonly FigureDefinition[] = [
  {
    code: 'TRANSFERRED',
    label: { zh: '已移送', en: 'Transferred' },
    formula: { zh: '移送主管部门的隐患数', en: 'hazards handed over to the competent department' },
    resource: 'hazards',
    numerator: { phase: 'TRANSFERRED' },
  },
  {
    code: 'VOIDED',
    label: { zh: '误报作废', en: 'Voided' },
    formula: { zh: '经批准作废的隐患数', en: 'hazards voided with approval' },
    resource: 'hazards',
    numerator: { phase: 'VOIDED' },
  },
];
