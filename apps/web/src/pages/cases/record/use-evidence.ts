import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

/** What is known of files by their ids, asked for together, in the order of the ids. Files never change. */
export function useEvidence(ids: readonly string[]): {
  files: Schemas['Evidence'][];
  isPending: boolean;
} {
  const wanted = [...new Set(ids)].sort();
  const { data, isPending } = useQuery({
    queryKey: ['evidence', wanted],
    enabled: wanted.length > 0,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const body = { filter: { id: { in: wanted.slice(0, 200) } }, page: { limit: 200 } };
      const { data: found } = await api.POST('/api/v1/evidence/search', { body, signal });
      return found?.items ?? [];
    },
  });
  const files = ids.flatMap((id) => data?.find((file) => file.id === id) ?? []);
  return { files, isPending: isPending && wanted.length > 0 };
}
