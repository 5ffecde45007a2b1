import { sourcesInWords } from '../legal/sources-in-words';
import type { BilingualText } from './rule';

/** One criterion, as a person reads it. */
export interface ReadableCriterion {
  readonly code: string;
  readonly label: BilingualText;
  /** Everything that has to hold, each as a sentence. */
  readonly demands: readonly BilingualText[];
  /** Law or decision it stands on, as auditors note it; in words in `sourcesInWords`. */
  readonly basis: string;
  /** False when its source was not read in full: a person sees 待核. */
  readonly verified: boolean;
}

/** The criteria of one form of a rule. */
export interface ReadableVariant {
  /** Absent when the rule has one form only. */
  readonly variant?: string;
  readonly criteria: readonly ReadableCriterion[];
}

/** What a rule asks, as a person reads it. */
export interface ReadableRule {
  readonly purpose: BilingualText;
  readonly variants: readonly ReadableVariant[];
  /** Branches it can tell a workflow to take, e.g. PASS, RETURN. */
  readonly outcomes: readonly string[];
}

/** What people call the forms of rules, by their codes. */
export const variantNames: Readonly<Record<string, BilingualText>> = {
  full: { zh: '完整', en: 'Full' },
  light: { zh: '简版', en: 'Light' },
};

/** Rows of a criterion: code, label in both languages, basis, then each demand in both languages. */
export type CriterionText = readonly [
  code: string,
  zh: string,
  en: string,
  basis: string,
  ...demands: (readonly [zh: string, en: string])[],
];

/** Reads the table of a rule. */
export function readableCriteria(...rows: readonly CriterionText[]): ReadableCriterion[] {
  return rows.map(([code, zh, en, basis, ...demands]) => ({
    ...{ code, basis },
    label: { zh, en },
    demands: demands.map(([demandZh, demandEn]) => ({ zh: demandZh, en: demandEn })),
    verified: sourcesInWords.get(basis)?.verified ?? false,
  }));
}
