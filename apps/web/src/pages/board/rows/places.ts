import { useQueries } from '@tanstack/react-query';
import { $api, api } from '../../../api/client';

/** Names of places by their codes; the code itself until they are known. */
export function usePlaces(): (code: string) => string {
  const { data } = $api.useQuery('get', '/api/v1/jurisdictions', {}, { staleTime: 600_000 });
  return (code) => data?.items.find((node) => node.code === code)?.name ?? code;
}

/** Most ids of one search. */
const most = 200;

/** Names of enterprises by their ids, fetched by the hundreds; empty until they are known. */
export function useEnterpriseNames(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)];
  const portions = Array.from({ length: Math.ceil(wanted.length / most) }, (_, index) =>
    wanted.slice(index * most, (index + 1) * most),
  );
  const names = useQueries({
    queries: portions.map((portion) => ({
      queryKey: ['enterprise-names', portion],
      staleTime: 600_000,
      queryFn: async () => {
        const body = { filter: { id: { in: portion } }, page: { limit: most } };
        const { data } = await api.POST('/api/v1/enterprises/search', { body });
        return data?.items ?? [];
      },
    })),
    combine: (results) => new Map(results.flatMap(({ data = [] }) => data.map(({ id, name }) => [id, name]))),
  });
  return (id) => names.get(id) ?? '';
}
