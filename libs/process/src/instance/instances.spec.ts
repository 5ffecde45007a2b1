import request from 'supertest';
import type { App } from 'supertest/types';
import { newId } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { inARow } from '../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';

let process: TestProcess;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
});
afterAll(() => process.close());

const call = (method: 'get' | 'post', path: string) =>
  request(process.app.getHttpServer() as App)
    [method](path)
    .set('x-test-actor', lin.name);

it('shows where an instance stands and which way it came', async () => {
  await process.deploy(inARow('shown', { 'x.one': 'userTask', 'x.two': 'userTask' }));
  const subject = newCase();
  const { id } = await process.start({ key: 'shown', subject });
  await process.complete(lin, subject, { elementId: 'x.one' });
  const detail = await call('get', `/instances/${id}`).expect(200).expect('etag', '"2"');
  expect(detail.body).toMatchObject({
    instance: { id, status: 'RUNNING', waits: [{ elementId: 'x.two' }] },
    incidents: [],
    children: [],
  });
  const { path } = detail.body as { path: { elementId: string; times: number }[] };
  expect(path.filter(({ elementId }) => !elementId.startsWith('flow'))).toEqual([
    { elementId: 'begin', times: 1 },
    { elementId: 'x.one', times: 1 },
    { elementId: 'x.two', times: 1 },
  ]);
  expect((detail.body as { instance: object }).instance).not.toHaveProperty('snapshot');
});

it('pages through the history', async () => {
  await process.deploy(inARow('history', { 'x.one': 'userTask' }));
  const { id } = await process.start({ key: 'history', subject: newCase() });
  const all = (await call('get', `/instances/${id}/history`).expect(200)).body as {
    items: { seq: number }[];
  };
  const rest = await call('get', `/instances/${id}/history?after=1&limit=2`).expect(200);
  expect(rest.body).toEqual({ items: all.items.slice(1, 3) });
  await call('get', `/instances/${newId()}/history`).expect(404);
});

it('cancels with a reason, on the version the decision was made on', async () => {
  await process.deploy(inARow('cancelled', { 'x.one': 'userTask' }));
  const { id } = await process.start({ key: 'cancelled', subject: newCase() });
  await call('post', `/instances/${id}/cancel`).send({}).expect(400);
  await call('post', `/instances/${id}/cancel`).set('if-match', '"7"').send({ reason: 'void' }).expect(412);
  const done = await call('post', `/instances/${id}/cancel`)
    .set('if-match', '"1"')
    .send({ reason: 'void' })
    .expect(200);
  expect(done.body).toMatchObject({ instance: { status: 'CANCELLED', waits: [] } });
});

it('shows nothing to who has no right to read', async () => {
  process.signIn(officer('stranger', 'STRANGER'));
  for (const path of ['/instances/search', '/tasks/search', '/definitions/search']) {
    const answer = await request(process.app.getHttpServer() as App)
      .post(path)
      .set('x-test-actor', 'stranger')
      .send({});
    expect(answer.body).toMatchObject({ status: 403, code: 'NOT_PERMITTED' });
  }
});
