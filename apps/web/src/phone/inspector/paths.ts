/** Addresses of the inspector's pages, below `/m`. */
export const inspectorPaths = {
  home: '/',
  visit: (id: string): string => `/visits/${id}`,
  items: (id: string): string => `/visits/${id}/items`,
  hazardOfItem: (id: string, checklistId: string, itemNo: number): string =>
    `/visits/${id}/items/${checklistId}/${itemNo}/hazard`,
  hazardOfVisit: (id: string): string => `/visits/${id}/hazard`,
  record: (id: string): string => `/visits/${id}/record`,
  sign: (id: string): string => `/visits/${id}/sign`,
  impossible: (id: string): string => `/visits/${id}/impossible`,
  hazard: '/hazard',
  outbox: '/outbox',
} as const;

/** Names of drafts on this device. */
export const drafts = {
  item: (visitId: string, checklistId: string, itemNo: number): string =>
    `answer:${visitId}:${checklistId}:${itemNo}`,
  hazard: (about: string): string => `hazard:${about}`,
  checkIn: (visitId: string): string => `check-in:${visitId}`,
  record: (visitId: string): string => `record:${visitId}`,
  unitHead: (visitId: string): string => `unit-head:${visitId}`,
  impossible: (visitId: string): string => `impossible:${visitId}`,
} as const;
