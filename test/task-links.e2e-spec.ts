import { ApiProblem, ApiSession } from '@bihuan/testing';
import { County, type Row } from './fixtures/county';
import { mill, planning, rectifying } from './fixtures/mill';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

interface Link {
  readonly id: string;
  readonly token: string;
  readonly path: string;
  readonly may: string[];
  readonly reserved: { zh: string };
}
interface Opened {
  readonly token: string;
  readonly link: Row & { readonly taskId: string; readonly subjectId: string };
}
/** A picture of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const person = { name: '李四', phone: '13900000002' };

/** The one open task of a case. */
async function taskOf(hazardId: string, elementId: string): Promise<string> {
  const [task] = await county.stage.search('officer1', 'tasks', {
    subjectId: hazardId,
    elementId,
    status: 'OPEN',
  });
  return task?.id ?? '';
}
/** What a link to a task would be good for, as the page asks before it offers one. */
const offerOf = async (taskId: string): Promise<unknown> =>
  (await county.get<{ offer: unknown }>('officer1', `/tasks/${taskId}/links`)).offer;
const makeLink = async (taskId: string, by = mill.principal, body: Record<string, unknown> = {}) =>
  county.act<Link>(by, `/tasks/${taskId}/link`, body);
const open = (token: string, who: Record<string, string> = person): Promise<Opened> =>
  county.demo.client.anonymous.post<Opened>('/links/open', { token, ...who });
const session = ({ token }: { token: string }) =>
  new ApiSession(`${county.demo.origin}/api/v1`, token, 'visitor');

async function answer(request: Promise<unknown>): Promise<string> {
  const problem = await request.catch((error: unknown) => error);
  return problem instanceof ApiProblem ? `${problem.status} ${problem.code}` : 'allowed';
}

/** A link to the plan of a new case, opened. */
async function visiting(): Promise<{ hazardId: string; taskId: string; link: Link; visitor: ApiSession }> {
  const [hazardId = ''] = await planning(county, 1, 'GENERAL');
  const taskId = await taskOf(hazardId, 'rectification.submit-plan');
  const link = await makeLink(taskId);
  return { hazardId, taskId, link, visitor: session(await open(link.token)) };
}

