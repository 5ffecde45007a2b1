import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client';
import type { Found } from '../../api/use-search';
import { filterOf, type LedgerSearch, sortOf } from './ledger-search';

/** A line with its number in the list (序号). */
export type NumberedLine = Schemas['LedgerRow'] & { readonly no: number };

/** The ledgers the server knows, with their columns. */
export function useLedgers() {
  return $api.useQuery('get', '/api/v1/ledgers', {}, { staleTime: Infinity });
}

/** What is asked for besides the page: one and the same for the screen and the export. */
export function useLedgerWish(search: LedgerSearch): Omit<Schemas['LedgerRequest'], 'page'> {
  const { i18n } = useTranslation();
  return {
    ledger: search.ledger ?? 'ENTERPRISE',
    language: i18n.language === 'zh-CN' ? 'zh' : 'en',
    filter: filterOf(search),
    sort: sortOf(search),
  };
}

/** The lines of a ledger, page by page. */
export function useLedgerLines(search: LedgerSearch): Found<NumberedLine> {
  const wish = useLedgerWish(search);
  const query = useInfiniteQuery({
    queryKey: ['ledger', wish],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const page = { limit: 50, ...(pageParam ? { after: pageParam } : {}) };
      const { data } = await api.POST('/api/v1/hazards/ledger', { body: { ...wish, page }, signal });
      return data as Schemas['LedgerRowSearchResult'];
    },
    getNextPageParam: ({ page }) => page.after ?? undefined,
  });
  return {
    rows: query.data?.pages.flatMap(({ items }) => items).map((line, i) => ({ ...line, no: i + 1 })),
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}
