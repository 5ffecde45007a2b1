import { type BilingualText, hazardStates, localDate } from '@bihuan/rules';
import type { LedgerEntry, LedgerMeasure } from './ledger-entry';

/** Language of headers and cells. */
export type LedgerLanguage = 'zh' | 'en';

/** What a cell is about: the case, and for lists of measures the measure. */
export interface LedgerLine {
  readonly entry: LedgerEntry;
  readonly measure?: LedgerMeasure;
}

type Read = (line: LedgerLine, language: LedgerLanguage) => string | null;

/** A column of a ledger. */
export interface LedgerColumn {
  readonly code: string;
  readonly label: BilingualText;
  /** Characters. */
  readonly width: number;
  readonly read: Read;
}

const column = (code: string, label: BilingualText, width: number, read: Read): LedgerColumn => ({
  ...{ code, label, width, read },
});

const day = (at: Date | null | undefined): string | null => (at ? localDate(at) : null);
const list = (names: readonly string[]): string | null => names.filter(Boolean).join('、') || null;
const numbered = (texts: readonly string[]): string | null =>
  texts.length > 1 ? texts.map((text, i) => `${i + 1}. ${text}`).join('\n') : (texts[0] ?? null);
const say = (label: BilingualText, language: LedgerLanguage) => label[language];

const levels = {
  GENERAL: { zh: '一般', en: 'General' },
  MAJOR: { zh: '重大', en: 'Major' },
};
const answers = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } };
const results = { passed: { zh: '合格', en: 'Passed' }, failed: { zh: '不合格', en: 'Failed' } };
/** A measure against this fault corrects; one against its cause prevents. [D] */
const kinds = {
  TECHNICAL: { zh: '纠正', en: 'Corrective' },
  INSTITUTIONAL: { zh: '预防', en: 'Preventive' },
};

function fineInWords({ kind, at, content }: LedgerEntry['fines'][number]): BilingualText {
  const on = localDate(at);
  if (kind === 'PENALTY_REFUSED') return { zh: `不予处罚（${on}）`, en: `No fine (${on})` };
  const [yuan, article] = [String(content.amountYuan), String(content.article)];
  return {
    zh: `罚款${yuan}元（第${article}条，${on}）`,
    en: `Fined ${yuan} yuan (Art ${article}, ${on})`,
  };
}

const finished = ['CLOSED', 'ARCHIVED', 'LOOKBACK_DUE', 'CONFIRMED', 'REOPENED'];

/** Cells that several ledgers have, under whatever name. */
export const cells = {
  foundAt: ({ entry }: LedgerLine) => day(entry.foundAt),
  finders: ({ entry }: LedgerLine) => list(entry.finders),
  place: ({ entry }: LedgerLine) => entry.hazard.place,
  title: ({ entry }: LedgerLine) => entry.hazard.title,
  description: ({ entry }: LedgerLine) => entry.hazard.description,
  level: ({ entry }: LedgerLine, language: LedgerLanguage) =>
    entry.hazard.level && say(levels[entry.hazard.level], language),
  measures: ({ entry }: LedgerLine) =>
    numbered(entry.measures.map(({ text }) => text)) ?? entry.hazard.fixNote,
  measure: ({ measure }: LedgerLine) => measure?.text ?? null,
  measureDone: ({ measure }: LedgerLine, language: LedgerLanguage) =>
    measure?.status === 'DONE'
      ? (day(measure.doneAt) ?? say(answers.yes, language))
      : say(answers.no, language),
  kinds: ({ entry }: LedgerLine, language: LedgerLanguage) =>
    list([...new Set(entry.measures.map(({ kind }) => say(kinds[kind], language)))]),
  deadline: ({ entry }: LedgerLine) => day(entry.hazard.effectiveDeadline),
  orderedDeadline: ({ entry }: LedgerLine) => day(entry.hazard.orderedDeadline),
  unit: ({ entry }: LedgerLine) => entry.unit,
  enterprise: ({ entry }: LedgerLine) => entry.enterprise,
  person: ({ entry }: LedgerLine) => entry.person,
  plan: ({ entry }: LedgerLine) => entry.plan?.goal ?? null,
  reviewedAt: ({ entry }: LedgerLine) => day(entry.review?.countersignedAt ?? entry.review?.submittedAt),
  reviewers: ({ entry }: LedgerLine) => list(entry.reviewers),
  reviewDepartment: ({ entry }: LedgerLine) => (entry.review ? entry.reviewDepartment : null),
  reviewResult: ({ entry }: LedgerLine, language: LedgerLanguage) =>
    entry.review &&
    say(entry.review.items.every(({ passed }) => passed) ? results.passed : results.failed, language),
  state: ({ entry }: LedgerLine, language: LedgerLanguage) => say(hazardStates[entry.hazard.state], language),
  closure: ({ entry: { hazard } }: LedgerLine, language: LedgerLanguage) =>
    [say(hazardStates[hazard.state], language), day(hazard.closedAt), hazard.strikeOffNumber]
      .filter(Boolean)
      .join(' '),
  closed: ({ entry }: LedgerLine, language: LedgerLanguage) =>
    say(finished.includes(entry.hazard.state) ? answers.yes : answers.no, language),
} satisfies Record<string, Read>;

/** Columns any ledger can be given besides its own. */
export const furtherColumns: readonly LedgerColumn[] = [
  column('number', { zh: '隐患编号', en: 'Case number' }, 24, ({ entry }) => entry.hazard.number),
  column('enterprise', { zh: '企业名称', en: 'Enterprise' }, 28, cells.enterprise),
  column('jurisdiction', { zh: '所在地', en: 'Place' }, 18, ({ entry }) => entry.jurisdiction),
  column('state', { zh: '状态', en: 'State' }, 16, cells.state),
  column('overdue', { zh: '是否逾期', en: 'Overdue' }, 10, ({ entry: { hazard } }, language) =>
    say(hazard.overdue || hazard.closedLate ? answers.yes : answers.no, language),
  ),
  column('penalty', { zh: '处罚', en: 'Penalty' }, 30, ({ entry }, language) =>
    list(entry.fines.map((fine) => say(fineInWords(fine), language))),
  ),
  column('basis', { zh: '依据', en: 'Basis' }, 40, ({ entry: { hazard } }) =>
    hazard.basisVerified === 'verified' ? hazard.basis : `${hazard.basis}(待核)`,
  ),
];

export { column };
