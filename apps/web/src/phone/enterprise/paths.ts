/** Addresses of the enterprise's pages, below `/m`. */
export const enterprisePaths = {
  home: '/enterprise',
  report: '/enterprise/report-hazard',
  case: (id: string): string => `/enterprise/cases/${id}`,
  plan: (id: string): string => `/enterprise/cases/${id}/plan`,
  measures: (id: string): string => `/enterprise/cases/${id}/measures`,
  extension: (id: string): string => `/enterprise/cases/${id}/extension`,
  ready: (id: string): string => `/enterprise/cases/${id}/ready`,
} as const;
