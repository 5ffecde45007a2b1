import type { BilingualText } from '@bihuan/rules';
import { cells, column, furtherColumns, type LedgerColumn } from './ledger-columns';

/** Ledgers by what they list. */
export const ledgerKinds = ['ENTERPRISE', 'REGISTER', 'ISSUES', 'MEASURES'] as const;

/** Code of a ledger. */
export type LedgerKind = (typeof ledgerKinds)[number];

/** A ledger: a view of the cases with the columns its source names, in the source's order. */
export interface Ledger {
  readonly kind: LedgerKind;
  readonly title: BilingualText;
  /** Where its columns come from, with the tag of the reading: V read in full, B believed. */
  readonly source: string;
  /** Whether a person should be told that nobody has checked the columns against the source. */
  readonly unverified: boolean;
  /** What it has a line for. */
  readonly lines: 'CASES' | 'INSTITUTIONAL_MEASURES';
  readonly columns: readonly LedgerColumn[];
}

const zhEn = (zh: string, en: string): BilingualText => ({ zh, en });

const enterprise: Ledger = {
  kind: 'ENTERPRISE',
  title: zhEn('事故隐患排查治理台账', 'Hazard ledger of the enterprise'),
  ...{ source: 'V S20', unverified: false, lines: 'CASES' },
  columns: [
    column('foundAt', zhEn('排查时间', 'Found on'), 12, cells.foundAt),
    column('finders', zhEn('排查人', 'Found by'), 14, cells.finders),
    column('place', zhEn('隐患部位', 'Where'), 20, cells.place),
    column('title', zhEn('隐患名称', 'Hazard'), 32, cells.title),
    column('level', zhEn('隐患等级', 'Level'), 10, cells.level),
    column('measures', zhEn('治理措施', 'Measures'), 40, cells.measures),
    column('deadline', zhEn('完成时限', 'Due'), 12, cells.deadline),
    column('unit', zhEn('责任部门', 'Responsible unit'), 20, cells.unit),
    column('person', zhEn('责任人', 'Responsible person'), 12, cells.person),
    column('reviewedAt', zhEn('复查时间', 'Reviewed on'), 12, cells.reviewedAt),
    column('reviewers', zhEn('复查人', 'Reviewed by'), 14, cells.reviewers),
    column('reviewResult', zhEn('复查结果', 'Result'), 10, cells.reviewResult),
  ],
};

const register: Ledger = {
  kind: 'REGISTER',
  title: zhEn('隐患汇总登记台账', 'Register of hazards'),
  ...{ source: 'V S19', unverified: false, lines: 'CASES' },
  columns: [
    column('description', zhEn('存在问题', 'What is wrong'), 40, cells.description),
    column('finders', zhEn('检查人', 'Inspected by'), 14, cells.finders),
    column('foundAt', zhEn('检查时间', 'Inspected on'), 12, cells.foundAt),
    column('kinds', zhEn('隐患类型(预防、纠正)', 'Kind (preventive, corrective)'), 14, cells.kinds),
    column('place', zhEn('隐患所在区域/部门', 'Area or unit'), 20, cells.place),
    column('level', zhEn('隐患等级', 'Level'), 10, cells.level),
    column('measures', zhEn('整改措施', 'Measures'), 40, cells.measures),
    column('unit', zhEn('整改部门', 'Rectifying unit'), 20, cells.unit),
    column('orderedDeadline', zhEn('要求整改日期', 'Ordered by'), 12, cells.orderedDeadline),
    column('plan', zhEn('治理方案', 'Plan'), 30, cells.plan),
    column('reviewDepartment', zhEn('验收部门', 'Accepting department'), 22, cells.reviewDepartment),
    column('reviewers', zhEn('验收人', 'Accepted by'), 14, cells.reviewers),
    column('reviewedAt', zhEn('验收时间', 'Accepted on'), 12, cells.reviewedAt),
    column('closure', zhEn('隐患闭环情况', 'How the loop stands'), 30, cells.closure),
  ],
};

const issues: Ledger = {
  kind: 'ISSUES',
  title: zhEn('问题隐患清单', 'List of issues'),
  ...{ source: 'B', unverified: true, lines: 'CASES' },
  columns: [
    column('enterprise', zhEn('单位', 'Unit'), 28, cells.enterprise),
    column('title', zhEn('隐患', 'Hazard'), 32, cells.title),
    column('level', zhEn('等级', 'Level'), 10, cells.level),
    column('measures', zhEn('整改措施', 'Measures'), 40, cells.measures),
    column('unit', zhEn('责任单位', 'Responsible unit'), 22, cells.unit),
    column('person', zhEn('责任人', 'Responsible person'), 12, cells.person),
    column('deadline', zhEn('时限', 'Due'), 12, cells.deadline),
    column('state', zhEn('进展', 'Progress'), 16, cells.state),
    column('closed', zhEn('是否销号', 'Struck off'), 10, cells.closed),
  ],
};

/** The second of the two lists; its source names no columns. */
const measures: Ledger = {
  kind: 'MEASURES',
  title: zhEn('制度措施清单', 'List of institutional measures'),
  ...{ source: 'B', unverified: true, lines: 'INSTITUTIONAL_MEASURES' },
  columns: [
    column('enterprise', zhEn('单位', 'Unit'), 28, cells.enterprise),
    column('title', zhEn('隐患', 'Hazard'), 32, cells.title),
    column('measure', zhEn('制度措施', 'Institutional measure'), 48, cells.measure),
    column('unit', zhEn('责任单位', 'Responsible unit'), 22, cells.unit),
    column('person', zhEn('责任人', 'Responsible person'), 12, cells.person),
    column('deadline', zhEn('时限', 'Due'), 12, cells.deadline),
    column('done', zhEn('完成情况', 'Done'), 14, cells.measureDone),
  ],
};

/** Header of the counter that stands first in every ledger (序号). */
export const counterLabel = zhEn('序号', 'No.');

/** All ledgers by their code. */
export const ledgers: Readonly<Record<LedgerKind, Ledger>> = {
  ENTERPRISE: enterprise,
  REGISTER: register,
  ISSUES: issues,
  MEASURES: measures,
};

/** The columns a ledger can show: its own, then what else can be added. */
export function columnsOf({ columns }: Ledger): readonly LedgerColumn[] {
  return [...columns, ...furtherColumns.filter(({ code }) => columns.every((own) => own.code !== code))];
}
