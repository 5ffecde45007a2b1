/** Parts of the page of a case, in their order. */
export const caseTabs = [
  'timeline',
  'replay',
  'gates',
  'plans',
  'evidence',
  'supervision',
  'reviews',
  'closing',
  'documents',
  'links',
] as const;

/** A part of the page of a case. */
export type CaseTab = (typeof caseTabs)[number];

/** What the address of a case may say. */
export interface CaseSearch {
  readonly tab?: CaseTab;
}

/** Reads it from the address. */
export function caseSearch({ tab }: Record<string, unknown>): CaseSearch {
  const known = caseTabs.find((name) => name === tab);
  return known ? { tab: known } : {};
}
