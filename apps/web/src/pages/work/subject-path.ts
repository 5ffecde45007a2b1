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
