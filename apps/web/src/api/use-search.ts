import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { api } from './client';
import type { paths } from './schema';

/** A condition per field: a value, or `{ in, gte, lt, like, … }`, as `POST /x/search` reads it. */
export type Filter = Record<string, unknown>;

/** What to find. */
export interface SearchWish {
  readonly filter?: Filter;
  readonly sort?: { field: string; order?: 'asc' | 'desc' }[];
  /** Rows per page. @default 50 */
  readonly limit?: number;
}

/** Paths below which there is a search: `/api/v1/hazards/search`, … without parameters in the path. */
export type SearchPath = {
  [P in keyof paths]: P extends `${string}{${string}` ? never : P extends `${string}/search` ? P : never;
}[keyof paths];

type RowOf<P extends SearchPath> = paths[P] extends {
  post: { responses: { 200: { content: { 'application/json': { items: (infer Row)[] } } } } };
}
  ? Row
  : never;

/** A list that grows page by page. */
export interface Found<Row> {
  readonly rows: Row[] | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly refetch: () => void;
}

/** Rows of a search with keyset pages: `useSearch('/api/v1/hazards/search', { filter: { state: 'CLOSED' } })`. */
export function useSearchRows<P extends SearchPath>(
  path: P,
  wish: SearchWish,
  enabled = true,
): Found<RowOf<P>> {
  const { limit = 50, filter, sort } = wish;
  const query = useInfiniteQuery({
    queryKey: ['post', path, { filter, sort, limit }],
    enabled,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const body = { filter, sort, page: { limit, ...(pageParam ? { after: pageParam } : {}) } };
      const { data } = await api.POST(path as '/api/v1/enterprises/search', { body, signal });
      return data as unknown as { items: RowOf<P>[]; page: { after: string | null } };
    },
    getNextPageParam: ({ page }) => page.after ?? undefined,
  });
  const found = foundOf(query);
  return { ...found, isPending: found.isPending && enabled };
}

/** What a list needs of an infinite query whose pages have `items`. */
export function foundOf<Row>(
  query: UseInfiniteQueryResult<InfiniteData<{ readonly items: Row[] }>>,
): Found<Row> {
  return {
    rows: query.data?.pages.flatMap(({ items }) => items),
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}

const nothing = (): void => undefined;

/** A list that is there as a whole, for what shows lists that grow. */
export function foundAll<Row>(rows: Row[]): Found<Row> {
  return {
    rows,
    error: null,
    isPending: false,
    isFetching: false,
    hasMore: false,
    more: nothing,
    refetch: nothing,
  };
}
