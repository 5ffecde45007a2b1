import { join } from 'node:path';
import { createHash } from 'node:crypto';
import request from 'supertest';
import { FakeClock } from '@bihuan/testing';
import { ChecklistInstaller } from '../campaign/checklist-installer';
import { installer, twoStages, workflows } from './fixtures/two-stages';

const begin = () => twoStages(new FakeClock());
let stages: Awaited<ReturnType<typeof begin>>;
let campaignId: string;

const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
const post = (username: string, path: string, body: object = {}) => stages.as(username, 'post', path, body);
const coverage = async () =>
  (await stages.as('organiser', 'get', `/campaigns/${campaignId}/coverage`)).body as Record<string, unknown>;
const team = () =>
  ['officer-a', 'officer-b'].map((name) => ({
    accountId: stages.people.ids[name] ?? '',
    as: 'OFFICER' as const,
  }));
const planOf = (enterpriseId: string) => {
  const common = { campaignId, plannedOn: '2026-03-02', focus: '安全出口', team: team() };
  return { ...common, enterpriseId, mode: 'OPEN' };
};

async function upload(username: string): Promise<string> {
  const { token } = (
    await request(stages.app.getHttpServer())
      .post('/sessions')
      .send({ username, password: 'correct horse battery' })
  ).body as { token: string };
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const sent = await request(stages.app.getHttpServer())
    .post('/evidence')
    .set('authorization', `Bearer ${token}`)
    .field('kind', 'PHOTO')
    .attach('file', png, 'gate.png');
  return idOf(sent);
}

beforeAll(async () => {
  stages = await begin();
  const created = await post('organiser', '/campaigns', {
    title: '百日行动',
    basis: '安委〔2026〕2号',
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
    checklistIds: [stages.checklists[0]?.id],
    seed: 'recorded-seed',
  });
  campaignId = idOf(created);
});

afterAll(() => stages?.close());

it('freezes ten thousand enterprises within a second', async () => {
  await stages.work.run(installer, async () => {
    await stages.work.manager.query(`INSERT INTO bh_organisation
      (id, kind, name, "shortName", jurisdiction, "createdAt", version)
      SELECT gen_random_uuid(), 'ENTERPRISE', 'bulk ' || n, 'bulk', '51.08.21.002', now(), 1 FROM generate_series(1, 10000) n`);
    await stages.work.manager.query(`INSERT INTO bh_enterprise
      (id, "enterpriseId", jurisdiction, name, address, "principalName", industry, scale, status, "createdAt", version)
      SELECT id, id, jurisdiction, name, 'somewhere', 'somebody', 'FIRE_KEY_UNIT', 'BELOW', 'NORMAL', now(), 1
        FROM bh_organisation WHERE "shortName" = 'bulk'`);
  });
  const start = performance.now();
  const published = await post('organiser', `/campaigns/${campaignId}/publish`);
  expect(published).toMatchObject({ status: 200, body: { population: 10_003 } });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(await coverage()).toMatchObject({
    total: 10_003,
    byScale: [
      { key: 'ABOVE', total: 3 },
      { key: 'BELOW', total: 10_000 },
    ],
  });
});

it('counts who left out of the denominator, and back in when they return', async () => {
  const evidenceIds = [await upload('organiser')];
  const event = (kind: string) => {
    const body = { kind, enterpriseId: stages.people.cinema, reason: '停业注销', evidenceIds };
    return post('organiser', `/campaigns/${campaignId}/record-population-event`, body);
  };
  expect(await event('LEAVE')).toMatchObject({ status: 200, body: { coverage: 'LEFT' } });
  expect(await coverage()).toMatchObject({ total: 10_003, left: 1, denominator: 10_002 });
  expect(await post('officer-a', '/inspections', planOf(stages.people.cinema))).toMatchObject({
    status: 409,
    body: { code: 'NOT_A_TARGET' },
  });
  expect(await event('JOIN')).toMatchObject({ status: 200, body: { coverage: 'NOT_INSPECTED' } });
  expect(await coverage()).toMatchObject({ left: 0, denominator: 10_003 });
  const events = await post('organiser', `/campaigns/${campaignId}/population-events/search`);
  expect(events).toMatchObject({ body: { items: [{ kind: 'LEAVE' }, { kind: 'JOIN' }] } });
});

