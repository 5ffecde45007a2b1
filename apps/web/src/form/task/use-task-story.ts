import { $api, type Schemas } from '../../api/client';

/** What became of a task, and who has it. */
export function useTaskStory(id: string) {
  return $api.useQuery('get', '/api/v1/tasks/{id}/story', { params: { path: { id } } });
}

/** The name of somebody a task names; nothing while that is not known. */
export function personIn(story: Schemas['TaskStory'] | undefined, id: string | null): string {
  return story?.people.find((person) => person.id === id)?.name ?? '';
}
