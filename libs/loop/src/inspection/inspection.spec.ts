import { FakeClock } from '@bihuan/testing';
import { twoStages } from './fixtures/two-stages';

const begin = () => twoStages(new FakeClock());
let stages: Awaited<ReturnType<typeof begin>>;
let campaignId: string;
let fire: { id: string; items: { no: number }[] };

type Body = Record<string, never> & { [key: string]: never };
const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
const post = async (username: string, path: string, body: object = {}) => {
  const answer = await stages.as(username, 'post', path, body);
  return { ...answer, body: answer.body as Body };
};

const draft = () => ({
  title: '消防安全专项行动',
  basis: '安委〔2026〕1号',
  jurisdiction: '51.08.21',
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  stageEnds: {
    selfCheck: '2026-04-01',
    inspection: '2026-06-01',
    rectification: '2026-09-01',
    lookback: '2026-11-01',
    summary: '2026-12-31',
  },
  industries: ['FIRE_KEY_UNIT'],
});

const planOf = (enterpriseId: string, mode: string, more: object = {}) => ({
  campaignId,
  enterpriseId,
  mode,
  plannedOn: '2026-03-03',
  focus: '疏散通道、自动消防设施',
  team: ['officer-a', 'officer-b'].map((name) => ({ accountId: stages.people.ids[name], as: 'OFFICER' })),
  ...more,
});
const position = { latitude: 32.4, longitude: 105.8, accuracy: 12 };

beforeAll(async () => {
  stages = await begin();
  fire = stages.checklists.find(({ code }) => code === 'fire') as never;
});

afterAll(() => stages?.close());

describe('a campaign', () => {
  it('freezes its population when it is published, and is refused without a checklist or anybody to cover', async () => {
    const campaign = await post('organiser', '/campaigns', draft());
    expect(campaign).toMatchObject({ status: 201, body: { status: 'DRAFT', legalProfileId: 'cn-default' } });
    campaignId = idOf(campaign);
    expect(await post('organiser', `/campaigns/${campaignId}/publish`)).toMatchObject({
      status: 422,
      body: { code: 'CAMPAIGN_INVALID' },
    });
    const change = { checklistIds: [fire.id], industries: ['SCHOOL'] };
    await post('organiser', `/campaigns/${campaignId}/update`, change);
    expect(await post('organiser', `/campaigns/${campaignId}/publish`)).toMatchObject({
      status: 422,
      body: { code: 'POPULATION_EMPTY' },
    });
    await post('organiser', `/campaigns/${campaignId}/update`, { industries: ['FIRE_KEY_UNIT'] });
    expect(await post('organiser', `/campaigns/${campaignId}/population/preview`)).toMatchObject({
      status: 200,
      body: {
        total: 3,
        byArea: [
          { key: '51.08.21.001', count: 2 },
          { key: '51.08.21.002', count: 1 },
        ],
      },
    });
    expect(await post('organiser', `/campaigns/${campaignId}/publish`)).toMatchObject({
      status: 200,
      body: { status: 'PUBLISHED', population: 3, pinned: { inspection: 1, 'major-hazard': 1 } },
    });
    expect(await post('organiser', `/campaigns/${campaignId}/update`, { title: '改名' })).toMatchObject({
      status: 409,
      body: { code: 'CAMPAIGN_STATE' },
    });
  });

  it('goes on stage by stage', async () => {
    expect(await post('organiser', `/campaigns/${campaignId}/advance`, { to: 'INSPECTION' })).toMatchObject({
      status: 409,
      body: { code: 'STAGE_SKIPPED' },
    });
    expect(await post('organiser', `/campaigns/${campaignId}/advance`)).toMatchObject({
      status: 200,
      body: { status: 'SELF_CHECK' },
    });
  });

  it('lets enterprises join, leave and come back, and keeps the denominator honest', async () => {
    const event = (kind: string, enterpriseId: string) =>
      post('organiser', `/campaigns/${campaignId}/record-population-event`, {
        kind,
        enterpriseId,
        reason: '新增',
      });
    expect(await event('JOIN', stages.people.mine)).toMatchObject({
      status: 200,
      body: { origin: 'JOINED' },
    });
    expect(await event('JOIN', stages.people.mine)).toMatchObject({ body: { code: 'POPULATION_EVENT' } });
    expect(await event('LEAVE', stages.people.mine)).toMatchObject({ body: { code: 'CAMPAIGN_INVALID' } });
    expect(await stages.as('organiser', 'get', `/campaigns/${campaignId}/coverage`)).toMatchObject({
      status: 200,
      body: { total: 4, notInspected: 4, denominator: 4, rate: 0 },
    });
  });
});

