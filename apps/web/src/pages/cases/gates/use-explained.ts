import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

/** What a gate would say of a case now; nothing is stored. */
export function useExplained(hazardId: string, rule: string, enabled = true) {
  return useQuery({
    queryKey: ['explain', hazardId, rule],
    enabled,
    staleTime: 5_000,
    queryFn: async ({ signal }) => {
      const params = { path: { id: hazardId, rule } };
      const { data } = await api.POST('/api/v1/hazards/{id}/gates/{rule}/explain', {
        params,
        body: {},
        signal,
      });
      return data as Schemas['RuleResult'];
    },
  });
}
