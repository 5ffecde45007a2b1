import { County, type Row } from './fixtures/county';
import { asApplication } from './fixtures/database';
import { campaignBody, mill, position, signInspection } from './fixtures/mill';

let county: County;
let campaignId: string;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

const coverage = () => county.get<Row>('organiser', `/campaigns/${campaignId}/coverage`);
const target = async (name: string): Promise<Row | undefined> => {
  const lines = await county.act<{ items: Row[] }>(
    'organiser',
    `/campaigns/${campaignId}/targets/search`,
    {},
  );
  return lines.items.find(({ enterpriseName }) => enterpriseName === name);
};
const event = async (kind: 'JOIN' | 'LEAVE', enterprise: string, evidenceIds: string[] = []) => ({
  kind,
  enterpriseId: await county.stage.enterprise(enterprise),
  reason: kind === 'JOIN' ? '新投产' : '已注销',
  evidenceIds,
});

/** An approved inspection of an enterprise. */
async function visit(name: string): Promise<string> {
  const { stage } = county;
  const { id } = await county.act('officer1', '/inspections', {
    campaignId,
    enterpriseId: await stage.enterprise(name),
    mode: 'OPEN',
    plannedOn: await stage.dayAhead(0),
    focus: '有限空间',
    team: [
      { accountId: await stage.account('officer1'), as: 'OFFICER' },
      { accountId: await stage.account('officer2'), as: 'OFFICER' },
    ],
  });
  await county.act('leader', `/inspections/${id}/approve-plan`, { approve: true });
  return id;
}

const [textile, smelter, newcomer] = ['云溪县星河制衣有限公司', '云溪冶炼', '新办纸厂'];

describe('the frozen population', () => {
  it('is everybody in scope at publication, foreseen by the preview', async () => {
    const industries = ['INDUSTRY_LIGHT', 'INDUSTRY_TEXTILE', 'INDUSTRY_METALLURGY'];
    const body = { ...(await campaignBody(county)), industries };
    campaignId = (await county.act('organiser', '/campaigns', body)).id;
    expect(await county.act('organiser', `/campaigns/${campaignId}/population/preview`)).toMatchObject({
      total: 3,
    });
    expect(await county.act('organiser', `/campaigns/${campaignId}/publish`)).toMatchObject({
      population: 3,
    });
    expect(await coverage()).toMatchObject({
      total: 3,
      notInspected: 3,
      inspected: 0,
      denominator: 3,
      rate: 0,
    });
    for (const to of ['SELF_CHECK', 'INSPECTION'])
      await county.act('organiser', `/campaigns/${campaignId}/advance`, { to });
  });

  it('does not drift: neither a new enterprise nor a changed one moves it', async () => {
    await county.act('officer1', '/enterprises', {
      ...{ name: newcomer, jurisdiction: '99.01.01.002', address: '青禾镇', principalName: '新' },
      ...{ industry: 'INDUSTRY_LIGHT', scale: 'BELOW' },
    });
    const changed = await county.stage.enterprise(smelter);
    await county.act('officer1', `/enterprises/${changed}/update`, { industry: 'GAS_CATERING' });
    expect(await coverage()).toMatchObject({ total: 3, denominator: 3 });
    expect(await target(smelter)).toMatchObject({ industry: 'INDUSTRY_METALLURGY', origin: 'SNAPSHOT' });
  });

  it('cannot be published twice, nor changed any more', async () => {
    expect(await county.refused('organiser', `/campaigns/${campaignId}/publish`)).toBe('409 CAMPAIGN_STATE');
    expect(await county.refused('organiser', `/campaigns/${campaignId}/update`, { title: '改名' })).toBe(
      '409 CAMPAIGN_STATE',
    );
    expect(await county.refused('organiser', `/campaigns/${campaignId}/advance`, { to: 'SUMMARY' })).toBe(
      '409 STAGE_SKIPPED',
    );
  });

  it('can be discarded by an organiser while it is a draft, on record, and not any more once it is published', async () => {
    const { id } = await county.act('organiser', '/campaigns', await campaignBody(county));
    expect(await county.refused('leader', `/campaigns/${id}/discard`)).toBe('403 NOT_PERMITTED');
    expect(await county.refused('organiser', `/campaigns/${campaignId}/discard`)).toBe('409 CAMPAIGN_STATE');
    expect(await county.act('organiser', `/campaigns/${id}/discard`)).toEqual({ id });
    expect(await county.refused('organiser', `/campaigns/${id}/discard`)).toBe('404 CAMPAIGN_NOT_FOUND');
    expect(await county.stage.search('organiser', 'campaigns', { id })).toEqual([]);
    const events = await asApplication(county, (manager) =>
      manager.query<Row[]>(`SELECT * FROM bh_audit_event WHERE command = 'campaign.discard'`),
    );
    expect(events).toMatchObject([{ facts: { title: [expect.any(String)] }, subjects: [{ id }] }]);
  });
});

