import { $api } from '../api/client';

/** The links to a task, and what another one would be good for. */
export function useTaskLinks(taskId: string, enabled = true) {
  return $api.useQuery('get', '/api/v1/tasks/{id}/links', { params: { path: { id: taskId } } }, { enabled });
}
