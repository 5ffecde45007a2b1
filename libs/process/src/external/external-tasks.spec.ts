import type { Actor } from '@bihuan/kernel';
import { newCase } from '../fixtures/test-domain';
import { inARow, event, workflow } from '../fixtures/workflow';
import { Incident, Instance } from '../index';
import { byOfficer, Desk, people } from '../task/fixtures/desk';
import type { FetchedTask } from './fetch-and-lock';

const { lin, stranger, elsewhere } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const outside = (topic: string, more = ''): [string, string] => [
  'serviceTask',
  `bihuan:topic="${topic}" ${more}`,
];
const fetching = (topic: string, workerId = 'w1', more = {}) => ({
  ...{ workerId, topics: [topic], lockSeconds: 60, ...more },
});

async function fetched(
  topic: string,
  workerId = 'w1',
  more = {},
  actor: Actor = lin,
): Promise<FetchedTask[]> {
  const answer = await desk
    .post(actor, '/external-tasks/fetch-and-lock', fetching(topic, workerId, more))
    .expect(200);
  return (answer.body as { items: FetchedTask[] }).items;
}

/** Starts a case that stands at a task of the topic, and lets `w1` have it. */
async function held(topic: string, more = '') {
  await desk.process.deploy(
    inARow(`flow-${topic}`, { 'x.outside': outside(topic, more), 'x.after': byOfficer() }),
  );
  const subject = newCase();
  const { id: instanceId } = await desk.process.start({
    ...{ key: `flow-${topic}`, subject, variables: { plate: '川H12345' } },
  });
  const [task] = await fetched(topic);
  return { subject, instanceId, task, path: `/external-tasks/${task?.id}` };
}

const statusOf = async (id: string) =>
  (await desk.process.dataSource.getRepository(Instance).findOneByOrFail({ id })).status;

it('gives a task to one worker only, and goes on with what it brings', async () => {
  const { subject, instanceId, task, path } = await held('once');
  expect(task).toMatchObject({
    ...{ topic: 'once', elementId: 'x.outside', instanceId, subjectId: subject.id, retries: 3 },
    variables: { plate: '川H12345' },
  });
  expect(await fetched('once', 'w2')).toEqual([]);
  const refused = await desk.post(lin, `${path}/complete`, { workerId: 'w2' }).expect(409);
  expect(refused.body).toMatchObject({ code: 'EXTERNAL_TASK_NOT_HELD' });
  await desk.post(lin, `${path}/complete`, { workerId: 'w1', output: { owner: '王' } }).expect(204);
  expect(await desk.process.openTasks(subject)).toEqual(['x.after']);
  const { variables } = await desk.process.dataSource
    .getRepository(Instance)
    .findOneByOrFail({ id: instanceId });
  expect(variables).toMatchObject({ owner: '王' });
  await desk.post(lin, `${path}/complete`, { workerId: 'w1' }).expect(404);
});

it('gives no task twice to workers that ask at once', async () => {
  await desk.process.deploy(inARow('many', { 'x.outside': outside('many') }));
  for (let i = 0; i < 6; i++) await desk.process.start({ key: 'many', subject: newCase() });
  const lists = await Promise.all(['a', 'b', 'c'].map((worker) => fetched('many', worker, { max: 3 })));
  const ids = lists.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rest = await fetched('many', 'd', { max: 10 });
  expect(new Set([...ids, ...rest.map(({ id }) => id)]).size).toBe(6);
});

it('lets another worker have a task whose lock has run out, and refuses the late one', async () => {
  const { path } = await held('late');
  desk.process.clock.advance('PT61S');
  expect(await fetched('late', 'w2')).toHaveLength(1);
  const late = await desk.post(lin, `${path}/complete`, { workerId: 'w1' }).expect(409);
  expect(late.body).toMatchObject({ code: 'EXTERNAL_TASK_NOT_HELD' });
  await desk.post(lin, `${path}/complete`, { workerId: 'w2' }).expect(204);
});

it('keeps a task whose lock is extended', async () => {
  const { path } = await held('long');
  await desk.post(lin, `${path}/extend-lock`, { workerId: 'w2', lockSeconds: 600 }).expect(409);
  await desk.post(lin, `${path}/extend-lock`, { workerId: 'w1', lockSeconds: 600 }).expect(200);
  desk.process.clock.advance('PT5M');
  expect(await fetched('long', 'w2')).toEqual([]);
  desk.process.clock.advance('PT6M');
  expect(await fetched('long', 'w2')).toHaveLength(1);
});

