import type { Filter } from '../../api/use-search';

/** Filters of the list of enterprises, as they stand in the address. */
export interface EnterpriseSearch {
  readonly name?: string;
  readonly creditCode?: string;
  readonly area?: string;
  readonly industry?: string;
  readonly scale?: string;
  readonly status?: string;
  readonly riskLevel?: string;
}

/** Names of the filters. */
export const enterpriseFilters = [
  ...(['name', 'creditCode', 'area', 'industry', 'scale', 'status', 'riskLevel'] as const),
] as const;

/** Takes from an address what the page understands. */
export function enterpriseSearch(raw: Record<string, unknown>): EnterpriseSearch {
  return Object.fromEntries(
    enterpriseFilters.flatMap((name) => {
      const value = raw[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}

/** The filter as the search reads it. */
export function enterpriseFilter(search: EnterpriseSearch): Filter {
  const { name, creditCode, area, industry, scale, status, riskLevel } = search;
  return {
    ...(name && { name: { like: name } }),
    ...(creditCode && { creditCode: { like: creditCode } }),
    ...(area && { area }),
    ...(industry && { industry: { in: industry.split(',') } }),
    ...(scale && { scale }),
    ...(status && { status }),
    ...(riskLevel && { riskLevel: { in: riskLevel.split(',') } }),
  };
}
