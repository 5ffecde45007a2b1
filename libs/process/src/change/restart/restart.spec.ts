import { Instance, Task } from '../../index';
import { newCase, officer } from '../../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { inARow } from '../../fixtures/workflow';
import { callerOf, deployGuarded, guarded, newMatter, policyOf } from '../fixtures/guarded';

let process: TestProcess;
let as: ReturnType<typeof callerOf>;
const lin = officer('lin');
const reason = 'closed too early';

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  as = callerOf(process, 'lin');
  await deployGuarded(process, guarded('gated'), policyOf());
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

const restart = (id: string, from: string, more: object = {}) =>
  as.post(`/instances/${id}/restart`, { reason, from, ...more });
const instance = (id: string) => process.dataSource.getRepository(Instance).findOneByOrFail({ id });
interface Restarted {
  instance: { id: string; restartOf: string | null; waits: { elementId: string }[] };
}

/** An instance of the guarded workflow that has ended as it should. */
async function ended(subject = newMatter()): Promise<string> {
  const { id } = await process.start({ key: 'gated', subject, variables: { a: 1 } });
  for (const elementId of ['x.work', 'x.sign', 'x.file']) await process.complete(lin, subject, { elementId });
  return id;
}

it('begins a running instance anew in place', async () => {
  await process.deploy(inARow('again', { 'x.one': 'userTask', 'x.two': 'userTask' }));
  const subject = newCase();
  const { id } = await process.start({ key: 'again', subject });
  await process.complete(lin, subject, { elementId: 'x.one' });
  const answer = (await restart(id, 'x.one', { variables: { round: 2 } }).expect(200)).body as Restarted;
  expect(answer.instance).toMatchObject({
    id,
    restartOf: null,
    waits: [{ elementId: 'x.one' }],
    variables: { round: 2 },
  });
  const tasks = await process.dataSource.getRepository(Task).findBy({ instanceId: id, status: 'OPEN' });
  expect(tasks.map(({ elementId }) => elementId)).toEqual(['x.one']);
});

it('goes on for one that is over as a new instance, and both know of each other', async () => {
  const id = await ended();
  const before = process.commands.length;
  const { instance: next } = (await restart(id, 'x.sign', { variables: { b: 2 } }).expect(200))
    .body as Restarted;
  expect(next).toMatchObject({ restartOf: id, waits: [{ elementId: 'x.sign' }], variables: { a: 1, b: 2 } });
  expect(await instance(id)).toMatchObject({ status: 'ENDED', restartedAs: next.id });
  expect(process.commands.slice(before)).toMatchObject([
    {
      name: 'instance.restart',
      facts: { restart: [{ instanceId: id, as: next.id, from: 'x.sign', reason }] },
    },
  ]);
  expect((await restart(id, 'x.sign').expect(409)).body).toMatchObject({ restartedAs: next.id });
});

it('does not jump over a gate: what was passed before counts, and nothing else', async () => {
  const subject = newMatter();
  const { id } = await process.start({ key: 'gated', subject });
  await as.post(`/instances/${id}/cancel`, { reason }).expect(200);
  expect((await restart(id, 'x.sign').expect(422)).body).toMatchObject({ code: 'CHANGE_REFUSED' });
  const { instance: next } = (await restart(id, 'x.work').expect(200)).body as Restarted;
  expect((await restart(next.id, 'goal').expect(422)).body).toMatchObject({ code: 'CHANGE_REFUSED' });
  await process.complete(lin, subject, { elementId: 'x.work' });
  await as.post(`/instances/${next.id}/cancel`, { reason }).expect(200);
  const { instance: last } = (await restart(next.id, 'goal').expect(200)).body as Restarted;
  expect(last.waits).toMatchObject([{ elementId: 'x.file' }]);
  await as.post(`/instances/${last.id}/cancel`, { reason }).expect(200);
  const { instance: carried } = (await restart(last.id, 'x.sign').expect(200)).body as Restarted;
  expect(carried.waits).toMatchObject([{ elementId: 'x.sign' }]);
});

it('leaves what is over to the domain when the domain follows it', async () => {
  const id = await ended({ ...newCase() });
  expect((await restart(id, 'x.work').expect(409)).body).toMatchObject({ code: 'RESTART_BELONGS_TO_DOMAIN' });
});

it('leaves a child that is over to its parent', async () => {
  await process.deploy(inARow('child', { 'x.inner': 'userTask' }));
  await process.deploy(
    inARow('parent', { call: ['callActivity', 'calledElement="child"'], 'x.after': 'userTask' }),
  );
  const subject = newMatter();
  const { id } = await process.start({ key: 'parent', subject });
  const child = await process.dataSource.getRepository(Instance).findOneByOrFail({ parentId: id });
  await process.complete(lin, subject, { elementId: 'x.inner' });
  expect((await restart(child.id, 'x.inner').expect(409)).body).toMatchObject({ parentId: id });
  await restart(id, 'call').expect(200);
  const children = await process.dataSource
    .getRepository(Instance)
    .findBy({ parentId: id, status: 'RUNNING' });
  expect(children).toMatchObject([{ waits: [{ elementId: 'x.inner' }] }]);
});
