import { useParams } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client';

/** Id of the case in the address of the page. */
export function useCaseId(): string {
  return (useParams({ strict: false }) as { id: string }).id;
}

/** The case. */
export function useCase(id: string) {
  return $api.useQuery('get', '/api/v1/hazards/{id}', { params: { path: { id } } });
}

/** All versions of its plan. */
export function usePlans(id: string) {
  return $api.useQuery('get', '/api/v1/hazards/{id}/plans', { params: { path: { id } } });
}

/** What a gate would say of it now. */
export function useGate(id: string, rule: string, enabled = true) {
  const params = { path: { id, rule } };
  return $api.useQuery(
    'post',
    '/api/v1/hazards/{id}/gates/{rule}/explain',
    { params, body: {} },
    { enabled, retry: false },
  );
}

/** Fetches everything again after something was done. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
