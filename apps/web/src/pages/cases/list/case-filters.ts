import { isDay } from '../../../api/day';
import type { Filter } from '../../../api/use-search';

/** Filters of the list of cases as they stand in the address; all are texts, several choices parted by commas. */
export const caseFilterNames = [
  'text',
  'number',
  'place',
  'state',
  'phase',
  'level',
  'category',
  'nature',
  'source',
  'industry',
  'area',
  'enterpriseId',
  'campaignId',
  'inspectionId',
  'inspectingDepartmentId',
  'recordedBy',
  'overdue',
  'closedLate',
  'fixedOnSpot',
  'returned',
  'recurrent',
  'penalised',
  'recordedFrom',
  'recordedTo',
  'dueBefore',
] as const;

/** A filter of the list. */
export type CaseFilterName = (typeof caseFilterNames)[number];

/** What the address of the list may say. */
export type CaseListSearch = { readonly [Name in CaseFilterName]?: string } & {
  readonly sort?: string;
  /** A filter as `POST /hazards/search` takes it, given by a page that counted these cases. */
  readonly filter?: Filter;
};

const days: readonly string[] = ['recordedFrom', 'recordedTo', 'dueBefore'];

const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the address of the list; what is no text (the router reads `true` and numbers) becomes one. */
export function caseListSearch(search: Record<string, unknown>): CaseListSearch {
  const texts = [...caseFilterNames, 'sort'].flatMap((name) => {
    const value = search[name];
    if (days.includes(name) && !isDay(String(value))) return [];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, String(value)] as const]
      : [];
  });
  return { ...Object.fromEntries(texts), ...(isFilter(search.filter) ? { filter: search.filter } : {}) };
}

const flags: readonly CaseFilterName[] = [
  'overdue',
  'closedLate',
  'fixedOnSpot',
  'returned',
  'recurrent',
  'penalised',
];
const choices: readonly CaseFilterName[] = ['state', 'phase', 'level', 'nature', 'source', 'industry'];
const same: readonly CaseFilterName[] = [
  'area',
  'enterpriseId',
  'campaignId',
  'inspectionId',
  'inspectingDepartmentId',
  'recordedBy',
];

/** The end of a day here, as an instant. */
const dayEnd = (date: string): string => new Date(`${date}T24:00:00`).toISOString();
const dayStart = (date: string): string => new Date(`${date}T00:00:00`).toISOString();

/** What the filters ask of `POST /hazards/search`. */
export function caseFilter(search: CaseListSearch): Filter {
  const filter: Filter = { ...search.filter };
  for (const name of same) if (search[name]) filter[name] = search[name];
  for (const name of choices) if (search[name]) filter[name] = { in: search[name].split(',') };
  for (const name of flags) if (search[name]) filter[name] = search[name] === 'true';
  if (search.text) filter.title = { like: search.text };
  if (search.number) filter.number = { like: search.number };
  if (search.place) filter.place = { like: search.place };
  if (search.category) filter.category = { in: search.category.split(',').map(Number) };
  const { recordedFrom, recordedTo, dueBefore } = search;
  if (recordedFrom || recordedTo) {
    filter.recordedAt = {
      ...(recordedFrom ? { gte: dayStart(recordedFrom) } : {}),
      ...(recordedTo ? { lt: dayEnd(recordedTo) } : {}),
    };
  }
  if (dueBefore) filter.effectiveDeadline = { lt: dayEnd(dueBefore) };
  return filter;
}
