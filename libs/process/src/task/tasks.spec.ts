import request from 'supertest';
import type { App } from 'supertest/types';
import { type Actor, isBihuanError, newId } from '@bihuan/kernel';
import { forEach, inARow } from '../fixtures/workflow';
import { enterprise, newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import type { ProcessSubject, Task } from '../index';

let process: TestProcess;
const lin = officer('lin');
const wang = officer('wang');
const leader = officer('leader', 'REGULATOR_LEADER');
const elsewhere: Actor = {
  ...officer('elsewhere'),
  grants: [{ role: 'REGULATOR_OFFICER', jurisdiction: '51.08.22' }],
};
const principal: Actor = {
  ...officer('principal'),
  grants: [{ role: 'ENTERPRISE_PRINCIPAL', enterpriseId: enterprise }],
};
const task = (attributes = '') => ['userTask', attributes] as const;
const byOfficer = (more = '') => task(`bihuan:role="REGULATOR_OFFICER" ${more}`);

beforeAll(async () => {
  process = await startTestProcess();
  for (const actor of [lin, wang, leader, elsewhere, principal]) process.signIn(actor);
});
afterAll(() => process.close());
beforeEach(() => process.domain.reset());

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isBihuanError(error) ? error.code : String(error);
}

async function begun(
  key: string,
  nodes: Parameters<typeof inARow>[1],
  variables = {},
): Promise<ProcessSubject> {
  await process.deploy(inARow(key, nodes));
  const subject = newCase();
  await process.start({ key, subject, variables });
  return subject;
}

const post = (actor: Actor, path: string, body: object = {}) =>
  request(process.app.getHttpServer() as App)
    .post(path)
    .set('x-test-actor', actor.name)
    .send(body);

async function found(actor: Actor, subject: ProcessSubject, more: object = {}): Promise<Task[]> {
  const answer = await post(actor, '/tasks/search', { filter: { subjectId: subject.id }, ...more }).expect(
    200,
  );
  return (answer.body as { items: Task[] }).items;
}

async function onlyTask(subject: ProcessSubject): Promise<Task> {
  const [only] = await found(lin, subject, { filter: { subjectId: subject.id, status: 'OPEN' } });
  return only as Task;
}