it('shows who could not be inspected, and does not count them as covered', async () => {
  const path = `/inspections/${idOf(await post('officer-a', '/inspections', planOf(stages.people.hotel)))}`;
  const open = await post('leader', '/tasks/search', { filter: { subjectId: path.slice(13) } });
  const [task] = (open.body as { items: { id: string }[] }).items;
  expect(
    (await post('leader', `/tasks/${task?.id}/complete`, { output: { approve: true } })).status,
  ).toBeLessThan(300);
  const reason = '大门紧锁，已停业';
  expect(await post('officer-b', `${path}/report-impossible`, { reason, evidenceIds: [] })).toMatchObject({
    status: 400,
  });
  const evidenceIds = [await upload('officer-b')];
  const reported = await post('officer-b', `${path}/report-impossible`, { reason, evidenceIds });
  expect(reported).toMatchObject({ status: 200, body: { state: 'IMPOSSIBLE' } });
  expect(await coverage()).toMatchObject({ inspected: 0, impossible: 1, denominator: 10_003, rate: 0 });
});

it('draws the same enterprises for everybody who knows the seed, and none twice', async () => {
  const draw = async () => {
    const common = { campaignId, plannedOn: '2026-03-02', focus: '随机抽查', team: team() };
    const drawn = await post('officer-a', '/inspections/plan-random', {
      ...common,
      count: 3,
      place: '51.08.21.002',
    });
    return (drawn.body as { items: { enterpriseId: string }[] }).items;
  };
  const targets = await stages.work.read(installer, () =>
    stages.work.manager.query<{ id: string }[]>(
      `SELECT "enterpriseId" AS id FROM bh_campaign_target WHERE jurisdiction = '51.08.21.002'`,
    ),
  );
  const lot = (id: string) => createHash('sha256').update(`recorded-seed${id}`).digest('hex');
  const expected = targets.map(({ id }) => id).sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
  const first = await draw();
  const second = await draw();
  expect([...first, ...second].map(({ enterpriseId }) => enterpriseId)).toEqual(expected.slice(0, 6));
  expect(first[2]).toMatchObject({
    mode: 'RANDOM',
    state: 'PLANNED',
    draw: { seed: 'recorded-seed', place: '51.08.21.002', position: 3, population: targets.length },
  });
});

it('installs a checklist again only when it changed', async () => {
  const again = await stages.app
    .get(ChecklistInstaller, { strict: false })
    .install(join(workflows, 'inspection'));
  expect(again.map(({ id }) => id)).toEqual(stages.checklists.map(({ id }) => id));
});

it('refuses a decision made on an older version', async () => {
  const { app } = stages;
  const { body } = await request(app.getHttpServer())
    .post('/sessions')
    .send({ username: 'organiser', password: 'correct horse battery' });
  const answer = await request(app.getHttpServer())
    .post(`/campaigns/${campaignId}/advance`)
    .set('authorization', `Bearer ${(body as { token: string }).token}`)
    .set('if-match', '"1"')
    .send({});
  expect(answer.status).toBe(412);
});

it('is not archived over open hazards', async () => {
  stages.later.open = 2;
  const stagesLeft = ['SELF_CHECK', 'INSPECTION', 'RECTIFICATION', 'LOOKBACK', 'SUMMARY'];
  for (const to of stagesLeft) {
    expect(await post('organiser', `/campaigns/${campaignId}/advance`, { to })).toMatchObject({
      body: { status: to },
    });
  }
  expect(await post('organiser', `/campaigns/${campaignId}/advance`)).toMatchObject({
    status: 409,
    body: { code: 'HAZARDS_OPEN', open: 2 },
  });
  stages.later.open = 0;
  expect(await post('organiser', `/campaigns/${campaignId}/advance`)).toMatchObject({
    body: { status: 'ARCHIVED' },
  });
});
