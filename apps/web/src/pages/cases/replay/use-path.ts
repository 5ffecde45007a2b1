import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

const perRequest = 500;
/** A case that went further is shown so far. */
const largestPath = 5000;

async function fetchPath(id: string, signal: AbortSignal): Promise<Schemas['PathStop'][]> {
  const stops: Schemas['PathStop'][] = [];
  for (let after: number | null = 0; after !== null && stops.length < largestPath;) {
    const query: { after?: number; limit: number } = { limit: perRequest, ...(after ? { after } : {}) };
    const params = { path: { id }, query };
    const { data }: { data?: Schemas['InstancePath'] } = await api.GET('/api/v1/instances/{id}/path', {
      params,
      signal,
    });
    stops.push(...(data?.items ?? []));
    after = data?.next ?? null;
  }
  return stops;
}

/** The way of an instance: elements entered and flows taken. */
export function usePath(instanceId: string) {
  return useQuery({
    queryKey: ['get', '/api/v1/instances/{id}/path', instanceId],
    queryFn: ({ signal }) => fetchPath(instanceId, signal),
  });
}

/** The diagram an instance runs on. */
export function useDiagram(definitionId: string | undefined) {
  return useQuery({
    queryKey: ['get', '/api/v1/definitions/{id}/xml', definitionId],
    enabled: definitionId !== undefined,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const params = { path: { id: definitionId as string } };
      const { data } = await api.GET('/api/v1/definitions/{id}/xml', { params, parseAs: 'text', signal });
      return data as string;
    },
  });
}

/** All workflows that run or ran for one case, oldest first. */
export function useInstances(hazardId: string) {
  return useQuery({
    queryKey: ['post', '/api/v1/instances/search', 'of-case', hazardId],
    queryFn: async ({ signal }) => {
      const body = { filter: { subjectId: hazardId }, page: { limit: 50 } };
      const { data } = await api.POST('/api/v1/instances/search', { body, signal });
      return (data?.items ?? []).toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
    },
  });
}
