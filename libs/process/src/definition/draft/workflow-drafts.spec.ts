import request from 'supertest';
import type { App } from 'supertest/types';
import type { Actor } from '@bihuan/kernel';
import { inARow } from '../../fixtures/workflow';
import { officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';

let process: TestProcess;
const drawer: Actor = { ...officer('drawer'), grants: [{ role: 'ORGANISER', jurisdiction: '51.08.21' }] };
const deployer: Actor = { ...officer('deployer'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };
const stranger = { ...officer('stranger'), grants: [{ role: 'STRANGER', jurisdiction: '51.08.21' }] };
const within = { ...officer('within'), grants: [{ role: 'ORGANISER', enterpriseId: drawer.accountId }] };
const files = { name: '安全承诺', xml: inARow('drawn', { 'x.work': 'userTask' }) };

beforeAll(async () => {
  process = await startTestProcess();
  for (const actor of [drawer, deployer, stranger, within]) process.signIn(actor);
});
afterAll(() => process.close());

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, actor = drawer) =>
  request(process.app.getHttpServer() as App)
    [method](path)
    .set('x-test-actor', actor.name);

async function begun(): Promise<string> {
  const { body } = await call('post', '/workflow-drafts').send(files).expect(201);
  return (body as { id: string }).id;
}

it('keeps what is drawn, in versions that nobody overwrites unseen', async () => {
  const id = await begun();
  const read = await call('get', `/workflow-drafts/${id}`).expect(200).expect('etag', '"1"');
  expect(read.body).toMatchObject({ ...files, pack: null, version: 1, savedBy: drawer.accountId });
  const next = { ...files, pack: 'key: drawn', tests: 'cases: []' };
  const saved = await call('put', `/workflow-drafts/${id}`).set('if-match', '"1"').send(next).expect(200);
  expect(saved.body).toMatchObject({ ...next, version: 2 });
  await call('put', `/workflow-drafts/${id}`).set('if-match', '"1"').send(files).expect(412);
});

it('lists drafts without their files, and forgets those that are discarded', async () => {
  const id = await begun();
  const { body } = await call('post', '/workflow-drafts/search').send({ filter: { id } }).expect(200);
  expect((body as { items: object[] }).items).toEqual([expect.not.objectContaining({ xml: files.xml })]);
  await call('delete', `/workflow-drafts/${id}`).expect(204);
  await call('get', `/workflow-drafts/${id}`).expect(404);
  await call('delete', `/workflow-drafts/${id}`).expect(404);
});

it('is for those who may draw, in a place', async () => {
  const id = await begun();
  const answers = await Promise.all([
    call('get', `/workflow-drafts/${id}`, stranger),
    call('put', `/workflow-drafts/${id}`, stranger).send(files),
    call('post', '/workflow-drafts', within).send(files),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
});

it('leaves the files out of the trail, but tells one text from another', async () => {
  const send = (xml: string) =>
    call('post', '/workflow-drafts')
      .set('idempotency-key', 'drawn-once')
      .send({ ...files, xml });
  const first = await send(files.xml).expect(201);
  expect((await send(files.xml).expect(201)).body).toMatchObject({ id: (first.body as { id: string }).id });
  await send('<other/>').expect(422);
});

it('shows the files of a deployed version, and what a test ran through', async () => {
  const pack = 'key: drawn\nvariables: []\n';
  const { body } = await call('post', '/definitions', deployer).send({ xml: files.xml, pack }).expect(201);
  const { id } = body as { id: string };
  const read = await call('get', `/definitions/${id}/files`).expect(200);
  expect(read.body).toEqual({ xml: files.xml, pack, policies: null });
  const tests = 'cases:\n  - name: through\n    steps: [{ complete: x.work }]\n    expect: { state: ended }';
  const played = await call('post', '/definitions/test').send({ xml: files.xml, tests, trace: true });
  const [{ trace }] = (played.body as { cases: [{ trace: { elementId: string; event: string }[] }] }).cases;
  expect(trace).toContainEqual({ elementId: 'x.work', event: 'enter' });
  expect(trace).toContainEqual({ elementId: 'x.work', event: 'leave' });
});
