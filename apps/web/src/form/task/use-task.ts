import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client';

/** A task. */
export function useTask(id: string) {
  return $api.useQuery('get', '/api/v1/tasks/{id}', { params: { path: { id } } });
}

/** What completes it: its form, or a use case with a page of its own. */
export function useTaskForm(id: string, enabled = true) {
  return $api.useQuery('get', '/api/v1/tasks/{id}/form', { params: { path: { id } } }, { enabled });
}

/** Whether the signed-in person can do it now; undefined until that is known. */
export function useIsMine(id: string): boolean | undefined {
  const { data } = $api.useQuery('post', '/api/v1/tasks/search', {
    body: { mine: true, filter: { id }, page: { limit: 1 } },
  });
  return data && data.items.length > 0;
}

/** Fetches everything again after something was done. */
export function useRefreshTasks(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
