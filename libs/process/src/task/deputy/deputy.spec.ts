import type { Actor } from '@bihuan/kernel';
import { officer } from '../../fixtures/test-domain';
import { byOfficer, Desk, people } from '../fixtures/desk';

const { lin, wang, leader, stranger, principal } = people;
/** In the next county; reaches nothing here. */
const neighbour: Actor = {
  ...officer('neighbour'),
  grants: [{ role: 'REGULATOR_LEADER', jurisdiction: '51.08.22' }],
};
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  desk.process.signIn(neighbour);
});
afterAll(() => desk.close());

const day = 86_400_000;
function absence(deputy: Actor, days = 5, after = -1) {
  const from = desk.process.clock.now().getTime() + after * day;
  return {
    deputyId: deputy.accountId,
    from: new Date(from).toISOString(),
    to: new Date(from + days * day).toISOString(),
    reason: 'annual leave',
  };
}

async function appoint(absent: Actor, deputy: Actor): Promise<string> {
  const { body } = await desk.post(absent, '/deputies', absence(deputy)).expect(201);
  return (body as { id: string }).id;
}

describe('a deputy', () => {
  it('sees and does the tasks of whom it stands in for, and no longer', async () => {
    const { path, subject } = await desk.begun('stand-in', { 'x.work': byOfficer(), 'x.next': byOfficer() });
    await desk.post(neighbour, `${path}/claim`).expect(404);
    const id = await appoint(lin, neighbour);
    expect(await desk.found(neighbour, subject, { mine: true })).toHaveLength(1);
    expect((await desk.get(neighbour, path).expect(200)).body).toMatchObject({ elementId: 'x.work' });
    expect((await desk.post(neighbour, `${path}/claim`).expect(200)).body).toMatchObject({
      claimedBy: neighbour.accountId,
    });
    await desk.put(neighbour, `${path}/draft`, { output: { note: 'x' } }).expect(200);
    await desk.get(neighbour, `${path}/cosigners`).expect(200);
    await desk.post(neighbour, `${path}/comments`, { text: 'for lin' }).expect(201);
    expect((await desk.get(neighbour, `${path}/comments`).expect(200)).body).toMatchObject({
      items: [{ authorId: neighbour.accountId, text: 'for lin' }],
    });
    expect((await desk.post(neighbour, `${path}/complete`).expect(200)).body).toMatchObject({
      completedBy: neighbour.accountId,
      completedFor: lin.accountId,
    });
    expect(desk.process.commands.at(-1)).toMatchObject({
      name: 'task.complete',
      actor: { accountId: neighbour.accountId },
      facts: { onBehalfOf: [lin.accountId], onBehalfOfName: ['lin'] },
    });
    await desk.post(neighbour, `/deputies/${id}/end`).expect(403);
    await desk.post(lin, `/deputies/${id}/end`).expect(200);
    expect(await desk.found(neighbour, subject, { mine: true })).toEqual([]);
    const [next] = await desk.found(lin, subject);
    await desk.post(neighbour, `/tasks/${next?.id}/complete`).expect(404);
  });

  it('does in bulk and co-signs what is asked of whom it stands in for', async () => {
    const id = await appoint(leader, wang);
    const { path, subject, id: taskId } = await desk.begun('stand-in-cosign', { 'x.work': byOfficer() });
    const asked = { accountIds: [leader.accountId], reason: 'your budget' };
    await desk.post(lin, `${path}/cosigners`, asked).expect(200);
    expect(await desk.found(wang, subject, { cosigning: true })).toHaveLength(1);
    await desk.post(wang, `${path}/cosign`, { decision: 'CONSENT' }).expect(200);
    await desk.post(lin, `${path}/complete`).expect(200);
    const led = await desk.begun('stand-in-bulk', {
      'x.lead': ['userTask', 'bihuan:role="REGULATOR_LEADER"'],
    });
    const items = [{ taskId: led.id }, { taskId }];
    expect((await desk.post(wang, '/tasks/bulk/complete', { items }).expect(200)).body).toMatchObject({
      items: [{ ok: true }, { ok: false, problem: { code: 'TASK_NOT_OPEN' } }],
    });
    await desk.post(wang, `/deputies/${id}/end`).expect(200);
  });

  it('may not do what it has to be kept from, nor what whom it stands in for has to', async () => {
    const nodes = { 'x.fix': byOfficer(), 'x.check': byOfficer('bihuan:notPerformerOf="x.fix"') };
    const { path, subject } = await desk.begun('stand-in-separate', nodes);
    const id = await appoint(lin, neighbour);
    await desk.post(neighbour, `${path}/complete`).expect(200);
    const [check] = await desk.found(lin, subject);
    for (const actor of [lin, neighbour]) {
      expect((await desk.post(actor, `/tasks/${check?.id}/complete`)).body).toMatchObject({
        code: 'SEPARATION_OF_DUTIES',
      });
    }
    await desk.post(leader, `/deputies/${id}/end`).expect(200);
    await desk.post(wang, `/tasks/${check?.id}/complete`).expect(200);
  });
});

describe('an appointment', () => {
  it('counts from its beginning to its end', async () => {
    const { subject } = await desk.begun('period', { 'x.work': byOfficer() });
    await desk.post(lin, '/deputies', absence(neighbour, 2, 3)).expect(201);
    expect(await desk.found(neighbour, subject, { mine: true })).toEqual([]);
    desk.process.clock.advance('P4D');
    expect(await desk.found(neighbour, subject, { mine: true })).toHaveLength(1);
    desk.process.clock.advance('P1D');
    expect(await desk.found(neighbour, subject, { mine: true })).toEqual([]);
  });

  it('has an end, and lies not in the past', async () => {
    for (const period of [absence(wang, 0), absence(wang, 400), absence(wang, 1, -3)]) {
      expect((await desk.post(lin, '/deputies', period)).body).toMatchObject({
        status: 422,
        code: 'DEPUTY_PERIOD_INVALID',
      });
    }
  });

  it('is made for oneself, by somebody who may also for others, but by nobody to gain rights', async () => {
    const forLin = { ...absence(wang), accountId: lin.accountId };
    await desk.post(neighbour, '/deputies', forLin).expect(403);
    const { body } = await desk.post(leader, '/deputies', forLin).expect(201);
    await desk.post(leader, '/deputies', { ...absence(leader), accountId: lin.accountId }).expect(422);
    for (const deputy of [lin, principal, { ...stranger, accountId: desk.process.commands[0]?.id ?? '' }]) {
      await desk.post(lin, '/deputies', absence(deputy)).expect(422);
    }
    const found = await desk
      .post(lin, '/deputies/search', { filter: { id: (body as { id: string }).id } })
      .expect(200);
    expect(found.body).toMatchObject({
      items: [{ accountName: 'lin', deputyName: 'wang', appointedBy: leader.accountId }],
    });
  });
});