describe('the plan of an inspection', () => {
  it('needs two certified officers, a target of the campaign and another person to approve', async () => {
    const { ids, hotel, mall } = stages.people;
    const alone = [
      { accountId: ids['officer-a'], as: 'OFFICER' },
      { accountId: ids.boss, as: 'OFFICER' },
    ];
    const refused = await post('officer-a', '/inspections', planOf(mall, 'OPEN', { team: alone }));
    expect(refused).toMatchObject({ status: 422, body: { code: 'PLAN_INVALID' } });
    expect(await post('officer-a', '/inspections', planOf(ids.boss ?? '', 'OPEN'))).toMatchObject({
      status: 409,
      body: { code: 'NOT_A_TARGET' },
    });
    expect(await post('officer-a', '/inspections', planOf(hotel, 'JOINT'))).toMatchObject({
      status: 422,
      body: { code: 'PLAN_INVALID' },
    });
    const plan = await post('officer-a', '/inspections', planOf(hotel, 'OPEN'));
    expect(plan).toMatchObject({ status: 201, body: { state: 'PLANNED' } });
    const path = `/inspections/${idOf(plan)}`;
    expect(await post('leader', `${path}/approve-plan`, { approve: false })).toMatchObject({ status: 422 });
    const no = await post('leader', `${path}/approve-plan`, { approve: false, reason: '重复检查' });
    expect(no).toMatchObject({ status: 200, body: { state: 'REFUSED' } });
  });

  it('can be called off before anybody arrived', async () => {
    const plan = await post('officer-a', '/inspections', planOf(stages.people.hotel, 'OPEN'));
    const cancelled = await post('officer-a', `/inspections/${idOf(plan)}/cancel`, { reason: '台风' });
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'CANCELLED', cancelReason: '台风' } });
  });
});

