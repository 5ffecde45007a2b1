import { newId } from '@bihuan/kernel';
import { Definition, ExternalTask, Instance, Message } from '../../index';
import { newCase, officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { event, inARow, timer, workflow } from '../../fixtures/workflow';
import { callerOf } from '../fixtures/guarded';

let process: TestProcess;
let as: ReturnType<typeof callerOf>;
const lin = officer('lin');
const admin = { ...officer('admin'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };
const remind = ['serviceTask', 'bihuan:handler="case.remind"'] as const;
const reason = 'the works are closed';

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn(admin);
  as = callerOf(process, 'admin');
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

const suspend = (id: string) => as.post(`/instances/${id}/suspend`, { reason });
const resume = (id: string) => as.post(`/instances/${id}/resume`, { reason: 'open again' });
const instance = (id: string) => process.dataSource.getRepository(Instance).findOneByOrFail({ id });

it('lets nobody complete a task meanwhile, and says so everywhere', async () => {
  await process.deploy(inARow('asleep', { 'x.one': 'userTask' }));
  const subject = newCase();
  const { id } = await process.start({ key: 'asleep', subject });
  const before = process.commands.length;
  const suspended = await suspend(id).expect(200);
  expect(suspended.body).toMatchObject({
    instance: {
      status: 'RUNNING',
      suspensionReason: reason,
      suspendedBy: admin.accountId,
      suspendedWith: id,
    },
  });
  expect(process.commands.slice(before)).toMatchObject([
    { name: 'instance.suspend', facts: { suspension: [{ instanceId: id, instances: 1, reason }] } },
  ]);
  const [task] = await process.command(lin, subject, () =>
    process.runtime.openTasks({ subjectId: subject.id }),
  );
  const refused = await callerOf(process, 'lin').post(`/tasks/${task?.id}/complete`).expect(409);
  expect(refused.body).toMatchObject({ code: 'INSTANCE_SUSPENDED' });
  expect((await suspend(id).expect(409)).body).toMatchObject({ code: 'INSTANCE_SUSPENDED' });
  const found = await as.post('/instances/search', {
    filter: { key: 'asleep', suspendedAt: { exists: true } },
  });
  expect(found.body).toMatchObject({ items: [{ id }] });

  await resume(id).expect(200);
  expect((await resume(id).expect(409)).body).toMatchObject({ code: 'INSTANCE_NOT_SUSPENDED' });
  await callerOf(process, 'lin').post(`/tasks/${task?.id}/complete`).expect(200);
  expect(await instance(id)).toMatchObject({ status: 'ENDED', suspendedAt: null });
});

it('fires timers that came due meanwhile, once it is resumed', async () => {
  await process.deploy(
    inARow('late', { later: ['intermediateCatchEvent', '', timer('=daysAfter(now, 1)')], remind }),
  );
  const { id } = await process.start({ key: 'late', subject: newCase() });
  const other = await process.start({ key: 'late', subject: newCase() });
  await suspend(id).expect(200);
  process.clock.advance('P3D');
  await process.worker.runDue();
  expect((await instance(other.id)).status).toBe('ENDED');
  expect(await instance(id)).toMatchObject({ status: 'RUNNING', waits: [{ elementId: 'later' }] });
  await resume(id).expect(200);
  await process.worker.runDue();
  expect((await instance(id)).status).toBe('ENDED');
});

it('does jobs that came meanwhile once it is resumed, and each of them once', async () => {
  await process.deploy(inARow('busy', { remind, 'x.one': 'userTask' }));
  const { id } = await process.start({ key: 'busy', subject: newCase() });
  await suspend(id).expect(200);
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual([]);
  await resume(id).expect(200);
  await process.worker.runDue();
  await suspend(id).expect(200);
  await resume(id).expect(200);
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  expect((await instance(id)).waits).toMatchObject([{ elementId: 'x.one' }]);
});

it('keeps messages as long as they may wait, and leaves tasks of workers alone', async () => {
  const roots = '<bpmn:message id="Msg" name="papers"/>';
  const nodes = { papers: ['intermediateCatchEvent', '', event('message', 'Msg')] } as const;
  await process.deploy(inARow('posted', nodes, roots));
  await process.deploy(inARow('outside', { check: ['serviceTask', 'bihuan:topic="register"'] }));
  const subject = newCase();
  const posted = await process.start({ key: 'posted', subject });
  const outside = await process.start({ key: 'outside', subject: newCase() });
  await suspend(posted.id).expect(200);
  await suspend(outside.id).expect(200);
  const messageId = newId();
  const sent = await as
    .post('/messages', { name: 'papers', subjectId: subject.id, messageId, ttlSeconds: 86_400 })
    .expect(201);
  expect(sent.body).toMatchObject({ status: 'BUFFERED' });
  const fetch = { workerId: 'w', topics: ['register'], lockSeconds: 60 };
  expect((await as.post('/external-tasks/fetch-and-lock', fetch)).body).toMatchObject({ items: [] });
  await process.worker.runDue();
  await resume(posted.id).expect(200);
  await resume(outside.id).expect(200);
  await process.worker.runDue();
  expect((await instance(posted.id)).status).toBe('ENDED');
  expect(await process.dataSource.getRepository(Message).findOneByOrFail({ messageId })).toMatchObject({
    status: 'DELIVERED',
  });
  expect((await as.post('/external-tasks/fetch-and-lock', fetch)).body).toMatchObject({
    items: [{ instanceId: outside.id }],
  });
  expect(await process.dataSource.getRepository(ExternalTask).countBy({ instanceId: outside.id })).toBe(1);
});

it('refuses what a worker brings for a suspended instance, and takes it afterwards', async () => {
  await process.deploy(inARow('held', { check: ['serviceTask', 'bihuan:topic="held"'] }));
  const { id } = await process.start({ key: 'held', subject: newCase() });
  const fetched = await as.post('/external-tasks/fetch-and-lock', {
    workerId: 'w',
    topics: ['held'],
    lockSeconds: 60,
  });
  const [task] = (fetched.body as { items: { id: string }[] }).items;
  await suspend(id).expect(200);
  const done = () => as.post(`/external-tasks/${task?.id}/complete`, { workerId: 'w' });
  expect((await done().expect(409)).body).toMatchObject({ code: 'INSTANCE_SUSPENDED' });
  await resume(id).expect(200);
  await done().expect((answer) => expect(answer.status).toBeLessThan(300));
  expect((await instance(id)).status).toBe('ENDED');
});

it('stops children with their parent, and resumes them with it alone', async () => {
  await process.deploy(inARow('child', { 'x.inner': 'userTask' }));
  await process.deploy(inARow('parent', { call: ['callActivity', 'calledElement="child"'] }));
  const subject = newCase();
  const { id } = await process.start({ key: 'parent', subject });
  const child = await process.dataSource.getRepository(Instance).findOneByOrFail({ parentId: id });
  await suspend(id).expect(200);
  await expect(process.complete(lin, subject, { elementId: 'x.inner' })).rejects.toMatchObject({
    code: 'INSTANCE_SUSPENDED',
  });
  expect((await resume(child.id).expect(409)).body).toMatchObject({ suspendedWith: id });
  await resume(id).expect(200);
  await process.complete(lin, subject, { elementId: 'x.inner' });
  expect((await instance(id)).status).toBe('ENDED');
});

it('can be modified while it is suspended, and stays so', async () => {
  await process.deploy(inARow('mended', { 'x.one': 'userTask', remind, 'x.two': 'userTask' }));
  const subject = newCase();
  const { id } = await process.start({ key: 'mended', subject });
  await suspend(id).expect(200);
  const instructions = [{ cancel: 'x.one' }, { startBefore: 'remind' }];
  await as.post(`/instances/${id}/modify`, { reason, instructions }).expect(200);
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual([]);
  await resume(id).expect(200);
  await process.worker.runDue();
  expect(process.domain.reminded).toEqual(['remind']);
  expect((await instance(id)).waits).toMatchObject([{ elementId: 'x.two' }]);
});

it('can be cancelled while it is suspended', async () => {
  await process.deploy(inARow('gone', { 'x.one': 'userTask' }));
  const { id } = await process.start({ key: 'gone', subject: newCase() });
  await suspend(id).expect(200);
  await as.post(`/instances/${id}/cancel`, { reason }).expect(200);
  expect((await suspend(id).expect(409)).body).toMatchObject({ code: 'INSTANCE_NOT_RUNNING' });
});

describe('a version', () => {
  const named = async (key: string) =>
    process.dataSource.getRepository(Definition).findOneByOrFail({ key, version: 1 });

  it('begins no instance while it is suspended; its instances go on', async () => {
    await process.deploy(inARow('closed', { 'x.one': 'userTask' }));
    const subject = newCase();
    const { id } = await process.start({ key: 'closed', subject });
    const definition = await named('closed');
    await as.post(`/definitions/${definition.id}/suspend`, { reason }).expect(200);
    await expect(process.start({ key: 'closed', subject: newCase() })).rejects.toMatchObject({
      code: 'DEFINITION_SUSPENDED',
    });
    await process.complete(lin, subject, { elementId: 'x.one' });
    expect((await instance(id)).status).toBe('ENDED');
    expect((await as.post(`/definitions/${definition.id}/suspend`, { reason })).status).toBe(409);
    await as.post(`/definitions/${definition.id}/resume`, { reason }).expect(200);
    await process.start({ key: 'closed', subject: newCase() });
  });

  it('stops its instances with it when asked to, but none that was stopped before', async () => {
    await process.deploy(
      workflow('stopped', {
        nodes: { begin: 'startEvent', 'x.one': 'userTask', done: 'endEvent' },
        flows: ['begin > x.one', 'x.one > done'],
      }),
    );
    const [first, second] = [newCase(), newCase()];
    const { id } = await process.start({ key: 'stopped', subject: first });
    const own = await process.start({ key: 'stopped', subject: second });
    await suspend(own.id).expect(200);
    const definition = await named('stopped');
    await as.post(`/definitions/${definition.id}/suspend`, { reason, withInstances: true }).expect(200);
    expect(await instance(id)).toMatchObject({ suspendedWith: definition.id });
    expect((await resume(id).expect(409)).body).toMatchObject({ code: 'INSTANCE_NOT_SUSPENDED' });
    await as.post(`/definitions/${definition.id}/resume`, { reason }).expect(200);
    await process.complete(lin, first, { elementId: 'x.one' });
    expect(await instance(own.id)).toMatchObject({ suspendedWith: own.id });
    await callerOf(process, 'lin').post(`/definitions/${definition.id}/suspend`, { reason }).expect(403);
  });
});
