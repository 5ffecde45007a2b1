import { newId } from '@bihuan/kernel';
import { byOfficer, Desk, people, to } from '../fixtures/desk';

const { lin, wang, leader } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

/** Several cases of one workflow; the ids of their first tasks. */
async function several(key: string, elementId: string, count: number): Promise<string[]> {
  const ids = [(await desk.begun(key, { [elementId]: byOfficer(), 'x.next': byOfficer() })).id];
  while (ids.length < count) ids.push((await desk.another(key)).id);
  return ids;
}

it('claims what is free and says of the others why not', async () => {
  const [free, taken] = await several('bulk-claim', 'x.work', 2);
  await desk.post(wang, `/tasks/${taken}/claim`).expect(200);
  const nowhere = newId();
  const { body } = await desk.post(lin, '/tasks/bulk/claim', { taskIds: [free, taken, nowhere] }).expect(200);
  expect(body).toMatchObject({
    items: [
      { taskId: free, ok: true },
      { taskId: taken, ok: false, problem: { status: 409, code: 'TASK_CLAIMED_BY_OTHER' } },
      { taskId: nowhere, ok: false, problem: { code: 'TASK_NOT_FOUND' } },
    ],
  });
  expect((await desk.get(lin, `/tasks/${free}`)).body).toMatchObject({ claimedBy: lin.accountId });
});

it('completes each by the command that stands behind it, in its own transaction', async () => {
  const [good, wrong, again] = await several('bulk-complete', 'case.submit', 3);
  const done = { output: { answer: 'yes' } };
  const items = [
    { taskId: good, ...done },
    { taskId: wrong, output: { answer: 7 } },
    { taskId: again, ...done },
  ];
  const send = () =>
    desk.post(lin, '/tasks/bulk/complete', { items }).set('idempotency-key', 'k1').expect(200);
  const expected = {
    items: [
      { ok: true },
      { ok: false, problem: { code: 'VALIDATION_FAILED', errors: [{ field: 'answer' }] } },
      { ok: true },
    ],
  };
  expect((await send()).body).toMatchObject(expected);
  const before = desk.process.commands.length;
  expect((await send()).body).toMatchObject(expected);
  expect(desk.process.commands).toHaveLength(before);
  expect(desk.process.commands.slice(-2)).toMatchObject([
    { name: 'case.submit', channel: 'bulk' },
    { name: 'case.submit', channel: 'bulk' },
  ]);
});

it('reassigns with one reason', async () => {
  const taskIds = await several('bulk-reassign', 'x.work', 2);
  const body = { taskIds, ...to(wang), reason: 'lin has left' };
  const answer = await desk.post(leader, '/tasks/bulk/reassign', body).expect(200);
  expect(answer.body).toMatchObject({ items: [{ ok: true }, { ok: true }] });
  expect((await desk.get(wang, `/tasks/${taskIds[1]}`)).body).toMatchObject({ claimedBy: wang.accountId });
});

it('takes between 1 and 200 different tasks', async () => {
  const id = newId();
  const most = Array.from({ length: 201 }, () => newId());
  for (const taskIds of [[], [id, id], most])
    await desk.post(lin, '/tasks/bulk/claim', { taskIds }).expect(400);
  const items = [{ taskId: id }, { taskId: id }];
  const answer = await desk.post(lin, '/tasks/bulk/complete', { items }).expect(400);
  expect(answer.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field: 'items' }] });
});
