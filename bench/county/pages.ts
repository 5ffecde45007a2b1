import { demoPassword } from '@bihuan/demo';
import { ApiClient } from '@bihuan/testing';

/** A page, and who looks at it. */
export interface MeasuredPage {
  readonly username: string;
  readonly path: string;
}

/** All pages with much behind them, each as the person it is made for. */
export async function pagesOf(origin: string, campaignId: string): Promise<MeasuredPage[]> {
  const organiser = await new ApiClient(origin, demoPassword).as('organiser');
  const { items } = await organiser.post<{ items: { id: string; enterpriseId: string }[] }>(
    '/hazards/search',
    {
      filter: { state: 'CLOSED' },
      page: { limit: 1 },
    },
  );
  const [hazard] = items;
  const of = (username: string, ...paths: string[]): MeasuredPage[] =>
    paths.map((path) => ({ username, path }));
  return [
    ...of(
      'organiser',
      '/',
      '/work',
      '/campaigns',
      `/campaigns/${campaignId}`,
      `/campaigns/${campaignId}/board`,
      `/campaigns/${campaignId}/board?tab=workflow`,
      `/campaigns/${campaignId}/board?tab=blind`,
      '/notifications',
    ),
    ...of(
      'auditor',
      '/cases',
      `/cases/${hazard?.id}`,
      '/ledger',
      '/samples',
      '/enterprises',
      `/enterprises/${hazard?.enterpriseId}`,
    ),
    ...of('leader', '/leader', '/review'),
    ...of('admin', '/admin/instances', '/admin/people'),
  ];
}
