import { demoPassword } from '@bihuan/demo';
import { ApiClient, type ApiSession } from '@bihuan/testing';

/** A page, and who looks at it; those below `/m` on a phone. */
export interface MeasuredPage {
  readonly username: string;
  readonly path: string;
}

/** Every page there is, as the person it is made for; forms that ask for nothing are not measured apart. */
export async function pagesOf(origin: string, campaignId: string): Promise<MeasuredPage[]> {
  const client = new ApiClient(origin, demoPassword);
  const organiser = await client.as('organiser');
  const admin = await client.as('admin');
  const reviewer = await client.as('reviewer1');
  const closed = await first<{ id: string; enterpriseId: string }>(organiser, '/hazards', {
    state: 'CLOSED',
  });
  const principal = 'qinghe-paper-principal';
  const own = await first<{ id: string }>(await client.as(principal), '/hazards', { state: 'RECTIFYING' });
  const reviewed = await first<{ subjectId: string }>(reviewer, '/tasks', { command: 'review.submit' });
  const definition = await first<{ id: string }>(organiser, '/definitions', { key: 'major-hazard' });
  const instance = await first<{ id: string }>(admin, '/instances', { subjectId: closed.id });
  const account = await first<{ id: string }>(admin, '/accounts');
  const overdue = encodeURIComponent(JSON.stringify({ campaignId, overdue: true }));
  return [
    ...of('organiser', ['/', '/work', '/campaigns', '/campaigns/new', '/boards', '/notifications']),
    ...of('organiser', [
      `/campaigns/${campaignId}`,
      `/campaigns/${campaignId}/board`,
      `/campaigns/${campaignId}/board?tab=workflow`,
      `/campaigns/${campaignId}/board?tab=blind`,
      `/board/rows?resource=hazards&filter=${overdue}`,
    ]),
    ...of('organiser', ['/enterprises/import', '/workflows', `/workflows/${definition.id}`, '/rules']),
    ...of('officer1', ['/inspections', '/inspections/plan']),
    ...of('auditor', ['/cases', '/ledger', '/samples', '/enterprises']),
    ...of('auditor', [
      `/cases/${closed.id}`,
      `/cases/${closed.id}?tab=path`,
      `/cases/${closed.id}/print`,
      `/enterprises/${closed.enterpriseId}`,
    ]),
    ...of('leader', ['/leader', '/leader?wall=1', '/review']),
    ...of('reviewer1', ['/review', `/review/${reviewed.subjectId}`]),
    ...of('admin', [
      ...['/admin/instances', `/admin/instances/${instance.id}`, '/admin/incidents', '/admin/migrations'],
      ...['/admin/people', `/admin/people/${account.id}`, '/admin/organisations', '/admin/jurisdictions'],
      ...['/admin/roles', '/admin/dictionaries', '/admin/calendar', '/admin/legal-profiles', '/admin/packs'],
    ]),
    ...of('officer1', ['/m/']),
    ...of(principal, ['/m/enterprise', `/m/enterprise/cases/${own.id}`]),
    ...of(principal, [`/m/enterprise/cases/${own.id}/measures`, `/m/enterprise/cases/${own.id}/plan`]),
  ];
}

async function first<Row>(session: ApiSession, path: string, filter: object = {}): Promise<Row> {
  const { items } = await session.post<{ items: Row[] }>(`${path}/search`, { filter, page: { limit: 1 } });
  if (!items[0]) throw new Error(`The county has nothing in ${path} with ${JSON.stringify(filter)}.`);
  return items[0];
}

const of = (username: string, paths: string[]): MeasuredPage[] => paths.map((path) => ({ username, path }));
