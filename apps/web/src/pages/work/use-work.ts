import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../api/client';

const step = 50;

/** What one has to do, page by page. */
export function useWork(group: Schemas['WorkGroup'] | undefined) {
  const query = useInfiniteQuery({
    queryKey: ['get', '/api/v1/work', 'page by page', group ?? 'all'],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const params = { query: { group, limit: step, offset: pageParam } };
      const { data } = await api.GET('/api/v1/work', { params, signal });
      return data as Schemas['Work'];
    },
    getNextPageParam: ({ counts, items }, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
      return items.length > 0 && shown < counts[group ?? 'all'] ? shown : undefined;
    },
  });
  const pages = query.data?.pages;
  const last = pages?.at(-1);
  return {
    // What was done meanwhile moves the others up: none is shown twice.
    data: last && {
      counts: last.counts,
      items: [...new Map(pages?.flatMap(({ items }) => items).map((item) => [item.taskId, item])).values()],
    },
    error: query.error,
    isPending: query.isPending,
    refetch: query.refetch,
    hasMore: query.hasNextPage,
    isFetching: query.isFetching,
    more: () => void query.fetchNextPage(),
  };
}
