import { demoPassword, demoPeople } from '@bihuan/demo';
import { type Actor, newId, UnitOfWork } from '@bihuan/kernel';
import { County, type Row } from './fixtures/county';
import { fingerprint } from './fixtures/database';
import { mill, registered } from './fixtures/mill';
import { nobody } from './fixtures/routes';

/** What belongs to a task, and where its rows are. */
const belongings = ['bh_task_draft', 'bh_task_comment', 'bh_deputyship'];
/** Of the next county, of another enterprise. */
const neighbours = ['shimen-officer', 'hotpot-principal'];
/** Roles without a task of their own. */
const onlookers = ['admin', 'auditor'];

let county: County;
let taskId: string;
let deputyshipId: string;
let commentId: string;

beforeAll(async () => {
  county = await County.open();
  const [hazard = ''] = await registered(county, 1);
  await county.act('officer1', `/hazards/${hazard}/judge`, { level: 'GENERAL' });
  const [task] = await county.stage.search('officer1', 'tasks', { subjectId: hazard, status: 'OPEN' });
  taskId = task?.id ?? '';
  await put('officer1', `/tasks/${taskId}/draft`, { output: { note: '初稿' } });
  ({ id: commentId } = await county.act('officer1', `/tasks/${taskId}/comments`, { text: '内部意见' }));
  ({ id: deputyshipId } = await county.act('officer1', '/deputies', {
    deputyId: await county.stage.account('officer2'),
    from: county.demo.clock.now().toISOString(),
    to: await county.stage.dayAhead(5),
    reason: '年休',
  }));
  for (const { username } of demoPeople) await county.stage.as(username);
  for (const username of [...neighbours, ...onlookers, 'organiser']) await token(username);
}, 60_000);
afterAll(() => county.close());

const tokens = new Map<string, string>();
async function token(username: string): Promise<string> {
  const known = tokens.get(username);
  if (known) return known;
  const opened = await county.demo.client.anonymous.post<{ token: string }>('/sessions', {
    username,
    password: demoPassword,
  });
  tokens.set(username, opened.token);
  return opened.token;
}

