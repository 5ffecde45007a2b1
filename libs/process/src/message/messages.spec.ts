import type { Actor } from '@bihuan/kernel';
import { newCase, officer } from '../fixtures/test-domain';
import { event, inARow } from '../fixtures/workflow';
import { Incident, Instance, type ProcessSubject } from '../index';
import { byOfficer, Desk } from '../task/fixtures/desk';
import type { SentMessage } from './send-message';

const everywhere: Actor = { ...officer('registry'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };
const { lin } = { lin: officer('lin') };
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  desk.process.signIn(everywhere);
  desk.process.signIn(lin);
});
afterAll(() => desk.close());
beforeEach(() => desk.process.domain.reset());

const message = (name: string) => `<bpmn:message id="${name}" name="${name}"/>`;
const catching = (name: string, key = ''): [string, string, string] => [
  'intermediateCatchEvent',
  '',
  event('message', name, key && `bihuan:correlationKey="${key}"`),
];

async function sent(body: object): Promise<SentMessage> {
  const answer = await desk.post(everywhere, '/messages', body).expect(201);
  return answer.body as SentMessage;
}

/** Deploys a workflow that works first, if asked to, and then waits for a message of its name. */
async function deployed(name: string, first: Parameters<typeof inARow>[1] = {}, key = ''): Promise<void> {
  const nodes = { ...first, come: catching(name, key), 'x.after': byOfficer() };
  await desk.process.deploy(inARow(`flow-${name}`, nodes, message(name)));
}

async function started(name: string, variables = {}): Promise<ProcessSubject & { instanceId: string }> {
  const subject = newCase();
  const { id } = await desk.process.start({ key: `flow-${name}`, subject, variables });
  return { ...subject, instanceId: id };
}

const variablesOf = async (id: string) =>
  (await desk.process.dataSource.getRepository(Instance).findOneByOrFail({ id })).variables;

it('reaches the case that waits, once, however often it is sent', async () => {
  await deployed('paid');
  const [one, two] = [await started('paid'), await started('paid')];
  const body = { name: 'paid', subjectId: two.id, messageId: 'm-1', payload: { amount: 300 } };
  const first = await sent(body);
  expect(first).toMatchObject({ status: 'DELIVERED', instanceId: two.instanceId });
  expect(await desk.process.openTasks(two)).toEqual(['x.after']);
  expect(await desk.process.openTasks(one)).toEqual([]);
  expect(await variablesOf(two.instanceId)).toMatchObject({ amount: 300 });
  expect(await sent({ ...body, payload: { amount: 900 } })).toEqual(first);
  expect(await variablesOf(two.instanceId)).toMatchObject({ amount: 300 });
});

it('reaches one of those that wait with its key, the first', async () => {
  await deployed('registered', {}, '=plate');
  const other = await started('registered', { plate: 'B' });
  const first = await started('registered', { plate: 'A' });
  const second = await started('registered', { plate: 'A' });
  const send = (messageId: string) => sent({ name: 'registered', correlationKey: 'A', messageId });
  expect(await send('r-1')).toMatchObject({ instanceId: first.instanceId });
  expect(await send('r-2')).toMatchObject({ instanceId: second.instanceId });
  expect(await desk.process.openTasks(other)).toEqual([]);
});

it('is delivered once when it is sent several times at once', async () => {
  await deployed('raced', {}, '=plate');
  for (let i = 0; i < 3; i++) await started('raced', { plate: 'A' });
  const body = { name: 'raced', correlationKey: 'A', messageId: 'race' };
  const answers = await Promise.all([1, 2, 3].map(() => sent(body)));
  expect(new Set(answers.map(({ instanceId }) => instanceId)).size).toBe(1);
});

it('is refused when nobody waits, unless it may wait itself', async () => {
  await deployed('early', { 'x.before': byOfficer() });
  const subject = await started('early');
  const body = { name: 'early', subjectId: subject.id, messageId: 'e-1', payload: { seen: true } };
  const refused = await desk.post(everywhere, '/messages', body).expect(409);
  expect(refused.body).toMatchObject({ code: 'MESSAGE_NOT_AWAITED' });
  expect(await sent({ ...body, ttlSeconds: 3600 })).toMatchObject({ status: 'BUFFERED' });
  await desk.process.worker.runDue();
  await desk.process.complete(lin, subject, { elementId: 'x.before' });
  expect(await desk.process.openTasks(subject)).toEqual([]);
  await desk.process.worker.runDue();
  expect(await desk.process.openTasks(subject)).toEqual(['x.after']);
  expect(await variablesOf(subject.instanceId)).toMatchObject({ seen: true });
  expect(await sent({ ...body, ttlSeconds: 3600 })).toMatchObject({
    status: 'DELIVERED',
    instanceId: subject.instanceId,
  });
});

it('comes too late when its time is over', async () => {
  await deployed('stale', { 'x.before': byOfficer() });
  const subject = await started('stale');
  const body = { name: 'stale', subjectId: subject.id, messageId: 's-1', ttlSeconds: 60 };
  await sent(body);
  desk.process.clock.advance('PT61S');
  await desk.process.complete(lin, subject, { elementId: 'x.before' });
  await desk.process.worker.runDue();
  expect(await desk.process.openTasks(subject)).toEqual([]);
  expect(await sent(body)).toMatchObject({ status: 'EXPIRED' });
});

it('makes an incident when the step after it fails, and is delivered when that is retried', async () => {
  const remind = ['serviceTask', 'bihuan:handler="case.remind" bihuan:inline="true"'] as const;
  await desk.process.deploy(
    inARow(
      'flow-failing',
      { 'x.before': byOfficer(), come: catching('failing'), remind },
      message('failing'),
    ),
  );
  const subject = await started('failing');
  await sent({ name: 'failing', subjectId: subject.id, messageId: 'f-1', ttlSeconds: 3600 });
  desk.process.domain.brokenMail = true;
  await desk.process.complete(lin, subject, { elementId: 'x.before' });
  await desk.process.worker.runDue();
  expect(await desk.process.worker.runDue()).toBe(0);
  const { instanceId } = subject;
  const [incident] = await desk.process.dataSource.getRepository(Incident).findBy({ instanceId });
  expect(incident).toMatchObject({ elementId: 'come', reason: 'the mail server is down' });
  desk.process.domain.brokenMail = false;
  await desk.process.retry(instanceId, incident?.id ?? '');
  await desk.process.worker.runDue();
  expect(
    await desk.process.dataSource.getRepository(Instance).findOneByOrFail({ id: instanceId }),
  ).toMatchObject({ status: 'ENDED' });
});

it('is refused from those who act in a part of the installation only, and without an address', async () => {
  const body = { name: 'any', correlationKey: 'A', messageId: 'x-1', ttlSeconds: 60 };
  const refused = await desk.post(lin, '/messages', body).expect(403);
  expect(refused.body).toMatchObject({ code: 'NOT_PERMITTED' });
  await desk.post(everywhere, '/messages', { name: 'any', messageId: 'x-2' }).expect(400);
  await sent(body);
  const reused = await desk.post(everywhere, '/messages', { ...body, name: 'other' }).expect(409);
  expect(reused.body).toMatchObject({ code: 'MESSAGE_ID_REUSED' });
});