describe('a covert inspection', () => {
  /** Everything the enterprise's account can see that tells of the inspection. */
  const seenByEnterprise = async (id: string) => {
    const found = await stages.as('boss', 'get', `/inspections/${id}`);
    const { body } = await post('boss', '/inspections/search');
    const tables = [
      'bh_inspection',
      'bh_instance',
      'bh_task',
      'bh_history',
      'bh_audit_event',
      'bh_inspection_answer',
    ];
    const boss = {
      accountId: stages.people.ids.boss ?? '',
      name: 'boss',
      kind: 'person' as const,
      grants: [{ role: 'ENTERPRISE_PRINCIPAL', enterpriseId: stages.people.mall }],
    };
    const rows: Record<string, number> = {};
    for (const table of tables) {
      const sql = `SELECT count(*)::int AS n FROM ${table} t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%'`;
      const [row] = await stages.work.read(boss, () => stages.work.manager.query<{ n: number }[]>(sql, [id]));
      if (row && row.n > 0) rows[table] = row.n;
    }
    return { status: found.status, items: (body.items as never[] | undefined)?.length, rows };
  };
  let path: string;
  let id: string;

  it('does not exist for the enterprise until the officers are there', async () => {
    const plan = await post('officer-a', '/inspections', planOf(stages.people.mall, 'COVERT'));
    id = idOf(plan);
    path = `/inspections/${id}`;
    expect(await seenByEnterprise(id)).toEqual({ status: 404, items: 0, rows: {} });
    expect(await post('leader', `${path}/approve-plan`, { approve: true })).toMatchObject({
      body: { state: 'APPROVED' },
    });
    expect(await seenByEnterprise(id)).toEqual({ status: 404, items: 0, rows: {} });
    const arrival = { position, certificateShown: true };
    expect(await post('officer-a', `${path}/check-in`, arrival)).toMatchObject({
      status: 422,
      body: { code: 'CHECK_IN_REFUSED' },
    });
    stages.clock.set('2026-03-03T01:00:00Z');
    expect(await post('officer-a', `${path}/check-in`, { position, certificateShown: false })).toMatchObject({
      body: { code: 'CHECK_IN_REFUSED' },
    });
    expect(await seenByEnterprise(id)).toEqual({ status: 404, items: 0, rows: {} });
    // The officers had no network: it is told two hours later, by a device whose clock is ten minutes fast.
    stages.clock.set('2026-03-03T03:00:00Z');
    const told = (occurredAt: string, deviceTime = '2026-03-03T03:10:00Z') =>
      post('officer-a', `${path}/check-in`, { ...arrival, occurredAt, deviceTime });
    for (const impossible of ['2026-03-03T03:10:01Z', '2026-03-01T01:10:00Z', '2026-02-01T00:00:00Z']) {
      expect(await told(impossible)).toMatchObject({ status: 422, body: { code: 'CHECK_IN_REFUSED' } });
    }
    expect(await told('2026-03-03 01:10')).toMatchObject({ status: 400 });
    const times = {
      occurredAt: '2026-03-03T01:10:00.000Z',
      deviceTime: '2026-03-03T03:10:00.000Z',
      receivedAt: '2026-03-03T03:00:00.000Z',
    };
    expect(await told('2026-03-03T09:10:00+08:00')).toMatchObject({
      body: { state: 'IN_PROGRESS', checkedInAt: '2026-03-03T01:00:00.000Z', checkInTimes: times },
    });
    expect(await post('officer-b', `${path}/check-in`, arrival)).toMatchObject({
      status: 409,
      body: { code: 'INSPECTION_STATE' },
    });
    const events = await stages.work.read(
      {
        accountId: stages.people.ids.boss ?? '',
        name: 'boss',
        kind: 'person',
        grants: [{ role: 'ENTERPRISE_PRINCIPAL', enterpriseId: stages.people.mall }],
      },
      () =>
        stages.work.manager.query<{ command: string; fact: object }[]>(
          `SELECT command, facts->'check-in'->0 AS fact FROM bh_audit_event WHERE $1 = ANY("subjectIds")`,
          [id],
        ),
    );
    const fact = { inspectionId: id, at: '2026-03-03T01:00:00.000Z', mode: 'COVERT', ...times };
    expect(events).toEqual([{ command: 'inspection.check-in', fact }]);
    expect(await seenByEnterprise(id)).toMatchObject({ status: 200, items: 1 });
  });

  it('turns a failed item into a draft once, and withdraws it when it was none', async () => {
    const answer = (itemNo: number, answered: string, note?: string) =>
      post('officer-b', `${path}/answer`, {
        answers: [{ checklistId: fire.id, itemNo, answer: answered, note }],
      });
    expect(await answer(1, 'FAIL')).toMatchObject({ status: 422, body: { code: 'ANSWER_INVALID' } });
    expect(await answer(999, 'PASS')).toMatchObject({ body: { code: 'ANSWER_INVALID' } });
    await answer(1, 'FAIL', '疏散通道被货物占用');
    await answer(1, 'FAIL', '疏散通道被货物占用');
    expect(stages.later.drafts).toHaveLength(1);
    expect(await answer(1, 'PASS')).toMatchObject({ body: { code: 'ANSWER_INVALID' } });
    await answer(1, 'PASS', '复看：货物为临时卸货，已离场');
    expect(stages.later.withdrawn).toMatchObject([{ inspectionId: id, itemNo: 1 }]);
    await answer(1, 'FAIL', '再次占用');
    expect(stages.later.drafts).toHaveLength(2);
  });

  it('is recorded when every item is answered and everybody has signed, and counts as covered from then on', async () => {
    const record = { place: '一至三层营业区', findings: '疏散通道堵塞一处' };
    expect(await post('officer-a', `${path}/complete-record`, record)).toMatchObject({
      status: 422,
      body: { code: 'RECORD_INCOMPLETE' },
    });
    const rest = fire.items.slice(1).map(({ no }) => ({ checklistId: fire.id, itemNo: no, answer: 'PASS' }));
    expect(await post('officer-a', `${path}/answer`, { answers: rest })).toMatchObject({ status: 200 });
    const completed = await post('officer-a', `${path}/complete-record`, record);
    expect(completed).toMatchObject({ status: 200, body: { state: 'SIGNING' } });
    await post('officer-a', `${path}/sign`);
    expect(await post('officer-a', `${path}/sign`)).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_SIGNED' },
    });
    const head = { name: '张三', refused: true, refusalNote: '称须请示总部', witnesses: ['李四'] };
    expect(await post('officer-a', `${path}/sign-unit-head`, head)).toMatchObject({
      body: { code: 'RECORD_INCOMPLETE' },
    });
    await post('officer-b', `${path}/sign`);
    const recorded = await post('officer-a', `${path}/sign-unit-head`, head);
    const reportedTo = [stages.people.ids.leader];
    expect(recorded).toMatchObject({
      status: 200,
      body: { state: 'RECORDED', unitHead: { ...head, reportedTo } },
    });
    expect(await stages.as('boss', 'get', path)).toMatchObject({
      body: {
        documents: [{ kind: 'INSPECTION_RECORD', status: 'APPROVED', hazardIds: [stages.later.drafts[1]] }],
      },
    });
    expect(await stages.as('organiser', 'get', `/campaigns/${campaignId}/coverage`)).toMatchObject({
      body: { inspected: 1, notInspected: 3, denominator: 4, rate: 0.25 },
    });
  });
});
