import { complete, doMeasures, fullPlan } from '@bihuan/demo';
import { ApiProblem, type ApiRequestOptions } from '@bihuan/testing';
import { County, type Row } from './fixtures/county';
import { asApplication } from './fixtures/database';
import { drafts, mill, orderBody, planning, rectifying, registered } from './fixtures/mill';
import { assignReview, report, reported, reviewBody } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

type Request = readonly [username: string, path: string, body?: unknown, options?: ApiRequestOptions];

/** Sends everything at once; answers what each one got, the winners first. */
async function race(...requests: Request[]): Promise<string[]> {
  const answers = await Promise.all(
    requests.map(([username, path, body, options]) =>
      county.act(username, path, body, options).then(
        () => 'done',
        (error: unknown) => (error instanceof ApiProblem ? `${error.status} ${error.code}` : String(error)),
      ),
    ),
  );
  return answers.toSorted((one, other) => Number(other === 'done') - Number(one === 'done'));
}

const eventsOf = (hazardId: string, command: string): Promise<number> =>
  asApplication(county, async (manager) => {
    const [row] = await manager.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM bh_audit_event WHERE $1 = ANY("subjectIds") AND command = $2`,
      [hazardId, command],
    );
    return row?.n ?? 0;
  });

describe('a double click', () => {
  it('without a key is done once; the second is told where the case stands', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const click: Request = ['officer1', `/hazards/${hazardId}/judge`, { level: 'MAJOR' }];
    expect(await race(click, click, click)).toEqual(['done', '409 HAZARD_STATE', '409 HAZARD_STATE']);
    expect(await eventsOf(hazardId, 'hazard.judge')).toBe(1);
    expect(await county.stage.search('officer1', 'instances', { subjectId: hazardId })).toHaveLength(1);
  });

  it('with a key is done once, and both get the same answer', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const path = `/hazards/${hazardId}/judge`;
    const click = () => county.act('officer1', path, { level: 'MAJOR' }, { idempotencyKey: 'one-click' });
    const [first, ...others] = await Promise.all([click(), click(), click()]);
    expect(others).toEqual([first, first]);
    expect(await eventsOf(hazardId, 'hazard.judge')).toBe(1);
  });

  it('on a signature signs once', async () => {
    const [hazardId = ''] = await reported(county, 1, 'GENERAL');
    await assignReview(county, hazardId);
    const review: Request = [
      'reviewer1',
      `/hazards/${hazardId}/submit-review`,
      await reviewBody(county, hazardId),
    ];
    expect((await race(review, review)).map((answer) => answer.slice(0, 4))).toEqual(['done', '409 ']);
    await county.act('reviewer2', `/hazards/${hazardId}/countersign-review`, { agree: true });
    const sign: Request = [mill.principal, `/hazards/${hazardId}/sign-closing`, { decision: 'APPROVE' }];
    expect((await race(sign, sign))[0]).toBe('done');
    expect(await county.list('auditor', `/hazards/${hazardId}/closing-signatures`)).toHaveLength(1);
  });
});

describe('two people at once', () => {
  it('issue one order, not two', async () => {
    const [hazardId = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${hazardId}/judge`, { level: 'MAJOR' });
    const body = await orderBody(county, [hazardId], 30);
    const [won, lost] = await race(['officer1', '/orders', body], ['officer2', '/orders', body]);
    expect(won).toBe('done');
    expect(lost).toMatch(/^409 (TASK_NOT_OPEN|HAZARD_STATE)$/);
    const orders = await county.stage.search('officer1', 'orders', {});
    const { orderId } = await county.hazard(hazardId);
    expect(orders.filter(({ id }) => id === orderId)).toHaveLength(1);
  });

  it('order overlapping hazards: all of one order or none of it', async () => {
    const ids = await registered(county, 3);
    for (const id of ids) await county.act('officer1', `/hazards/${id}/judge`, { level: 'MAJOR' });
    const [one = '', both = '', other = ''] = ids;
    const answers = await race(
      ['officer1', '/orders', await orderBody(county, [one, both], 30)],
      ['officer2', '/orders', await orderBody(county, [other, both], 30)],
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const orders = await Promise.all(ids.map(async (id) => (await county.hazard(id)).orderId));
    expect(orders.filter((order) => order !== null)).toHaveLength(2);
    expect(new Set(orders.filter((order) => order !== null)).size).toBe(1);
  });

  it('countersign and object: one verdict', async () => {
    const [hazardId = ''] = await reported(county, 1, 'MAJOR');
    await assignReview(county, hazardId);
    await county.act('reviewer1', `/hazards/${hazardId}/submit-review`, await reviewBody(county, hazardId));
    const path = `/hazards/${hazardId}/countersign-review`;
    const [won, lost] = await race(
      ['reviewer2', path, { agree: true }],
      ['reviewer2', path, { agree: false, objection: '第一项未完成' }],
    );
    expect(won).toBe('done');
    expect(lost).toMatch(/^409/);
    const reviews = await county.list('leader', `/hazards/${hazardId}/reviews`);
    expect(reviews).toHaveLength(1);
    expect(await county.state(hazardId)).toBe(
      reviews[0]?.status === 'COUNTERSIGNED' ? 'CLOSE_PENDING' : 'REVIEWING',
    );
  });

  it('ask for more time and report the work done: never both open', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 30);
    await doMeasures(county.stage, mill, hazardId);
    const newDeadline = await county.stage.dayAhead(50);
    const ask = { reasonCode: 'EXTERNAL_CAUSE', reason: '停电', interimMeasures: '停用', newDeadline };
    await Promise.all([
      complete(county.stage, mill, hazardId),
      race([mill.principal, `/hazards/${hazardId}/request-extension`, ask]),
    ]);
    expect(await county.state(hazardId)).toBe('COMPLETED_REPORTED');
    const asked = await county.list('leader', `/hazards/${hazardId}/extensions`);
    expect(asked.map(({ status }) => status).filter((status) => status === 'PENDING')).toEqual([]);
  });
});

