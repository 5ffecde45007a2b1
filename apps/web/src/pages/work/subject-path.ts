import type { Schemas } from '../../api/client';

const pages: Readonly<Record<string, string>> = {
  hazard: '/cases',
  inspection: '/inspections',
  campaign: '/campaigns',
};

/** The page of the thing a task or notification is about; undefined when it is about a workflow only. */
export function subjectPath(type: string, id: string): string | undefined {
  const page = pages[type];
  return page && `${page}/${id}`;
}

/** The page of a task that is completed by its form. */
export function taskPath(id: string): string {
  return `/tasks/${id}`;
}

/**
 * Where an item of the own work is done: steps of the loop on the page of their case; those of organisers' own workflows,
 * and what one only has a part in, on their own.
 */
export function workPath({ groups, delegated, taskId, subjectType, subjectId }: Schemas['WorkItem']): string {
  const isApart = delegated || groups.includes('form') || groups.includes('cosign');
  const subject = isApart ? undefined : subjectPath(subjectType, subjectId);
  return subject ?? taskPath(taskId);
}
