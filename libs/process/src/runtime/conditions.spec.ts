import { Instance, Task } from '../index';
import { Migrations, done } from '../change/fixtures/migrations';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { condition, workflow } from '../fixtures/workflow';

let process: TestProcess;
let migrations: Migrations;
const lin = officer('lin');

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  migrations = new Migrations(process, 'lin');
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

/** Two tasks side by side; the second is given up when a condition comes to hold. */
function guarded(key: string, text: string): string {
  return workflow(key, {
    nodes: {
      begin: 'startEvent',
      fork: 'parallelGateway',
      'x.one': 'userTask',
      'x.two': 'userTask',
      urgent: ['boundaryEvent', 'attachedToRef="x.two" bihuan:state="URGENT"', condition(text)],
      'x.hurry': 'userTask',
      merge: 'exclusiveGateway',
      join: 'parallelGateway',
      done: 'endEvent',
    },
    flows: [
      ...['begin > fork', 'fork > x.one', 'fork > x.two', 'x.one > join', 'x.two > merge'],
      ...['urgent > x.hurry', 'x.hurry > merge', 'merge > join', 'join > done'],
    ],
  });
}

const instance = (id: string) => process.dataSource.getRepository(Instance).findOneByOrFail({ id });
const kindsOf = async (id: string) =>
  (await instance(id)).waits.map(({ elementId, kind }) => `${elementId} ${kind}`);
const set = (id: string, variables: Record<string, unknown>) =>
  process.command(lin, newCase(), () => process.runtime.setVariables({ instanceId: id, variables }));

it('looks at conditions when a task is done, and cancels the task they interrupt', async () => {
  await process.deploy(guarded('by-task', '=level = "MAJOR"'));
  const subject = newCase();
  const { id } = await process.start({ key: 'by-task', subject });
  expect(await kindsOf(id)).toEqual(['x.one task', 'urgent condition', 'x.two task']);
  await process.complete(lin, subject, { elementId: 'x.one', output: { level: 'MAJOR' } });
  expect(await process.openTasks(subject)).toEqual(['x.hurry']);
  const tasks = await process.dataSource.getRepository(Task).findBy({ instanceId: id, elementId: 'x.two' });
  expect(tasks).toMatchObject([{ status: 'CANCELLED' }]);
  expect(process.domain.states).toEqual(['URGENT']);
  expect((await instance(id)).status).toBe('RUNNING');
});

it('looks at them when a use case sets variables; of a suspended instance once it is resumed', async () => {
  await process.deploy(guarded('by-hand', '=level > 2'));
  const start = async () =>
    (await process.start({ key: 'by-hand', subject: newCase(), variables: { level: 1 } })).id;
  const [one, two] = [await start(), await start()];
  await set(one, { level: 2 });
  expect(await kindsOf(one)).toContain('urgent condition');
  await set(one, { level: 3 });
  expect(await kindsOf(one)).toEqual(['x.one task', 'x.hurry task']);

  await migrations.as.post(`/instances/${two}/suspend`, { reason: 'not now' }).expect(200);
  await set(two, { level: 3 });
  expect(await kindsOf(two)).toContain('urgent condition');
  await migrations.as.post(`/instances/${two}/resume`, { reason: 'now' }).expect(200);
  expect(await kindsOf(two)).toEqual(['x.one task', 'x.hurry task']);
});

it('looks at them under the version an instance was migrated to, and when it is modified', async () => {
  await process.deploy(guarded('worded', '=level > 5'));
  const start = () => process.start({ key: 'worded', subject: newCase(), variables: { level: 3 } });
  const [{ id }, other] = [await start(), await start()];
  await process.deploy(guarded('worded', '=level > 2'));
  expect(await migrations.migrate(await migrations.planOf('worded'), [id])).toMatchObject(done);
  expect(await kindsOf(id)).toEqual(['x.one task', 'x.hurry task']);
  const modified = await migrations.as.post(`/instances/${other.id}/modify`, {
    reason: 'it is worse',
    instructions: [{ setVariables: { level: 6 } }],
  });
  expect([modified.status, await kindsOf(other.id)]).toEqual([200, ['x.one task', 'x.hurry task']]);
});
