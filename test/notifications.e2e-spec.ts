import { fullPlan } from '@bihuan/demo';
import { County, type Row } from './fixtures/county';
import { asApplication } from './fixtures/database';
import { mill, orderBody, planning, rectifying, registered } from './fixtures/mill';
import { sendBack, round } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

/** What somebody was told about a case: kind and text, oldest first. */
async function told(username: string, hazardId: string): Promise<string[]> {
  await county.demo.settle();
  const { items } = await county.act<{ items: (Row & { text: { zh: string } })[] }>(
    username,
    '/notifications/search',
    { filter: { subjectId: hazardId }, sort: [{ field: 'at', order: 'asc' }] },
  );
  return items.map(({ kind, text }) => `${String(kind)} ${text.zh}`);
}
const kinds = async (username: string, hazardId: string): Promise<string[]> =>
  (await told(username, hazardId)).map((line) => line.split(' ')[0] ?? '');

/** A case whose order waits to be signed for. */
async function ordered(): Promise<string> {
  const [hazardId = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
  await county.act('officer1', '/orders', await orderBody(county, [hazardId], 30));
  return hazardId;
}

describe('notifications', () => {
  it('tell those who may do the next step, and nobody else', async () => {
    const [hazardId = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    expect(await kinds('officer2', hazardId)).toEqual(['TASK_OPEN']);
    expect(await kinds('officer1', hazardId)).toEqual([]);
    await county.act('officer1', '/orders', await orderBody(county, [hazardId], 30));
    const { number } = await county.hazard(hazardId);
    const [order = ''] = await told(mill.principal, hazardId);
    expect(order).toMatch(/^ORDER_ISSUED 收到整改指令书，请签收，2026-03-\d\d前办理：/);
    expect(order).toContain(String(number));
    expect(await kinds('qinghe-safety', hazardId)).toEqual(['ORDER_ISSUED']);
    for (const other of ['xinghe-principal', 'shimen-officer', 'auditor', 'leader'])
      expect([other, await told(other, hazardId)]).toEqual([other, []]);
  });

  it('say what a gate found missing, and that a review sent it back', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR');
    await round(county, hazardId, { passed: false });
    await county.demo.settle();
    await sendBack(county, hazardId);
    expect(await told('officer2', hazardId)).toContainEqual(
      expect.stringMatching(/^GATE_REFUSED 三不放过未通过（彻底），请“下达再整改要求”/),
    );
    expect(await told(mill.principal, hazardId)).toContainEqual(
      expect.stringMatching(/^TASK_RETURNED 被退回，请重新“报告整改完成”/),
    );
  });

  it('remind of deadlines and of lateness, once each', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'GENERAL', 20);
    await county.pass(21);
    await county.demo.settle();
    expect((await kinds('qinghe-safety', hazardId)).filter((kind) => kind.startsWith('DEADLINE'))).toEqual([
      'DEADLINE_NEAR',
      'DEADLINE_NEAR',
      'DEADLINE_NEAR',
      'DEADLINE_PASSED',
    ]);
    expect(await kinds('officer1', hazardId)).toContain('DEADLINE_PASSED');
    await county.pass(3);
    const overdue = (await kinds('officer2', hazardId)).filter((kind) => kind === 'TASK_OVERDUE');
    await county.pass('PT1H');
    expect((await kinds('officer2', hazardId)).filter((kind) => kind === 'TASK_OVERDUE')).toEqual(overdue);
  });

  it('bring a comment to whoever holds the task, and a hand-over to whom it is given', async () => {
    const [hazardId = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'GENERAL' });
    const [task] = await county.stage.search('officer1', 'tasks', { subjectId: hazardId, status: 'OPEN' });
    await county.act('officer2', `/tasks/${task?.id}/claim`);
    await county.act('officer1', `/tasks/${task?.id}/comments`, { text: '请今天下达' });
    expect(await told('officer2', hazardId)).toContainEqual(
      expect.stringMatching(/^COMMENTED 陈检在“下达整改指令书”留言：请今天下达/),
    );
    await county.act('leader', `/tasks/${task?.id}/reassign`, {
      accountId: await county.stage.account('officer1'),
      reason: '调整',
    });
    expect(await kinds('officer1', hazardId)).toContain('TASK_ASSIGNED');
  });

  it('are one’s own: nobody sees or reads those of others, and reading twice changes nothing', async () => {
    const hazardId = await ordered();
    await county.demo.settle();
    const { unread: before } = await county.get<{ unread: number }>('qinghe-safety', '/notifications/unread');
    const { items } = await county.act<{ items: Row[] }>('qinghe-safety', '/notifications/search', {
      filter: { subjectId: hazardId },
    });
    expect(items).toHaveLength(1);
    const ids = items.map(({ id }) => id);
    await county.act(mill.principal, '/notifications/read', { ids });
    expect(await county.get('qinghe-safety', '/notifications/unread')).toEqual({ unread: before });
    for (const left of [before - 1, before - 1])
      expect(await county.act('qinghe-safety', '/notifications/read', { ids })).toEqual({ unread: left });
    expect(await county.act('qinghe-safety', '/notifications/read', { all: true })).toEqual({ unread: 0 });
    const seen = await asApplication(county, (manager) => manager.query('SELECT FROM bh_notification'));
    expect(seen).toEqual([]);
  });

  it('are told once however often their command is met again', async () => {
    const hazardId = await ordered();
    const before = await told(mill.principal, hazardId);
    const events = await county.act<{ items: Row[] }>('officer2', '/notifications/search', {
      filter: { subjectId: hazardId },
    });
    await asApplication(county, async (manager) => {
      // As if the process had died between committing the notifications and hearing of it.
      await manager.query(
        `INSERT INTO bh_occurrence (id, at) SELECT id, at FROM bh_audit_event WHERE "subjectIds" @> ARRAY[$1]`,
        [hazardId],
      );
      await manager.query('COMMIT');
    });
    await county.demo.settle();
    expect(await told(mill.principal, hazardId)).toEqual(before);
    const again = await county.act<{ items: Row[] }>('officer2', '/notifications/search', {
      filter: { subjectId: hazardId },
    });
    expect(again.items).toHaveLength(events.items.length);
  });
});

