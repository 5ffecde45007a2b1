import { $api } from '../../api/client';
import { queryClient } from '../../api/query-client';

const parts = [
  '/api/v1/hazards/{id}/plans',
  '/api/v1/hazards/{id}/completion-reports',
  '/api/v1/hazards/{id}/extensions',
  '/api/v1/hazards/{id}/progress-reports',
  '/api/v1/hazards/{id}/escalations',
  '/api/v1/hazards/{id}/penalties',
  '/api/v1/hazards/{id}/reviews',
  '/api/v1/hazards/{id}/gates',
  '/api/v1/hazards/{id}/closing-signatures',
  '/api/v1/hazards/{id}/documents',
  '/api/v1/hazards/{id}/lookbacks',
] as const;

/** Begun by the route, while the page is still being loaded; the page shows what comes. */
export function beginCase(id: string): void {
  void queryClient.prefetchQuery(
    $api.queryOptions('get', '/api/v1/hazards/{id}', { params: { path: { id } } }),
  );
}

/** The case with all of its parts, side by side rather than one after the other. */
export function beginWholeCase(id: string): void {
  beginCase(id);
  for (const part of parts) {
    void queryClient.prefetchQuery($api.queryOptions('get', part, { params: { path: { id } } }));
  }
}
