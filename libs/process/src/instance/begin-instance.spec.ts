import request from 'supertest';
import type { App } from 'supertest/types';
import { CommandExecutor, newId } from '@bihuan/kernel';
import { enterprise, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { event, inARow, workflow } from '../fixtures/workflow';
import { DeployDefinition } from '../index';

let process: TestProcess;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn(officer('stranger', 'STRANGER'));
});
afterAll(() => process.close());

const begin = (body: object, name = lin.name) =>
  request(process.app.getHttpServer() as App)
    .post('/instances')
    .set('x-test-actor', name)
    .send(body);

/** Deployed by a person for the own place, as the designer does. */
const drawn = (xml: string) =>
  process.app.get(CommandExecutor).run(DeployDefinition, lin, { xml, jurisdiction: '51.08.21' });

const begins = async (id: string): Promise<unknown> => {
  const { body } = await request(process.app.getHttpServer() as App)
    .get(`/definitions/${id}`)
    .set('x-test-actor', lin.name)
    .expect(200);
  return (body as { begins: unknown }).begins;
};

it('begins a workflow of the own place there, once per key of idempotency', async () => {
  const { id } = await drawn(inARow('round', { 'x.report': 'userTask' }));
  expect(await begins(id)).toEqual({ by: 'HAND', name: null });
  const body = { key: 'round', businessKey: '2026-7', variables: { place: '三号车间' } };
  const first = await begin(body).set('idempotency-key', 'once').expect(201);
  expect((await begin(body).set('idempotency-key', 'once').expect(201)).body).toEqual(first.body);
  const { body: found } = await request(process.app.getHttpServer() as App)
    .post('/instances/search')
    .set('x-test-actor', lin.name)
    .send({ filter: { key: 'round' } })
    .expect(200);
  expect((found as { items: object[] }).items).toMatchObject([
    {
      id: (first.body as { id: string }).id,
      ...{ subjectType: 'process', jurisdiction: '51.08.21', businessKey: '2026-7', status: 'RUNNING' },
      waits: [{ elementId: 'x.report' }],
    },
  ]);
  await begin({ ...body, jurisdiction: '51.08.21.003' }).expect(201);
});

it('begins one for an enterprise where that is, and for none that does not belong there', async () => {
  await drawn(inARow('for-one', { 'x.report': ['userTask', 'bihuan:role="ENTERPRISE_SAFETY"'] }));
  const { body } = await begin({ key: 'for-one', enterpriseId: enterprise }).expect(201);
  const { body: found } = await request(process.app.getHttpServer() as App)
    .get(`/instances/${(body as { id: string }).id}`)
    .set('x-test-actor', lin.name)
    .expect(200);
  expect(found).toMatchObject({ instance: { enterpriseId: enterprise, jurisdiction: '51.08.21.003' } });
  for (const wrong of [{ enterpriseId: newId() }, { enterpriseId: enterprise, jurisdiction: '51.08.21.004' }])
    expect((await begin({ key: 'for-one', ...wrong }).expect(422)).body).toMatchObject({
      code: 'ENTERPRISE_OUT_OF_PLACE',
    });
});

it('begins none elsewhere, for nobody who may not, and none that does not exist', async () => {
  await drawn(inARow('home', { 'x.report': 'userTask' }));
  expect((await begin({ key: 'home', jurisdiction: '51.08' }).expect(403)).body).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  await begin({ key: 'home' }, 'stranger').expect(403);
  expect((await begin({ key: 'nowhere' }).expect(404)).body).toMatchObject({ code: 'DEFINITION_NOT_FOUND' });
  await begin({}).expect(400);
});

it('leaves workflows of the product to what they are about, and others to their start event', async () => {
  await process.deploy(inARow('shipped', { 'x.report': 'userTask' }));
  const shipped = await begin({ key: 'shipped', jurisdiction: '51.08.21' }).expect(409);
  expect(shipped.body).toMatchObject({ code: 'DEFINITION_BEGINS_OTHERWISE', by: 'SUBJECT' });
  const { id } = await drawn(
    workflow('told', {
      nodes: {
        begin: ['startEvent', '', event('signal', 'storm')],
        'x.look': 'userTask',
        done: 'endEvent',
      },
      flows: ['begin > x.look', 'x.look > done'],
      roots: '<bpmn:signal id="storm" name="storm"/>',
    }),
  );
  expect(await begins(id)).toEqual({ by: 'SIGNAL', name: 'storm' });
  expect((await begin({ key: 'told' }).expect(409)).body).toMatchObject({ by: 'SIGNAL' });
});

it('is the newest version that begins', async () => {
  const old = await drawn(inARow('newer', { 'x.report': 'userTask' }));
  await drawn(inARow('newer', { 'x.report': 'userTask', 'x.file': 'userTask' }));
  expect(await begins(old.id)).toEqual({ by: 'NEWER_VERSION', name: null });
  await begin({ key: 'newer' }).expect(201);
});