describe('my work', () => {
  interface Work {
    readonly counts: Record<string, number>;
    readonly items: (Row & { todo: { zh: string; en: string }; groups: string[] })[];
  }
  const work = (username: string, query = '') => county.get<Work>(username, `/work${query}`);

  it('groups what somebody can do now, with the case it is about', async () => {
    const [hazardId = ''] = await planning(county, 1, 'GENERAL');
    const { number } = await county.hazard(hazardId);
    const { items } = await work(mill.principal, `?subjectId=${hazardId}`);
    expect(items).toMatchObject([
      {
        elementId: 'rectification.submit-plan',
        todo: { zh: '提交整改方案', en: 'Submit the rectification plan' },
        number,
        enterpriseName: mill.name,
        overdue: false,
        groups: ['claim'],
      },
    ]);
    const poor: Record<string, unknown> = { ...(await fullPlan(county.stage, mill, 20)), measures: [] };
    await county.act(mill.principal, `/hazards/${hazardId}/submit-plan`, poor);
    const returned = await work(mill.principal, `?subjectId=${hazardId}&group=returned`);
    expect(returned.items).toHaveLength(1);
    expect(returned.counts).toMatchObject({ all: 1, returned: 1, overdue: 0 });
    await county.pass(6);
    expect((await work(mill.principal, `?subjectId=${hazardId}`)).counts).toMatchObject({ overdue: 1 });
    expect((await work('qinghe-safety', `?subjectId=${hazardId}`)).items).toEqual([]);
    expect((await work('auditor')).counts).toMatchObject({ all: 0 });
  });
});