it('tries again after a growing pause, makes an incident at the end, and starts anew when that is retried', async () => {
  const { path, instanceId } = await held('broken', 'bihuan:retries="2"');
  const failure = { workerId: 'w1', message: 'no connection' };
  const first = await desk.post(lin, `${path}/fail`, failure).expect(200);
  expect(first.body).toEqual({ retries: 1 });
  await desk.post(lin, `${path}/complete`, { workerId: 'w1' }).expect(409);
  expect(await fetched('broken')).toEqual([]);
  desk.process.clock.advance('PT11S');
  expect(await fetched('broken')).toMatchObject([{ retries: 1 }]);
  await desk.post(lin, `${path}/fail`, failure).expect(200);
  expect(await statusOf(instanceId)).toBe('INCIDENT');
  desk.process.clock.advance('P1D');
  expect(await fetched('broken')).toEqual([]);
  const incidents = await desk.process.dataSource.getRepository(Incident).findBy({ instanceId });
  expect(incidents).toMatchObject([{ elementId: 'x.outside', reason: 'no connection' }]);
  await desk.process.retry(instanceId, incidents[0]?.id ?? '');
  expect(await statusOf(instanceId)).toBe('RUNNING');
  expect(await fetched('broken')).toMatchObject([{ retries: 2 }]);
  await desk.post(lin, `${path}/complete`, { workerId: 'w1' }).expect(204);
});

it('waits as long as the worker says', async () => {
  const { path } = await held('told');
  await desk
    .post(lin, `${path}/fail`, { workerId: 'w1', message: 'later', retries: 7, backoffSeconds: 3600 })
    .expect(200);
  desk.process.clock.advance('PT59M');
  expect(await fetched('told')).toEqual([]);
  desk.process.clock.advance('PT1M');
  expect(await fetched('told')).toMatchObject([{ retries: 7 }]);
});

it('takes the error path the worker names, and refuses one the diagram has not', async () => {
  await desk.process.deploy(
    workflow('erring', {
      nodes: {
        begin: 'startEvent',
        'x.outside': outside('erring'),
        caught: ['boundaryEvent', 'attachedToRef="x.outside"', event('error', 'none')],
        'x.manual': byOfficer(),
        done: 'endEvent',
        'done-too': 'endEvent',
      },
      flows: ['begin > x.outside', 'x.outside > done', 'caught > x.manual', 'x.manual > done-too'],
      roots: '<bpmn:error id="none" name="none" errorCode="NOT_REGISTERED"/>',
    }),
  );
  const subject = newCase();
  await desk.process.start({ key: 'erring', subject });
  const [task] = await fetched('erring');
  const path = `/external-tasks/${task?.id}/bpmn-error`;
  const report = (code: string) => ({ workerId: 'w1', code, message: 'not in the register' });
  await desk.post(lin, path, report('OTHER')).expect(422);
  await desk.post(lin, path, report('NOT_REGISTERED')).expect(204);
  expect(await desk.process.openTasks(subject)).toEqual(['x.manual']);
});

it('is gone with its instance', async () => {
  const { path, instanceId, subject } = await held('cancelled');
  await desk.process.command(lin, subject, () =>
    desk.process.runtime.cancel({ instanceId, reason: 'by mistake' }),
  );
  const answer = await desk.post(lin, `${path}/complete`, { workerId: 'w1' }).expect(404);
  expect(answer.body).toMatchObject({ code: 'EXTERNAL_TASK_NOT_FOUND' });
});

it('is nothing for those who may not, or whose cases it is not about', async () => {
  const { path } = await held('private');
  const answer = await desk.post(stranger, '/external-tasks/fetch-and-lock', fetching('private')).expect(403);
  expect(answer.body).toMatchObject({ code: 'NOT_PERMITTED' });
  await desk.post(elsewhere, `${path}/complete`, { workerId: 'w1' }).expect(403);
  await desk
    .post(lin, '/external-tasks/fetch-and-lock', fetching('private', 'w1', { lockSeconds: 0 }))
    .expect(400);
});

it('answers the same request with the same tasks', async () => {
  await desk.process.deploy(inARow('replayed', { 'x.outside': outside('replayed') }));
  await desk.process.start({ key: 'replayed', subject: newCase() });
  const ask = () =>
    desk
      .post(lin, '/external-tasks/fetch-and-lock', fetching('replayed'))
      .set('Idempotency-Key', 'ask-1')
      .expect(200);
  const { body } = await ask();
  expect((body as { items: unknown[] }).items).toHaveLength(1);
  expect((await ask()).body).toEqual(body);
});

it('refuses a task that is to be done both here and outside', async () => {
  const both = inARow('both', { 'x.outside': outside('both', 'bihuan:handler="case.remind"') });
  await expect(desk.process.deploy(both)).rejects.toMatchObject({
    findings: [{ rule: 'missing-property', elementId: 'x.outside' }],
  });
});
