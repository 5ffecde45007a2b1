import request from 'supertest';
import { newId } from '@bihuan/kernel';
import { Task } from '@bihuan/process';
import { FakeClock } from '@bihuan/testing';
import { installer, startTestCounty, type TestCounty } from './fixtures/test-county';

let county: TestCounty;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  county = await startTestCounty(new FakeClock());
  for (const name of ['zhou', 'boss']) tokens[name] = await county.signIn(name);
});
afterAll(() => county?.close());

const post = (by: string, path: string, body: object = {}) =>
  request(county.app.getHttpServer())
    .post(path)
    .set('authorization', tokens[by] ?? '')
    .send(body);
const get = (by: string, path: string) =>
  request(county.app.getHttpServer())
    .get(path)
    .set('authorization', tokens[by] ?? '');
const idOf = (answer: { body: unknown }): string => (answer.body as { id: string }).id;
const officerIds = () => ['zhou', 'wu'].map((name) => county.people[name]?.accountId ?? '');

async function report(by: string): Promise<string> {
  const { accountId = '' } = county.people[by] ?? {};
  const photosBefore = by === 'boss' ? [] : [await county.photo(accountId)];
  const hazard = {
    title: ' 通道堵塞 ',
    description: '堆放布料',
    place: '一楼',
    category: 5,
    basis: '消防法',
  };
  const answer = await post(by, '/hazards', {
    ...hazard,
    enterpriseId: county.enterprise,
    photosBefore,
  });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ title: '通道堵塞', state: 'DRAFT', basisFlag: '待核' });
  return idOf(answer);
}

describe('hazards over HTTP', () => {
  it('go from the report to the signed order, each command on the version that was read', async () => {
    const id = await report('zhou');
    expect((await get('boss', `/hazards/${id}`)).status).toBe(404);
    const registered = await post('zhou', `/hazards/${id}/register`);
    expect([registered.status, registered.headers.etag]).toEqual([200, '"2"']);
    // What a browser keeps under this version would go stale with the tasks of the case.
    expect((await get('zhou', `/hazards/${id}`)).headers['cache-control']).toBe('no-store');
    const stale = await post('zhou', `/hazards/${id}/judge`, { level: 'GENERAL' }).set('if-match', '"1"');
    expect([stale.status, stale.body]).toMatchObject([412, { code: 'VERSION_CONFLICT' }]);
    const judged = await post('zhou', `/hazards/${id}/judge`, { level: 'GENERAL' }).set('if-match', '"2"');
    expect(judged.body).toMatchObject({ state: 'JUDGED', level: 'GENERAL' });
    const order = await post('zhou', '/orders', {
      officerIds: officerIds(),
      items: [{ hazardId: id, requirement: '清理通道', deadline: '2026-03-20' }],
    });
    expect([order.status, order.headers.etag]).toEqual([201, '"1"']);
    const [task] = await county.as(installer, () =>
      county.work.manager.findBy(Task, { subjectId: id, status: 'OPEN' }),
    );
    const signed = await post('boss', `/tasks/${task?.id}/complete`, { output: {} });
    expect(signed.status).toBeLessThan(300);
    expect((await get('boss', `/orders/${idOf(order)}`)).body).toMatchObject({ status: 'ACCEPTED' });
    expect((await get('boss', `/hazards/${id}`)).body).toMatchObject({ state: 'ACCEPTED', tasks: [] });
    const found = await post('boss', '/hazards/search', { filter: { state: 'ACCEPTED' } });
    expect((found.body as { items: unknown[] }).items).toHaveLength(1);
    const story = await get('boss', `/hazards/${id}/timeline?limit=2`);
    expect(story.body).toMatchObject({ items: [{}, {}], page: { limit: 2, after: expect.any(String) } });
    expect((await get('zhou', `/hazards/${id}/gates`)).body).toMatchObject({ items: [{}, {}, {}] });
  });

  it('issues an order as completion of its task', async () => {
    const id = await report('boss');
    await post('zhou', `/hazards/${id}/register`);
    await post('zhou', `/hazards/${id}/judge`, { level: 'MAJOR' });
    const [task] = await county.as(installer, () =>
      county.work.manager.findBy(Task, { subjectId: id, status: 'OPEN' }),
    );
    const output = { requirement: '清理通道', deadline: '2026-03-20', officerIds: officerIds() };
    expect((await post('zhou', `/tasks/${task?.id}/complete`, { output })).status).toBeLessThan(300);
    expect((await get('boss', `/hazards/${id}`)).body).toMatchObject({ state: 'ASSIGNED', level: 'MAJOR' });
  });

  it('answer what is wrong with a request', async () => {
    const id = await report('zhou');
    const blank = await post('zhou', '/hazards', { title: '  ', enterpriseId: newId(), category: 9 });
    expect(blank.status).toBe(400);
    const fields = (blank.body as { errors: { field: string }[] }).errors.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['title', 'place', 'basis', 'category']));
    const gate = await post('zhou', `/hazards/${id}/gates/UNKNOWN/explain`);
    expect([gate.status, gate.body]).toMatchObject([404, { code: 'GATE_UNKNOWN' }]);
    const explained = await post('zhou', `/hazards/${id}/gates/HAZARD_LEVEL/explain`);
    expect(explained.body).toMatchObject({ passed: false, failing: ['confirmed'] });
    expect((await post('boss', `/hazards/${id}/judge`, { level: 'GENERAL' })).status).toBe(403);
  });
});
