import type { Filter } from '../../api/use-search';

/** Filters of the list of visits as they stand in the address. */
export const inspectionFilterNames = [
  'number',
  'state',
  'mode',
  'campaignId',
  'enterpriseId',
  'area',
  'officer',
  'plannedFrom',
  'plannedTo',
  'noPosition',
] as const;

/** What the address of the list may say. */
export type InspectionListSearch = { readonly [Name in (typeof inspectionFilterNames)[number]]?: string } & {
  /** A filter as `POST /inspections/search` takes it, given by a page that counted these visits. */
  readonly filter?: Filter;
};

/** Reads the address of the list. */
export function inspectionListSearch(search: Record<string, unknown>): InspectionListSearch {
  const texts = inspectionFilterNames.flatMap((name) =>
    typeof search[name] === 'string' || typeof search[name] === 'number'
      ? [[name, String(search[name])] as const]
      : [],
  );
  const { filter } = search;
  const isGiven = typeof filter === 'object' && filter !== null && !Array.isArray(filter);
  return { ...Object.fromEntries(texts), ...(isGiven ? { filter: filter as Filter } : {}) };
}

/** What the filters ask of `POST /inspections/search`. */
export function inspectionFilter(search: InspectionListSearch): Filter {
  const { number, state, mode, plannedFrom, plannedTo } = search;
  const filter: Filter = { ...search.filter };
  for (const name of ['campaignId', 'enterpriseId', 'area', 'officer'] as const) {
    if (search[name]) filter[name] = search[name];
  }
  if (number) filter.number = { like: number };
  if (state) filter.state = { in: state.split(',') };
  if (mode) filter.mode = { in: mode.split(',') };
  if (search.noPosition === 'true') filter.noPositionReason = { exists: true };
  if (plannedFrom || plannedTo) {
    filter.plannedOn = {
      ...(plannedFrom ? { gte: plannedFrom } : {}),
      ...(plannedTo ? { lte: plannedTo } : {}),
    };
  }
  return filter;
}