describe('joining and leaving', () => {
  it('are events with a reason, and leaving needs evidence', async () => {
    const path = `/campaigns/${campaignId}/record-population-event`;
    await county.act('organiser', path, await event('JOIN', newcomer));
    expect(await county.refused('organiser', path, await event('JOIN', newcomer))).toBe(
      '409 POPULATION_EVENT',
    );
    expect(await coverage()).toMatchObject({ total: 4, denominator: 4 });
    expect(await target(newcomer)).toMatchObject({ origin: 'JOINED', coverage: 'NOT_INSPECTED' });
    expect(await county.refused('organiser', path, await event('LEAVE', newcomer))).toMatch(/^4\d\d \w+$/);
    const proof = await county.stage.upload('organiser', 'DOCUMENT');
    await county.act('organiser', path, await event('LEAVE', newcomer, [proof]));
    expect(await coverage()).toMatchObject({ total: 4, left: 1, denominator: 3 });
    const { items } = await county.act<{ items: Row[] }>(
      'organiser',
      `/campaigns/${campaignId}/population-events/search`,
    );
    expect(items.map(({ kind }) => String(kind)).toSorted()).toEqual(['JOIN', 'LEAVE']);
    const plan = { ...(await planOf(newcomer)), mode: 'OPEN' };
    expect(await county.refused('officer1', '/inspections', plan)).toBe('409 NOT_A_TARGET');
  });
});

async function planOf(name: string): Promise<Record<string, unknown>> {
  const { stage } = county;
  const team = [await stage.account('officer1'), await stage.account('officer2')];
  return {
    campaignId,
    enterpriseId: await stage.enterprise(name),
    plannedOn: await stage.dayAhead(0),
    focus: '有限空间',
    team: team.map((accountId) => ({ accountId, as: 'OFFICER' })),
  };
}

describe('the honest denominator', () => {
  it('counts an enterprise as covered only when it was inspected', async () => {
    const id = await visit(mill.name);
    expect(await coverage()).toMatchObject({ inspected: 0 });
    await county.act('officer1', `/inspections/${id}/check-in`, { position, certificateShown: true });
    await signInspection(county, id);
    expect(await coverage()).toMatchObject({ inspected: 1, notInspected: 2, denominator: 3 });
    expect(await target(mill.name)).toMatchObject({ coverage: 'INSPECTED', inspectionId: id });
  });

  it('shows what could not be inspected for itself, with reason and evidence, in the denominator', async () => {
    const id = await visit(textile);
    const path = `/inspections/${id}/report-impossible`;
    expect(await county.refused('officer1', path, { reason: '停产', evidenceIds: [] })).toBe(
      '400 VALIDATION_FAILED',
    );
    const evidenceIds = [
      await county.stage.upload('officer1', 'PHOTO', await county.stage.enterprise(textile)),
    ];
    expect(await county.refused('reviewer1', path, { reason: '停产', evidenceIds })).toMatch(/^403/);
    await county.act('officer1', path, { reason: '停产，大门上锁', evidenceIds });
    expect(await coverage()).toMatchObject({
      total: 4,
      inspected: 1,
      impossible: 1,
      left: 1,
      denominator: 3,
    });
    expect((await coverage()).rate).toBeCloseTo(1 / 3, 3);
    expect(await target(textile)).toMatchObject({
      coverage: 'IMPOSSIBLE',
      reason: '停产，大门上锁',
      evidenceIds,
    });
  });

  it('adds up in every split', async () => {
    const report = await coverage();
    for (const split of ['byArea', 'byIndustry', 'byScale']) {
      const lines = report[split] as Row[];
      for (const count of ['total', 'inspected', 'impossible', 'left', 'denominator']) {
        const sum = lines.reduce((total, line) => total + Number(line[count]), 0);
        expect([split, count, sum]).toEqual([split, count, report[count]]);
      }
    }
  });

  it('draws at random only from who is left, the same enterprise for the same seed', async () => {
    const { enterpriseId: _, ...plan } = await planOf(mill.name);
    expect(await county.refused('officer1', '/inspections/plan-random', { ...plan, count: 5 })).toBe(
      '422 DRAW_EXCEEDED',
    );
    const drawn = await county.act<Row>('officer1', '/inspections/plan-random', { ...plan, count: 1 });
    expect(JSON.stringify(drawn)).toContain(await county.stage.enterprise(smelter));
  });
});