describe('a link to a task', () => {
  it('lets somebody without an account prepare the plan, and never sign it', async () => {
    const { hazardId, taskId, link, visitor } = await visiting();
    expect(link.path).toBe(`/m/t#${link.token}`);
    expect(link.may).toEqual(['rectification.draft-plan', 'evidence.upload']);
    expect(link.reserved.zh).toContain('主要负责人本人登录后签字提交');
    expect(await visitor.get('/links/current')).toMatchObject({
      taskId,
      subjectId: hazardId,
      name: '李四',
      requirement: '按标准整改到位',
    });
    const enterpriseId = await county.stage.enterprise(mill.name);
    await visitor.post(`/hazards/${hazardId}/draft-plan`, { goal: '消除浆池隐患' });
    const { id: fileId } = await visitor.upload('/evidence', {
      ...{ bytes: picture, fileName: '预案.png', mimeType: 'image/png' },
      fields: { kind: 'DOCUMENT', enterpriseId },
    });
    expect(await visitor.get(`/evidence/${fileId}`)).toMatchObject({ takenByName: '李四（链接访客）' });
    expect(await answer(visitor.post(`/hazards/${hazardId}/submit-plan`, {}))).toBe('403 LINK_SCOPE');
    expect(await answer(visitor.post(`/tasks/${taskId}/complete`, {}))).toBe('403 LINK_SCOPE');
    const plans = await county.list(mill.principal, `/hazards/${hazardId}/plans`);
    expect(plans).toMatchObject([{ status: 'DRAFT', goal: '消除浆池隐患' }]);
  });

  it('puts who came on record, with no whole phone number in the trail', async () => {
    const { hazardId, taskId } = await visiting();
    const events = (await county.timeline(hazardId)).filter(({ detail }) =>
      String(detail.command).startsWith('task-link.'),
    );
    expect(events.map(({ detail }) => detail.command)).toEqual(['task-link.create', 'task-link.open']);
    expect(JSON.stringify(events)).not.toContain(person.phone);
    expect(await county.list('officer1', `/tasks/${taskId}/links`)).toMatchObject([
      { state: 'LIVE', visits: [{ name: '李四', phone: person.phone }] },
    ]);
  });

  it('opens one case: every other thing of the same enterprise answers 403', async () => {
    const [other = ''] = await rectifying(county, 1, 'GENERAL');
    const { hazardId, visitor } = await visiting();
    const otherTask = await taskOf(other, 'rectification.report-completion');
    const { photosBefore, orderId } = (await county.hazard(hazardId)) as unknown as {
      photosBefore: string[];
      orderId: string;
    };
    expect(await answer(visitor.get(`/hazards/${hazardId}`))).toBe('allowed');
    expect(await answer(visitor.get(`/evidence/${photosBefore[0]}`))).toBe('allowed');
    const closed: Promise<unknown>[] = [
      visitor.get(`/hazards/${other}`),
      visitor.get(`/HAZARDS/${other}/`),
      visitor.get(`/hazards/${other}/plans`),
      visitor.post(`/hazards/${other}/draft-plan`, { goal: '越权' }),
      visitor.get(`/tasks/${otherTask}`),
      visitor.get(`/orders/${orderId}`),
      visitor.get(`/hazards/${hazardId}/timeline`),
      visitor.post('/hazards/search', {}),
      visitor.post('/tasks/search', {}),
      visitor.post('/evidence/search', {}),
      visitor.post('/search', { text: '青禾' }),
      visitor.get('/work'),
      visitor.get('/notifications/unread'),
      visitor.get('/sessions/current'),
      visitor.post(`/tasks/${otherTask}/link`, {}),
      visitor.post(`/hazards/${hazardId}/update-measure`, {}),
      visitor.post('/accounts/search', {}),
    ];
    expect(await Promise.all(closed.map(answer))).toEqual(closed.map(() => '403 LINK_SCOPE'));
  });

  it('shows no file of another case', async () => {
    const [other = ''] = await rectifying(county, 1, 'GENERAL');
    const plans = await county.list(mill.principal, `/hazards/${other}/plans`);
    const { funds } = plans[0] as unknown as { funds: { voucherEvidenceIds: string[] } };
    const { visitor } = await visiting();
    const file = funds.voucherEvidenceIds[0] ?? '';
    expect(await answer(visitor.get(`/evidence/${file}/content`))).toBe('403 LINK_SCOPE');
  });

  it('belongs to the first phone number, and ends when others are tried', async () => {
    const { taskId, link, visitor } = await visiting();
    const stranger = { name: '王五', phone: '13900000003' };
    const hidden = { ...person, name: '李四\u202E' };
    expect(await answer(open(link.token, hidden))).toBe('400 VALIDATION_FAILED');
    expect(await answer(open(link.token, stranger))).toBe('403 LINK_OF_OTHER');
    expect(await answer(visitor.get('/links/current'))).toBe('allowed');
    for (let tries = 2; tries <= 5; tries++) await answer(open(link.token, stranger));
    expect(await answer(open(link.token))).toBe('403 LINK_OVER');
    expect(await answer(visitor.get('/links/current'))).toBe('401 UNAUTHENTICATED');
    expect(await county.list('officer1', `/tasks/${taskId}/links`)).toMatchObject([
      { state: 'REVOKED', strangers: 5 },
    ]);
  });

  it('can be made for one phone number from the start', async () => {
    const [hazardId = ''] = await planning(county, 1, 'GENERAL');
    const taskId = await taskOf(hazardId, 'rectification.submit-plan');
    const { token } = await makeLink(taskId, 'officer1', { phone: '13900000009', days: 1 });
    expect(await answer(open(token))).toBe('403 LINK_OF_OTHER');
    expect(await answer(open(token, { name: '李四', phone: '13900000009' }))).toBe('allowed');
    await county.pass('P1D');
    expect(await answer(open(token, { name: '李四', phone: '13900000009' }))).toBe('403 LINK_OVER');
  });

  it('has one visit at a time, which ends after two hours', async () => {
    const { link, visitor } = await visiting();
    const second = session(await open(link.token));
    expect(await answer(visitor.get('/links/current'))).toBe('401 UNAUTHENTICATED');
    expect(await answer(second.get('/links/current'))).toBe('allowed');
    county.demo.clock.advance('PT2H');
    expect(await answer(second.get('/links/current'))).toBe('401 UNAUTHENTICATED');
    expect(await answer(open(link.token))).toBe('allowed');
  });

  it('ends when it is revoked, when another is made, and with the task', async () => {
    const { hazardId, taskId, link, visitor } = await visiting();
    await county.act('officer1', `/links/${link.id}/revoke`);
    expect(await answer(visitor.get('/links/current'))).toBe('401 UNAUTHENTICATED');
    const second = await makeLink(taskId);
    const third = await makeLink(taskId, 'officer1');
    expect(await answer(open(second.token))).toBe('403 LINK_OVER');
    const last = session(await open(third.token));
    await last.post(`/hazards/${hazardId}/draft-plan`, { goal: '消除隐患' });
    // Whatever the gate says of it, the task is done by submitting.
    await county.act(mill.principal, `/hazards/${hazardId}/submit-plan`, { goal: '消除隐患' });
    expect(await answer(last.get('/links/current'))).toBe('401 UNAUTHENTICATED');
    expect(await answer(open(third.token))).toBe('403 LINK_OVER');
    expect(await offerOf(taskId)).toBeNull();
  });

  it('is made by officers and the principal there, for tasks that can be prepared', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL');
    const taskId = await taskOf(hazardId, 'rectification.report-completion');
    const path = `/tasks/${taskId}/link`;
    expect(await offerOf(taskId)).toMatchObject({
      may: ['rectification.update-measure', 'rectification.report-progress', 'evidence.upload'],
      longestDays: 7,
    });
    for (const other of ['qinghe-safety', 'leader', 'grid', 'auditor', 'expert'])
      expect([other, await county.refused(other, path)]).toEqual([other, '403 NOT_PERMITTED']);
    for (const outside of ['xinghe-principal', 'shimen-officer'])
      expect([outside, await county.refused(outside, path)]).toEqual([outside, '404 LINK_NOT_FOUND']);
    expect(await county.refused(mill.principal, path, { days: 8 })).toBe('400 VALIDATION_FAILED');
    const visitor = session(await open((await makeLink(taskId)).token));
    const { items } = await visitor.get<{ items: { items: Row[] }[] }>(`/hazards/${hazardId}/plans`);
    const enterpriseId = await county.stage.enterprise(mill.name);
    const { id: photo } = await visitor.upload('/evidence', {
      ...{ bytes: picture, fileName: '整改后.png', mimeType: 'image/png' },
      fields: { kind: 'PHOTO_AFTER', enterpriseId },
    });
    const measure = {
      measureId: items[0]?.items[0]?.id,
      status: 'DONE',
      note: '已完成',
      evidenceIds: [photo],
    };
    expect(await answer(visitor.post(`/hazards/${hazardId}/update-measure`, measure))).toBe('allowed');
    expect(await answer(visitor.post(`/hazards/${hazardId}/report-completion`, {}))).toBe('403 LINK_SCOPE');
  });

  it('cannot be guessed, and guessing leaves no trace', async () => {
    const { visitor } = await visiting();
    expect(await answer(open(`bht_${'A'.repeat(43)}`))).toBe('404 LINK_UNKNOWN');
    expect(await answer(open('1'))).toBe('400 VALIDATION_FAILED');
    expect(await answer(session({ token: `bhv_${'A'.repeat(43)}` }).get('/links/current'))).toBe(
      '401 UNAUTHENTICATED',
    );
    expect(await answer(visitor.post('/links/open', { token: '', ...person }))).toBe('400 VALIDATION_FAILED');
  });
});