describe('who may do a task', () => {
  it('holds its role where the subject is', async () => {
    const subject = await begun('role', { 'x.work': byOfficer() });
    for (const actor of [leader, principal]) {
      expect(await codeOf(process.complete(actor, subject, { elementId: 'x.work' }))).toBe('NOT_A_CANDIDATE');
    }
    expect(await codeOf(process.complete(lin, subject, { elementId: 'x.work' }))).toBe('undefined');
  });

  it('holds any of its roles, and the roles may be computed', async () => {
    const subject = await begun(
      'roles',
      {
        'x.one': task('bihuan:role="REGULATOR_OFFICER REGULATOR_LEADER"'),
        'x.two': task('bihuan:role="=who"'),
      },
      { who: 'TOWN_HEAD  REGULATOR_LEADER' },
    );
    for (const actor of [lin, leader]) expect(await found(actor, subject, { mine: true })).toHaveLength(1);
    expect(await codeOf(process.complete(principal, subject, { elementId: 'x.one' }))).toBe(
      'NOT_A_CANDIDATE',
    );
    await process.complete(leader, subject, { elementId: 'x.one' });
    await expect(process.complete(lin, subject, { elementId: 'x.two' })).rejects.toThrow(
      'is for TOWN_HEAD or REGULATOR_LEADER of this place',
    );
    for (const roles of ['TOWN_HEAD', ['TOWN_HEAD', 'NOBODY']] as const) {
      expect(await found(lin, subject, { filter: { subjectId: subject.id, roles } })).toMatchObject([
        { elementId: 'x.two', roles: ['TOWN_HEAD', 'REGULATOR_LEADER'] },
      ]);
    }
    expect(await found(lin, subject, { filter: { subjectId: subject.id, roles: 'NOBODY' } })).toEqual([]);
    expect((await process.complete(leader, subject, { elementId: 'x.two' })).status).toBe('ENDED');
  });

  it('is nobody when an expression names no role', async () => {
    await process.deploy(inARow('no-role', { 'x.one': task('bihuan:role="=who"') }));
    const started = process.start({ key: 'no-role', subject: newCase(), variables: { who: ' ' } });
    expect(await codeOf(started)).toBe('ATTRIBUTE_INVALID');
  });

  it('is the assignee, when there is one', async () => {
    const subject = await begun(
      'assignee',
      { 'x.work': byOfficer('bihuan:assignee="=who"') },
      { who: wang.accountId },
    );
    expect(await codeOf(process.complete(lin, subject, { elementId: 'x.work' }))).toBe('NOT_A_CANDIDATE');
    expect(await codeOf(process.complete(wang, subject, { elementId: 'x.work' }))).toBe('undefined');
  });

  it('did not do what the task may not be done after', async () => {
    const subject = await begun('duties', {
      'x.fix': byOfficer(),
      'x.other': byOfficer(),
      'x.check': byOfficer('bihuan:notPerformerOf="x.fix x.other"'),
    });
    await process.complete(lin, subject, { elementId: 'x.fix' });
    await process.complete(wang, subject, { elementId: 'x.other' });
    await expect(process.complete(wang, subject, { elementId: 'x.check' })).rejects.toThrow(
      'You did x.other in this case, so somebody else has to do x.check',
    );
    expect(await codeOf(process.complete(lin, subject, { elementId: 'x.check' }))).toBe(
      'SEPARATION_OF_DUTIES',
    );
    expect(await codeOf(process.complete(officer('third'), subject, { elementId: 'x.check' }))).toBe(
      'undefined',
    );
  });

  it('finds its own among several of one element', async () => {
    const subject = await begun(
      'several',
      { 'x.sign': task(`bihuan:assignee="=who"`).concat(forEach('=signers', { as: 'who' })) as never },
      { signers: [lin.accountId, wang.accountId] },
    );
    await process.complete(wang, subject, { elementId: 'x.sign' });
    expect(await codeOf(process.complete(wang, subject, { elementId: 'x.sign' }))).toBe('NOT_A_CANDIDATE');
    expect((await process.complete(lin, subject, { elementId: 'x.sign' })).status).toBe('ENDED');
  });
});

describe('claiming', () => {
  it('keeps others away until the task is given back', async () => {
    const subject = await begun('claim', { 'x.work': byOfficer() });
    const { id } = await onlyTask(subject);
    await post(leader, `/tasks/${id}/claim`).expect(403);
    const claimed = await post(lin, `/tasks/${id}/claim`).expect(200);
    expect(claimed.body).toMatchObject({ claimedBy: lin.accountId });
    expect((await post(wang, `/tasks/${id}/claim`)).body).toMatchObject({
      status: 409,
      code: 'TASK_CLAIMED_BY_OTHER',
    });
    expect((await post(wang, `/tasks/${id}/complete`)).body).toMatchObject({ code: 'TASK_CLAIMED_BY_OTHER' });
    await post(wang, `/tasks/${id}/unclaim`).expect(409);
    await post(lin, `/tasks/${id}/unclaim`).expect(200);
    expect((await post(wang, `/tasks/${id}/complete`).expect(200)).body).toMatchObject({
      status: 'COMPLETED',
      completedBy: wang.accountId,
    });
  });
});

describe('what people see', () => {
  it('is for enterprises only their own kind of task', async () => {
    const subject = await begun('seen', {
      'x.plan': task('bihuan:role="ENTERPRISE_PRINCIPAL"'),
      'x.check': byOfficer(),
    });
    expect(await found(principal, subject)).toMatchObject([{ elementId: 'x.plan' }]);
    const { id } = await onlyTask(subject);
    await post(principal, `/tasks/${id}/complete`).expect(200);
    expect(await found(principal, subject)).toMatchObject([{ elementId: 'x.plan', status: 'COMPLETED' }]);
    expect(await found(lin, subject)).toHaveLength(2);
    expect(await found(elsewhere, subject)).toMatchObject([{ elementId: 'x.plan' }]);
  });

  it('is for enterprises also what they may do beside authorities', async () => {
    const subject = await begun('shared', {
      'x.both': task('bihuan:role="REGULATOR_OFFICER ENTERPRISE_SAFETY"'),
    });
    expect(await found(principal, subject)).toMatchObject([{ elementId: 'x.both' }]);
    expect(await found(principal, subject, { mine: true })).toEqual([]);
  });

  it('is under `mine` what they may do now', async () => {
    const subject = await begun('mine', { 'x.work': byOfficer() });
    const mine = { mine: true };
    expect(await found(lin, subject, mine)).toHaveLength(1);
    for (const actor of [leader, elsewhere, principal]) expect(await found(actor, subject, mine)).toEqual([]);
    await post(lin, `/tasks/${(await onlyTask(subject)).id}/claim`).expect(200);
    expect(await found(wang, subject, mine)).toEqual([]);
    expect(await found(lin, subject, mine)).toHaveLength(1);
  });
});