describe('twenty hazards of one inspection', () => {
  it('are entered, judged, planned and reported side by side, each for itself', async () => {
    const ids = await drafts(county, 20);
    const everywhere = (username: string, verb: string, body: unknown = {}) =>
      race(...ids.map((id): Request => [username, `/hazards/${id}/${verb}`, body]));
    const allDone = ids.map(() => 'done');
    expect(await everywhere('officer1', 'register')).toEqual(allDone);
    const numbers = await Promise.all(ids.map(async (id) => (await county.hazard(id)).number));
    expect(new Set(numbers).size).toBe(20);
    expect(await everywhere('officer1', 'judge', { level: 'GENERAL' })).toEqual(allDone);
    const order = await county.act<Row>('officer1', '/orders', await orderBody(county, ids, 20));
    await county.act(mill.principal, `/orders/${order.id}/accept`);
    expect(await everywhere(mill.principal, 'submit-plan', await fullPlan(county.stage, mill, 15))).toEqual(
      allDone,
    );
    const [first = '', second = ''] = ids;
    await Promise.all([first, second].map((id) => report(county, id)));
    expect(await Promise.all(ids.map((id) => county.state(id)))).toEqual(
      ids.map((id) => (id === first || id === second ? 'COMPLETED_REPORTED' : 'RECTIFYING')),
    );
    expect(await asApplication(county, (manager) => manager.query(`SELECT * FROM bh_incident`))).toEqual([]);
  });
});

describe('a timer and a command', () => {
  it('at the same moment leave one consistent case', async () => {
    const [hazardId = ''] = await planning(county, 1, 'GENERAL', 3);
    await county.act(
      mill.principal,
      `/hazards/${hazardId}/submit-plan`,
      await fullPlan(county.stage, mill, 2),
    );
    county.demo.clock.advance('P4D');
    county.demo.client.forgetSessions();
    await Promise.all([county.demo.settle(), report(county, hazardId)]);
    await county.demo.settle();
    expect(await county.hazard(hazardId)).toMatchObject({ state: 'COMPLETED_REPORTED', lateRounds: 1 });
    expect((await county.rungs(hazardId)).filter((rung) => rung === 'OVERDUE').length).toBeLessThanOrEqual(1);
  });
});