/** @returns `<status> <code>` */
async function put(username: string, path: string, body: unknown, match?: string): Promise<string> {
  const response = await fetch(`${county.demo.origin}/api/v1${path}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(username !== '' && { authorization: `Bearer ${await token(username)}` }),
      ...(match !== undefined && { 'if-match': match }),
    },
    body: JSON.stringify(body),
  });
  return `${response.status} ${String(((await response.json()) as Row).code)}`;
}

/** Runs `work`, after which every table must be as it was. */
async function changingNothing(work: () => Promise<void>): Promise<void> {
  const before = await fingerprint(county);
  await work();
  expect(await fingerprint(county)).toEqual(before);
}

describe('drafts, comments and deputies of the next county', () => {
  it.each(neighbours)('are not there for %s, in any answer', (neighbour) =>
    changingNothing(async () => {
      for (const resource of ['comments', 'deputies'])
        expect(await county.stage.search(neighbour, resource, {})).toEqual([]);
      expect(await county.list(neighbour, `/tasks/${taskId}/comments`)).toEqual([]);
      expect(await county.get(neighbour, `/tasks/${taskId}/draft`).catch(String)).toMatch(/404/);
    }),
  );

  it.each(neighbours)('cannot be written or ended by %s', (neighbour) =>
    changingNothing(async () => {
      const draft = { output: { note: '改写' } };
      expect(await put(neighbour, `/tasks/${taskId}/draft`, draft)).toBe('404 TASK_NOT_FOUND');
      expect(await county.refused(neighbour, `/tasks/${taskId}/comments`, { text: '？' })).toBe(
        '404 TASK_NOT_FOUND',
      );
      expect(await county.refused(neighbour, `/deputies/${deputyshipId}/end`)).toBe(
        '404 DEPUTYSHIP_NOT_FOUND',
      );
      const forOfficer = {
        accountId: await county.stage.account('officer1'),
        deputyId: await county.stage.account('officer2'),
        from: county.demo.clock.now().toISOString(),
        to: await county.stage.dayAhead(5),
        reason: '代为安排',
      };
      expect(await county.refused(neighbour, '/deputies', forOfficer)).toBe('403 NOT_PERMITTED');
    }),
  );

  it('are kept apart by the database itself, whatever a query forgets', async () => {
    const work = county.demo.app.get(UnitOfWork, { strict: false });
    const as = (jurisdiction: string): Actor => ({
      ...{ accountId: newId(), name: 'x', kind: 'person' },
      grants: [{ role: 'REGULATOR_LEADER', jurisdiction }],
    });
    const count = (actor: Actor, table: string): Promise<number> =>
      work.read(actor, async () => {
        const [row] = await work.manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
        return row?.n ?? 0;
      });
    const here = as('99.01.01');
    const there = as('99.01.02');
    for (const table of belongings) {
      expect([table, await count(here, table), await count(there, table)]).toEqual([table, 1, 0]);
    }
    await changingNothing(async () => {
      for (const table of ['bh_task_draft', 'bh_deputyship']) {
        const update = `UPDATE ${table} SET jurisdiction = jurisdiction`;
        const [, touched] = await work.run(there, () => work.manager.query<[unknown, number]>(update));
        expect([table, touched]).toEqual([table, 0]);
      }
      const copies = `INSERT INTO bh_task_comment SELECT (jsonb_populate_record(c, $1)).* FROM
        jsonb_populate_record(NULL::bh_task_comment, $1) c`;
      const row = {
        ...{ id: newId(), taskId, instanceId: newId(), subjectId: newId(), authorId: newId() },
        ...{ authorName: 'x', text: '伪造', mentions: [], createdAt: '2026-03-02T01:00:00Z' },
        jurisdiction: '99.01.01.002',
      };
      await expect(work.run(there, () => work.manager.query(copies, [row]))).rejects.toThrow(
        /row-level security/,
      );
    });
    // Nobody edits what was said, the author no more than others.
    const edit = (sql: string) => work.run(here, () => work.manager.query(sql, [commentId]));
    await expect(edit(`UPDATE bh_task_comment SET text = '' WHERE id = $1`)).rejects.toThrow(/denied/);
    await expect(edit('DELETE FROM bh_task_comment WHERE id = $1')).rejects.toThrow(/denied/);
  });
});

describe('a task of the authorities', () => {
  it.each<[string, unknown]>([
    ['reassign', { accountId: null, reason: '换人' }],
    ['priority', { priority: 1 }],
    ['claim', {}],
    ['unclaim', {}],
    ['resolve', {}],
    ['cosign', { decision: 'CONSENT' }],
    ['comments', { text: '？' }],
    ['complete', {}],
  ])('is not there for the enterprise of the case: %s', (verb, body) =>
    changingNothing(async () => {
      expect(await county.refused(mill.principal, `/tasks/${taskId}/${verb}`, body)).toBe(
        '404 TASK_NOT_FOUND',
      );
    }),
  );

  it('is talked about among them: the enterprise reads nothing of it', async () => {
    const { subjectId } = await county.get<{ subjectId: string }>('officer1', `/tasks/${taskId}`);
    const timeline = (username: string) =>
      county
        .get(username, `/hazards/${subjectId}/timeline?limit=200`)
        .then((answer) => JSON.stringify(answer));
    expect(await timeline('officer2')).toContain('内部意见');
    expect(await timeline(mill.principal)).not.toMatch(/内部意见|task\./);
  });
});

describe('PUT /tasks/{id}/draft', () => {
  const draft = { output: { note: '改写' } };
  const path = (id: string) => `/tasks/${id}/draft`;

  it('is for those who may do the task', () =>
    changingNothing(async () => {
      expect(await put('', path(taskId), draft)).toMatch(/^401 /);
      for (const username of onlookers)
        expect([username, await put(username, path(taskId), draft)]).toEqual([username, '403 NOT_PERMITTED']);
      expect(await put('organiser', path(taskId), draft)).toBe('403 NOT_A_CANDIDATE');
      // The own only: not that of whom one stands in for, not that of one's people.
      for (const username of ['officer2', 'leader'])
        expect(await county.get(username, path(taskId)).catch(String)).toMatch(/404 DRAFT_NOT_FOUND/);
    }));

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a text', { output: 'note' }],
    ['a list', { output: [1] }],
    ['null', { output: null }],
    ['a field nobody knows', { ...draft, typo: 1 }],
    ['no object at all', [draft]],
  ])('refuses %s', (_what, body) =>
    changingNothing(async () => {
      expect(await put('officer1', path(taskId), body)).toBe('400 VALIDATION_FAILED');
    }),
  );

  it('refuses ids, versions and sizes that cannot be', () =>
    changingNothing(async () => {
      expect(await put('officer1', path('not-an-id'), draft)).toMatch(/^400 /);
      expect(await put('officer1', path(nobody), draft)).toBe('404 TASK_NOT_FOUND');
      expect(await put('officer1', path(taskId), draft, '"7"')).toBe('412 VERSION_CONFLICT');
      expect(await put('officer1', path(taskId), draft, 'seven')).toMatch(/^400 /);
      const large = { output: { note: 'x'.repeat(100_000) } };
      expect(await put('officer1', path(taskId), large)).toBe('413 DRAFT_TOO_LARGE');
    }));
});

describe('tasks/bulk', () => {
  // The task is to issue an order.
  const order = { requirement: '整改到位', deadline: '2026-05-01', officerIds: [nobody, newId()] };
  const bodies: Readonly<Record<string, (ids: readonly string[]) => Record<string, unknown>>> = {
    claim: (taskIds) => ({ taskIds }),
    complete: (ids) => ({ items: ids.map((id) => ({ taskId: id, output: order })) }),
    reassign: (taskIds) => ({ taskIds, accountId: nobody, reason: '病假' }),
  };
  const verbs = Object.keys(bodies);
  const problems = async (username: string, verb: string, ids: readonly string[]): Promise<unknown[]> => {
    const body = bodies[verb]?.(ids);
    const { items } = await county.act<{ items: { problem?: { code: string } }[] }>(
      username,
      `/tasks/bulk/${verb}`,
      body,
    );
    return items.map(({ problem }) => problem?.code);
  };

  it.each(verbs)('%s does for nobody what one by one would be refused', (verb) =>
    changingNothing(async () => {
      for (const username of neighbours)
        for (const code of await problems(username, verb, [taskId, nobody]))
          expect([username, code]).toEqual([
            username,
            expect.stringMatching(/^(TASK_NOT_FOUND|NOT_PERMITTED)$/),
          ]);
      const refused = verb === 'complete' ? ['TASK_NOT_FOUND', 'NOT_PERMITTED'] : ['NOT_PERMITTED'];
      expect(refused).toContain((await problems('auditor', verb, [taskId]))[0]);
      expect(await problems('officer1', verb, [nobody])).toEqual([
        verb === 'reassign' ? 'NOT_PERMITTED' : 'TASK_NOT_FOUND',
      ]);
      const anonymous = await county.demo.client.anonymous
        .post(`/tasks/bulk/${verb}`, bodies[verb]?.([taskId]))
        .catch(String);
      expect(anonymous).toMatch(/401/);
    }),
  );

  it.each(verbs)('%s refuses a body that cannot be meant', (verb) =>
    changingNothing(async () => {
      const good = bodies[verb]?.([taskId]) ?? {};
      const [list = ''] = Object.keys(good);
      const wrong: unknown[] = [
        {},
        [],
        { ...good, typo: 1 },
        { ...good, [list]: taskId },
        { ...good, [list]: [] },
        { ...good, [list]: [7] },
        bodies[verb]?.(['not-an-id']),
        bodies[verb]?.([taskId, taskId]),
        bodies[verb]?.(Array.from({ length: 201 }, () => newId())),
      ];
      for (const body of wrong)
        expect([body, await county.refused('leader', `/tasks/bulk/${verb}`, body)]).toEqual([
          body,
          '400 VALIDATION_FAILED',
        ]);
    }),
  );

  it('complete refuses an output that is no object, reassign a missing or long reason', () =>
    changingNothing(async () => {
      const items = [{ taskId, output: 'yes' }];
      expect(await county.refused('officer1', '/tasks/bulk/complete', { items })).toBe(
        '400 VALIDATION_FAILED',
      );
      const good = bodies.reassign?.([taskId]);
      for (const more of [{ reason: undefined }, { reason: '' }, { accountId: mill.name }])
        expect(await county.refused('leader', '/tasks/bulk/reassign', { ...good, ...more })).toBe(
          '400 VALIDATION_FAILED',
        );
    }));
});
