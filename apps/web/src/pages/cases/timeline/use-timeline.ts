import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

/** What happened to a case, oldest first, page by page. */
export function useTimeline(hazardId: string, limit = 100) {
  const query = useInfiniteQuery({
    queryKey: ['get', '/api/v1/hazards/{id}/timeline', hazardId, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { id: hazardId }, query: { limit, ...(pageParam ? { after: pageParam } : {}) } };
      const { data } = await api.GET('/api/v1/hazards/{id}/timeline', { params, signal });
      return data as Schemas['TimelineEntrySearchResult'];
    },
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
