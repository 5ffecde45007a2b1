import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

/** What happened to a case, oldest first, page by page. */
export function useTimeline(hazardId: string, limit = 100) {
  const query = useInfiniteQuery({
    queryKey: ['get', '/api/v1/hazards/{id}/timeline', hazardId, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage({ hazardId, limit, after: pageParam }, signal),
    getNextPageParam: ({ page }) => page.after ?? undefined,
  });
  return {
    data: query.data?.pages.flatMap(({ items }) => items),
    error: query.error,
    isPending: query.isPending,
    refetch: query.refetch,
    hasMore: query.hasNextPage,
    isFetching: query.isFetching,
    more: () => void query.fetchNextPage(),
  };
}

/** All of what happened to a case, for paper. */
export function useWholeTimeline(hazardId: string) {
  return useQuery({
    queryKey: ['get', '/api/v1/hazards/{id}/timeline', hazardId, 'whole'],
    queryFn: async ({ signal }) => {
      const entries: Schemas['TimelineEntry'][] = [];
      for (let after: string | undefined = ''; after !== undefined;) {
        const { items, page } = await fetchPage({ hazardId, limit: 200, after }, signal);
        entries.push(...items);
        after = page.after ?? undefined;
      }
      return entries;
    },
  });
}

interface Wanted {
  readonly hazardId: string;
  readonly limit: number;
  readonly after: string | undefined;
}

async function fetchPage({ hazardId, limit, after }: Wanted, signal: AbortSignal) {
  const params = { path: { id: hazardId }, query: { limit, ...(after ? { after } : {}) } };
  const { data } = await api.GET('/api/v1/hazards/{id}/timeline', { params, signal });
  return data as Schemas['TimelineEntrySearchResult'];
}
