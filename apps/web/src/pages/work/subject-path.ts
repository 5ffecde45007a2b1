const pages: Readonly<Record<string, string>> = {
  hazard: '/cases',
  inspection: '/inspections',
  campaign: '/campaigns',
};

/** The page of the thing a task or notification is about. */
export function subjectPath(type: string, id: string): string {
  const page = pages[type];
  return page ? `${page}/${id}` : '/work';
}
