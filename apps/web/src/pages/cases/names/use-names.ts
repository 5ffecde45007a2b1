import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useMay } from '../../../session/use-session';

/** What can be named by its id. */
export type Named = 'accounts' | 'organisations' | 'enterprises' | 'campaigns' | 'hazards';

interface NamedRow {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

const rights: Readonly<Record<Named, string>> = {
  accounts: 'account.read',
  organisations: 'organisation.read',
  enterprises: 'enterprise.read',
  campaigns: 'campaign.read',
  hazards: 'hazard.read',
};

const perRequest = 100;

/** Timers and jobs act under this id; it is nobody's account. */
const systemAccount = '00000000-0000-7000-8000-000000000000';

async function fetchNames(kind: Named, ids: string[], signal: AbortSignal): Promise<Record<string, string>> {
  const chunks = Array.from({ length: Math.ceil(ids.length / perRequest) }, (_, index) =>
    ids.slice(index * perRequest, (index + 1) * perRequest),
  );
  const answers = await Promise.all(
    chunks.map(async (chunk) => {
      const body = { filter: { id: { in: chunk } }, page: { limit: perRequest } };
      // All of them answer rows that have an id and a name or title.
      const path = `/api/v1/${kind}/search` as '/api/v1/accounts/search';
      const { data } = await api.POST(path, { body, signal });
      return (data?.items ?? []) as readonly NamedRow[];
    }),
  );
  return Object.fromEntries(answers.flat().map(({ id, name, title }) => [id, name ?? title ?? id]));
}

/**
 * Names of things known by their ids, asked for together: `const name = useNames('accounts', ids); name(id)`. What one
 * may not see is shown by the beginning of its id.
 */
export function useNames(
  kind: Named,
  ids: readonly (string | null | undefined)[],
): (id: string | null | undefined) => string {
  const may = useMay();
  const { t } = useTranslation('cases', { useSuspense: false });
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id) && id !== systemAccount))].sort();
  const { data } = useQuery({
    queryKey: ['names', kind, wanted],
    queryFn: ({ signal }) => fetchNames(kind, wanted, signal),
    enabled: wanted.length > 0 && may(rights[kind]),
    staleTime: 300_000,
    placeholderData: (previous) => previous,
  });
  return (id) => {
    if (!id) return '';
    if (id === systemAccount) return t('system');
    return data?.[id] ?? (data === undefined ? '…' : id.slice(0, 8));
  };
}
