import { newId } from '@bihuan/kernel';
import type { Task, TaskComment } from '../../index';
import { byOfficer, Desk, people } from '../fixtures/desk';

const { lin, wang, leader, elsewhere, principal } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const items = (body: unknown) => (body as { items: TaskComment[] }).items;

it('stays with the task and its instance, also after it is done', async () => {
  const { path, subject } = await desk.begun('said', { 'x.work': byOfficer(), 'x.next': byOfficer() });
  await desk.post(lin, `${path}/comments`, { text: '' }).expect(400);
  await desk.post(lin, `${path}/comments`, { text: 'gate was locked' }).expect(201);
  await desk.post(lin, `${path}/complete`).expect(200);
  await desk.post(wang, `${path}/comments`, { text: 'now open' }).expect(201);
  expect(items((await desk.get(leader, `${path}/comments`).expect(200)).body)).toMatchObject([
    { text: 'gate was locked', authorName: 'lin' },
    { text: 'now open', authorName: 'wang' },
  ]);
  const [next] = await desk.found(lin, subject);
  await desk.post(lin, `/tasks/${next?.id}/comments`, { text: 'third' }).expect(201);
  const ofInstance = await desk.get(lin, `/instances/${(next as Task).instanceId}/comments`).expect(200);
  expect(items(ofInstance.body).map(({ text }) => text)).toEqual(['gate was locked', 'now open', 'third']);
});

it('is found by whom it mentions, who must be colleagues', async () => {
  const { path, id } = await desk.begun('mentioned', { 'x.work': byOfficer() });
  const mentioning = (accountId: string) => ({ text: 'please look', mentions: [accountId] });
  for (const accountId of [elsewhere.accountId, principal.accountId, newId()]) {
    await desk.post(lin, `${path}/comments`, mentioning(accountId)).expect(422);
  }
  await desk.post(lin, `${path}/comments`, mentioning(leader.accountId)).expect(201);
  const mine = { filter: { mentions: leader.accountId, taskId: id } };
  expect(items((await desk.post(leader, '/comments/search', mine).expect(200)).body)).toHaveLength(1);
});

it('about what authorities do is not for the enterprise', async () => {
  const { path } = await desk.begun('unseen', { 'x.work': byOfficer() });
  await desk.post(lin, `${path}/comments`, { text: 'they suspect nothing' }).expect(201);
  expect(items((await desk.get(principal, `${path}/comments`).expect(200)).body)).toEqual([]);
  await desk.post(principal, `${path}/comments`, { text: 'hello?' }).expect(404);
});

it('is shared with the enterprise about its own tasks', async () => {
  const { path } = await desk.begun('shared-words', {
    'x.plan': ['userTask', 'bihuan:role="ENTERPRISE_PRINCIPAL"'],
  });
  await desk.post(lin, `${path}/comments`, { text: 'the plan lacks a date' }).expect(201);
  await desk.post(principal, `${path}/comments`, { text: 'it is on page 2' }).expect(201);
  expect(items((await desk.get(principal, `${path}/comments`).expect(200)).body)).toHaveLength(2);
});
