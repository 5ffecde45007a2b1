import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { api, type Schemas } from '../api/client';
import { commandHeaders } from '../api/command';
import { type Found, useSearchRows } from '../api/use-search';

/** Pages whose filters can be kept; under these names the server keeps them. */
export type ViewPage =
  | 'campaigns'
  | 'cases'
  | 'enterprises'
  | 'incidents'
  | 'inspections'
  | 'instances'
  | 'ledger'
  | 'people'
  | 'work';

type Query = Record<string, unknown>;

/** Views of the page one is on, and what can be done with them. */
export interface SavedViewsOfPage {
  readonly found: Found<Schemas['SavedView']>;
  /** What the address of the page says now. */
  readonly query: Query;
  /** The whole address of the page with these filters, to be sent to somebody. */
  readonly addressOf: (query: Query) => string;
  /** Shows the page with these filters; what it does not understand any more is dropped. */
  readonly open: (query: Query) => Promise<void>;
  readonly keep: (body: Pick<Schemas['SaveViewBody'], 'name' | 'shared'>, key: string) => Promise<void>;
  readonly change: (
    view: Schemas['SavedView'],
    body: Schemas['UpdateViewBody'],
    key: string,
  ) => Promise<void>;
  readonly remove: (view: Schemas['SavedView'], key: string) => Promise<void>;
}

const path = '/api/v1/views/search';

/** The own views of a page and those colleagues share; read once `wanted`. */
export function useSavedViews(page: ViewPage, wanted: boolean): SavedViewsOfPage {
  const queries = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  const query = useSearch({ strict: false }) as Query;
  const to = useLocation({ select: ({ pathname }) => pathname }) as string;
  const found = useSearchRows(path, { filter: { page } }, wanted);
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ['post', path] });
  return {
    found,
    query,
    addressOf: (search) => location.origin + router.buildLocation({ to, search: search as never }).href,
    open: (search) => navigate({ to, search: search as never }),
    async keep(body, key) {
      await api.POST('/api/v1/views', { body: { page, query, ...body }, headers: commandHeaders(key) });
      await again();
    },
    async change({ id, version }, body, key) {
      await api.POST('/api/v1/views/{id}/update', {
        params: { path: { id } },
        body,
        headers: commandHeaders(key, version),
      });
      await again();
    },
    async remove({ id }, key) {
      await api.POST('/api/v1/views/{id}/delete', { params: { path: { id } }, headers: commandHeaders(key) });
      await again();
    },
  };
}
