import { newId } from '@bihuan/kernel';
import { newCase } from '../../fixtures/test-domain';
import { inARow } from '../../fixtures/workflow';
import type { Task } from '../../index';
import { byOfficer, Desk, people, to } from '../fixtures/desk';

const { lin, wang, zhao, leader, stranger, elsewhere, principal } = people;
let desk: Desk;
const post: Desk['post'] = (...all) => desk.post(...all);
const found: Desk['found'] = (...all) => desk.found(...all);
const begun: Desk['begun'] = (...all) => desk.begun(...all);

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

describe('a delegated task', () => {
  it('is prepared by somebody else and completed by its owner', async () => {
    const { subject, path } = await begun('delegated', { 'x.work': byOfficer() });
    await post(lin, `${path}/claim`).expect(200);
    expect((await post(lin, `${path}/delegate`, to(leader)).expect(200)).body).toMatchObject({
      owner: lin.accountId,
      claimedBy: leader.accountId,
      delegationState: 'PENDING',
    });
    expect(await found(leader, subject, { mine: true })).toHaveLength(1);
    expect(await found(lin, subject, { mine: true })).toEqual([]);
    for (const actor of [lin, leader])
      await post(actor, `${path}/complete`).expect(actor === lin ? 409 : 403);
    expect((await post(lin, `${path}/complete`)).body).toMatchObject({ code: 'TASK_DELEGATED' });
    expect((await post(wang, `${path}/complete`)).body).toMatchObject({ code: 'TASK_CLAIMED_BY_OTHER' });
    expect((await post(wang, `${path}/resolve`)).body).toMatchObject({ code: 'TASK_CLAIMED_BY_OTHER' });
    expect((await post(leader, `${path}/resolve`).expect(200)).body).toMatchObject({
      claimedBy: lin.accountId,
      delegationState: 'RESOLVED',
    });
    expect((await post(leader, `${path}/resolve`)).body).toMatchObject({ code: 'TASK_NOT_DELEGATED' });
    await post(wang, `${path}/complete`).expect(409);
    await post(lin, `${path}/complete`).expect(200);
  });

  it('cannot be completed by the delegate, even one who could have claimed it', async () => {
    const { path } = await begun('not-by-delegate', { 'x.work': byOfficer() });
    await post(lin, `${path}/delegate`, to(wang)).expect(200);
    expect((await post(wang, `${path}/complete`)).body).toMatchObject({ code: 'TASK_DELEGATED' });
  });

  it('goes back unprepared when either of the two wants so', async () => {
    const { path } = await begun('taken-back', { 'x.work': byOfficer() });
    for (const actor of [lin, wang]) {
      await post(lin, `${path}/delegate`, to(wang)).expect(200);
      await post(zhao, `${path}/unclaim`).expect(409);
      expect((await post(actor, `${path}/unclaim`).expect(200)).body).toMatchObject({
        claimedBy: lin.accountId,
        owner: null,
        delegationState: null,
      });
    }
  });

  it('goes to nobody who has no part in it', async () => {
    const { subject, path } = await begun('unsuitable', {
      'x.fix': byOfficer(),
      'x.check': byOfficer('bihuan:notPerformerOf="x.fix"'),
    });
    for (const actor of [lin, stranger, elsewhere, principal, { ...lin, accountId: newId() }]) {
      expect((await post(lin, `${path}/delegate`, to(actor))).body).toMatchObject({
        status: 422,
        code: 'ACCOUNT_UNSUITABLE',
      });
    }
    await desk.process.complete(wang, subject, { elementId: 'x.fix' });
    const [check] = await found(lin, subject);
    const refused = await post(lin, `/tasks/${check?.id}/delegate`, to(wang));
    expect(refused.body).toMatchObject({ code: 'ACCOUNT_UNSUITABLE' });
    expect((refused.body as { detail: string }).detail).toContain('SEPARATION_OF_DUTIES');
  });
});

