import type { Cosigner } from '../../index';
import { byOfficer, Desk, people, to } from '../fixtures/desk';

const { lin, wang, zhao, leader, stranger, elsewhere, principal } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const asking = (...actors: (typeof lin)[]) => ({
  accountIds: actors.map(({ accountId }) => accountId),
  reason: 'two bureaus are concerned',
});
const begun = (key: string) => desk.begun(key, { 'x.work': byOfficer() });

it('holds a task until every co-signer has consented', async () => {
  const { path, subject } = await begun('held');
  await desk.post(lin, `${path}/cosigners`, asking(wang, leader)).expect(200);
  expect((await desk.post(lin, `${path}/complete`)).body).toMatchObject({
    status: 409,
    code: 'CONSENT_MISSING',
    awaited: [wang.accountId, leader.accountId],
  });
  expect(await desk.found(wang, subject, { cosigning: true })).toHaveLength(1);
  await desk.post(wang, `${path}/cosign`, { decision: 'CONSENT' }).expect(200);
  expect(await desk.found(wang, subject, { cosigning: true })).toEqual([]);
  await desk.post(leader, `${path}/cosign`, { decision: 'OBJECT' }).expect(400);
  await desk.post(leader, `${path}/cosign`, { decision: 'OBJECT', comment: 'no photos' }).expect(200);
  await desk.post(lin, `${path}/complete`).expect(409);
  await desk.post(leader, `${path}/cosign`, { decision: 'CONSENT' }).expect(200);
  await desk.post(lin, `${path}/complete`).expect(200);
  expect((await desk.post(leader, `${path}/cosign`, { decision: 'CONSENT' })).body).toMatchObject({
    code: 'TASK_NOT_OPEN',
  });
});

it('also holds it against commands of the domain', async () => {
  const { subject } = await desk.begun('held-command', { 'case.submit': byOfficer() });
  const [task] = await desk.found(lin, subject);
  await desk.post(lin, `/tasks/${task?.id}/cosigners`, asking(wang)).expect(200);
  const refused = await desk.post(lin, `/tasks/${task?.id}/complete`, { output: { answer: 'yes' } });
  expect(refused.body).toMatchObject({ code: 'CONSENT_MISSING' });
});

it('keeps on record who was asked and removed, and what they said', async () => {
  const { path } = await begun('removed');
  await desk.post(lin, `${path}/cosigners`, asking(wang)).expect(200);
  await desk.post(wang, `${path}/cosign`, { decision: 'OBJECT', comment: 'too early' }).expect(200);
  const remove = `${path}/cosigners/${wang.accountId}/remove`;
  const reason = 'decided in the meeting of 20 November';
  await desk.post(wang, remove, { reason }).expect(403);
  await desk.post(lin, remove, { reason }).expect(200);
  expect(desk.process.commands.at(-1)).toMatchObject({
    name: 'task.remove-cosigner',
    facts: { task: [{ removed: wang.accountId, decision: 'OBJECT', comment: 'too early', reason }] },
  });
  expect((await desk.post(lin, remove, { reason })).body).toMatchObject({ code: 'NOT_A_COSIGNER' });
  await desk.post(wang, `${path}/cosign`, { decision: 'CONSENT' }).expect(403);
  const { body } = await desk.get(lin, `${path}/cosigners`).expect(200);
  const [asked] = (body as { items: Cosigner[] }).items;
  expect(asked).toMatchObject({ ...to(wang), decision: 'OBJECT' });
  expect(asked?.removedAt).not.toBeNull();
  await desk.post(lin, `${path}/complete`).expect(200);
});

it('lets nobody co-sign and do the same task', async () => {
  const { path, subject } = await begun('both');
  await desk.post(lin, `${path}/cosigners`, asking(lin)).expect(422);
  await desk.post(lin, `${path}/cosigners`, asking(wang)).expect(200);
  await desk.post(lin, `${path}/cosigners`, asking(wang)).expect(422);
  await desk.post(wang, `${path}/cosign`, { decision: 'CONSENT' }).expect(200);
  for (const verb of ['claim', 'complete']) {
    expect((await desk.post(wang, `${path}/${verb}`)).body).toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
  }
  expect(await desk.found(wang, subject, { mine: true })).toEqual([]);
  await desk.post(leader, `${path}/reassign`, { ...to(wang), reason: 'try' }).expect(422);
});

it('is asked of colleagues only, by whoever may do the task', async () => {
  const { path } = await begun('asked');
  for (const actor of [stranger, elsewhere, principal]) {
    expect((await desk.post(lin, `${path}/cosigners`, asking(actor))).body).toMatchObject({
      code: 'ACCOUNT_UNSUITABLE',
    });
  }
  await desk.post(leader, `${path}/cosigners`, asking(wang)).expect(403);
  await desk.post(lin, `${path}/claim`).expect(200);
  await desk.post(zhao, `${path}/cosigners`, asking(wang)).expect(409);
});