describe('completing over HTTP', () => {
  it('runs the use case behind the task, with its input checked', async () => {
    const subject = await begun('bound', { 'case.submit': byOfficer(), 'x.next': byOfficer() });
    const { id } = await onlyTask(subject);
    const refused = await post(lin, `/tasks/${id}/complete`, { output: { answer: 1, more: true } }).expect(
      400,
    );
    expect(refused.body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ field: 'more' }, { field: 'answer' }],
    });
    await post(lin, `/tasks/${id}/complete`, { output: { answer: 'yes' } }).expect(200);
    expect(process.commands.at(-1)).toMatchObject({ name: 'case.submit', channel: 'http' });
    expect((await onlyTask(subject)).elementId).toBe('x.next');
  });

  it('merges what is sent when no use case stands behind it, but never a verdict', async () => {
    const subject = await begun('unbound', {
      'x.work': byOfficer(),
      gate: ['businessRuleTask', 'bihuan:rule="FIXED_ON_SPOT" bihuan:result="onSpot"'],
      'x.next': byOfficer(),
    });
    const { id } = await onlyTask(subject);
    const forged = await post(lin, `/tasks/${id}/complete`, { output: { onSpot: { passed: true } } });
    expect(forged.body).toMatchObject({ status: 422, code: 'OUTPUT_RESERVED' });
    await post(lin, `/tasks/${id}/complete`, { output: { note: 'done' } }).expect(200);
    const search = await post(lin, '/instances/search', { filter: { subjectId: subject.id } }).expect(200);
    expect((search.body as { items: object[] }).items).toMatchObject([
      {
        variables: { note: 'done', onSpot: { passed: true } },
        waits: [{ elementId: 'x.next', kind: 'task' }],
      },
    ]);
  });

  it('answers for a task that is done, or nowhere, where the case stands', async () => {
    const subject = await begun('finished', { 'x.work': byOfficer(), 'x.next': byOfficer() });
    const { id } = await onlyTask(subject);
    await post(lin, `/tasks/${id}/complete`).expect(200);
    expect((await post(lin, `/tasks/${id}/complete`)).body).toMatchObject({
      status: 409,
      code: 'TASK_NOT_OPEN',
      open: [{ elementId: 'x.next' }],
    });
    await post(lin, `/tasks/${newId()}/complete`).expect(404);
  });
});

describe('a list of tasks', () => {
  it('goes by deadline, page by page, those without one last in both orders', async () => {
    await process.deploy(
      inARow('dues', {
        'x.work': byOfficer('bihuan:due="=if days = null then null else daysAfter(now, days)"'),
      }),
    );
    const subjects = new Map<string, number | null>();
    for (const days of [null, 5, 1, null, 3]) {
      const subject = newCase();
      subjects.set(subject.id, days);
      await process.start({ key: 'dues', subject, variables: { days } });
    }
    const listed = async (order: 'asc' | 'desc'): Promise<unknown[]> => {
      const days: unknown[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const { body } = await post(lin, '/tasks/search', {
          filter: { subjectId: { in: [...subjects.keys()] } },
          sort: [{ field: 'due', order }],
          page: { limit: 2, ...(after && { after }) },
        }).expect(200);
        const { items, page } = body as { items: Task[]; page: { after: string | null } };
        days.push(...items.map(({ subjectId }) => subjects.get(subjectId)));
        ({ after } = page);
      }
      return days;
    };
    expect(await listed('asc')).toEqual([1, 3, 5, null, null]);
    expect(await listed('desc')).toEqual([5, 3, 1, null, null]);
  });
});
