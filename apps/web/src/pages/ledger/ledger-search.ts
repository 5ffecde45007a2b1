import { isDay } from '../../api/day';
import type { Filter, SearchWish } from '../../api/use-search';
import type { Schemas } from '../../api/client';

/** What the address of the ledger page says: which ledger, filters, order and columns. */
export interface LedgerSearch {
  readonly ledger?: Schemas['LedgerKind'];
  readonly title?: string;
  readonly number?: string;
  readonly phase?: string;
  readonly level?: string;
  readonly area?: string;
  /** First day of finding. */
  readonly from?: string;
  /** Last day of finding. */
  readonly to?: string;
  readonly overdue?: string;
  readonly recurrent?: string;
  readonly enterpriseId?: string;
  readonly campaignId?: string;
  /** e.g. `recordedAt:desc` */
  readonly order?: string;
  /** Codes of the columns from left to right, separated by commas. */
  readonly columns?: string;
}

const names = [
  ...['title', 'number', 'phase', 'level', 'area', 'from', 'to', 'overdue', 'recurrent'],
  ...['enterpriseId', 'campaignId', 'order', 'columns'],
] as const;

const kinds: readonly string[] = ['ENTERPRISE', 'REGISTER', 'ISSUES', 'MEASURES'];

/** Orders one can choose. */
export const orders = ['recordedAt:desc', 'recordedAt:asc', 'title:asc', 'jurisdiction:asc'] as const;

const isAnswer = (text: string): boolean => text === 'yes' || text === 'no';

/** What an address may say where not every text makes sense. */
const meaningful: Readonly<Record<string, (text: string) => boolean>> = {
  from: isDay,
  to: isDay,
  overdue: isAnswer,
  recurrent: isAnswer,
  order: (text) => orders.some((order) => order === text),
};

/** Takes from an address or a saved view what the page understands; the rest is dropped. */
export function ledgerSearch(raw: Record<string, unknown>): LedgerSearch {
  const known = names.flatMap((name) => {
    const value = raw[name];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = String(value);
    return meaningful[name]?.(text) === false ? [] : [[name, text] as const];
  });
  const { ledger } = raw;
  const kind = kinds.includes(String(ledger)) ? { ledger: ledger as Schemas['LedgerKind'] } : {};
  return { ...kind, ...Object.fromEntries(known) };
}

/** The names of the filters, without what only says how the lines are shown. */
export const filterNames = names.filter((name) => name !== 'order' && name !== 'columns');

/** The filter as a search of hazards reads it; the same for the screen, the export and a sample. */
export function filterOf(search: LedgerSearch): Filter {
  const { title, number, phase, level, area, overdue, recurrent, enterpriseId, campaignId } = search;
  const recordedAt = {
    ...(search.from && { gte: `${search.from}T00:00:00+08:00` }),
    ...(search.to && { lt: dayAfter(search.to) }),
  };
  return {
    ...(title && { title: { like: title } }),
    ...(number && { number: { like: number } }),
    ...(phase && { phase: { in: phase.split(',') } }),
    ...(level && { level }),
    ...(area && { area }),
    ...(overdue && { overdue: overdue === 'yes' }),
    ...(recurrent && { recurrent: recurrent === 'yes' }),
    ...(enterpriseId && { enterpriseId }),
    ...(campaignId && { campaignId }),
    ...(Object.keys(recordedAt).length > 0 && { recordedAt }),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
}

/** The order as a search reads it. */
export function sortOf({ order }: LedgerSearch): SearchWish['sort'] {
  const [field, direction] = (order ?? orders[0]).split(':');
  return [{ field: field ?? 'recordedAt', order: direction === 'asc' ? 'asc' : 'desc' }];
}