describe('a reassigned task', () => {
  it('is taken from whoever has it', async () => {
    const { path } = await begun('reassigned', { 'x.work': byOfficer() });
    await post(lin, `${path}/claim`).expect(200);
    await post(leader, `${path}/reassign`, to(wang)).expect(400);
    const moved = await post(leader, `${path}/reassign`, { ...to(wang), reason: 'lin is on leave' }).expect(
      200,
    );
    expect(moved.body).toMatchObject({ claimedBy: wang.accountId, assignee: null });
    expect(desk.process.commands.at(-1)).toMatchObject({
      name: 'task.reassign',
      facts: { task: [{ from: lin.accountId, to: wang.accountId, reason: 'lin is on leave' }] },
    });
    await post(lin, `${path}/complete`).expect(409);
    await post(leader, `${path}/reassign`, { accountId: null, reason: 'back to all' }).expect(200);
    await post(lin, `${path}/complete`).expect(200);
  });

  it('stays one person’s when the workflow has chosen one', async () => {
    const { path } = await begun(
      'reassigned-person',
      { 'x.work': byOfficer('bihuan:assignee="=who"') },
      { who: lin.accountId },
    );
    await post(leader, `${path}/reassign`, { ...to(wang), reason: 'lin has left' }).expect(200);
    expect((await post(lin, `${path}/complete`)).body).toMatchObject({ code: 'NOT_A_CANDIDATE' });
    await post(wang, `${path}/complete`).expect(200);
  });

  it('goes only to somebody who could do it', async () => {
    const { path } = await begun('reassign-unsuitable', { 'x.work': byOfficer() });
    for (const actor of [leader, elsewhere, principal]) {
      const { body } = await post(leader, `${path}/reassign`, { ...to(actor), reason: 'try' }).expect(422);
      expect(body).toMatchObject({ code: 'ACCOUNT_UNSUITABLE' });
    }
  });
});

describe('planning', () => {
  it('is for whoever holds the task', async () => {
    const { path } = await begun('follow-up', { 'x.work': byOfficer() });
    const followUp = '2026-05-01T00:00:00.000Z';
    expect((await post(lin, `${path}/follow-up`, { followUp })).body).toMatchObject({
      code: 'TASK_NOT_HELD',
    });
    await post(lin, `${path}/claim`).expect(200);
    await post(lin, `${path}/follow-up`, { followUp: 'soon' }).expect(400);
    expect((await post(lin, `${path}/follow-up`, { followUp }).expect(200)).body).toMatchObject({ followUp });
    expect((await post(lin, `${path}/follow-up`, { followUp: null })).body).toMatchObject({ followUp: null });
  });

  it('ranks tasks by what the workflow computes, until somebody says otherwise', async () => {
    const nodes = { 'x.work': byOfficer('bihuan:priority="=if urgent then 90 else null"') };
    const { subject, path } = await begun('priority', nodes, { urgent: true });
    expect(await found(lin, subject)).toMatchObject([{ priority: 90 }]);
    await post(leader, `${path}/priority`, { priority: 101 }).expect(400);
    expect((await post(leader, `${path}/priority`, { priority: 10 })).body).toMatchObject({ priority: 10 });
    const calm = newCase();
    await desk.process.start({ key: 'priority', subject: calm, variables: { urgent: false } });
    const { body } = await post(lin, '/tasks/search', {
      filter: { subjectId: { in: [subject.id, calm.id] } },
      sort: [{ field: 'priority', order: 'desc' }],
    }).expect(200);
    expect((body as { items: Task[] }).items.map(({ priority }) => priority)).toEqual([50, 10]);
  });

  it('refuses a priority beyond the scale', async () => {
    await desk.process.deploy(inARow('priority-wrong', { 'x.work': byOfficer('bihuan:priority="=101"') }));
    await expect(desk.process.start({ key: 'priority-wrong', subject: newCase() })).rejects.toThrow(
      'from 0 to 100',
    );
  });
});
