import { County, type Row } from './fixtures/county';
import { campaignOf, drafts, mill, planning, rectifying } from './fixtures/mill';
import { round } from './fixtures/rounds';

interface Rows {
  readonly resource: string;
  readonly filter: Record<string, unknown>;
}

interface Figure {
  readonly code: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly formula: { readonly zh: string; readonly en: string };
  readonly value: number | '/';
  readonly numerator: number;
  readonly denominator: number | null;
  readonly unverified: boolean;
  readonly list: Rows;
  readonly outOf: Rows | null;
}

interface BoardRow {
  readonly key: string;
  readonly label: { readonly zh: string };
  readonly figures: readonly Figure[];
}

interface Board {
  readonly figures: readonly Figure[];
  readonly coverage: readonly Figure[];
  readonly returnedBy: readonly Figure[];
  readonly byArea: readonly BoardRow[];
  readonly byIndustry: readonly BoardRow[];
  readonly byOfficer: readonly BoardRow[];
}

interface Leader {
  readonly place: { readonly code: string; readonly name: string };
  readonly figures: readonly Figure[];
  readonly notMeasured: readonly { readonly code: string }[];
  readonly comparison: readonly { code: string; thisWeek: Figure; lastWeek: Figure; lastWeekSoFar: Figure }[];
  readonly trend: readonly { readonly from: string; readonly figures: readonly Figure[] }[];
  readonly worstAreas: readonly BoardRow[];
  readonly returnedBy: readonly Figure[];
}

let county: County;
let campaignId: string;
let late: string[];
beforeAll(async () => {
  county = await County.open();
  campaignId = await campaignOf(county);
  // Two are late, one of them returned once; one is at its plan, which came back; one is a draft.
  late = await rectifying(county, 2, 'GENERAL', 5);
  const [planned = ''] = await planning(county, 1, 'GENERAL', 40);
  await county.act(mill.principal, `/hazards/${planned}/submit-plan`, { goal: '消除隐患' });
  await drafts(county, 1);
  await county.pass(8);
}, 120_000);
afterAll(() => county.close());

const board = (username = 'organiser') => county.get<Board>(username, `/campaigns/${campaignId}/board`);
const leader = (username = 'leader', query = '') => county.get<Leader>(username, `/board/leader${query}`);
const of = (figures: readonly Figure[], code: string): Figure => {
  const figure = figures.find((one) => one.code === code);
  if (!figure) throw new Error(`No figure ${code} among ${figures.map((one) => one.code).join(', ')}`);
  return figure;
};

/** How many rows the search lists that a figure leads to. */
async function listed(username: string, { resource, filter }: Rows): Promise<number> {
  const { items } = await county.act<{ items: Row[] }>(username, `/${resource}/search`, {
    filter,
    page: { limit: 200 },
  });
  return items.length;
}

/** Figures whose list is not what was counted. */
async function unlike(username: string, figures: readonly Figure[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { code, list, outOf, numerator, denominator } of figures) {
    const rows = await listed(username, list);
    if (rows !== numerator) wrong.push(`${code}: counted ${numerator}, listed ${rows}`);
    if (outOf && (await listed(username, outOf)) !== denominator)
      wrong.push(`${code}: out of ${denominator}`);
  }
  return wrong;
}

describe('the board of a campaign', () => {
  it('counts what was found, closed, late and returned', async () => {
    const { figures, coverage, returnedBy } = await board();
    expect(of(figures, 'FOUND').value).toBe(3);
    expect(of(figures, 'OVERDUE').value).toBe(2);
    expect(of(figures, 'CLOSING_RATE')).toMatchObject({ value: 0, numerator: 0, denominator: 3 });
    expect(of(figures, 'RETURNED')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(of(figures, 'COVERAGE').numerator).toBe(1);
    expect(coverage.map(({ code }) => code)).toContain('COVERAGE_NOT_INSPECTED');
    expect(returnedBy.map(({ code, numerator }) => `${code} ${numerator}`)).toEqual([
      'RECT_FIVE_IN_PLACE.deadline 1',
      'RECT_FIVE_IN_PLACE.measures 1',
      'RECT_FIVE_IN_PLACE.responsibility 1',
    ]);
    expect(returnedBy[0]?.label.zh).toBe('整改五到位·时限');
  });

  it('leads from every figure to the very rows it counted', async () => {
    const { figures, coverage, returnedBy, byArea, byIndustry, byOfficer } = await board();
    const split = [...byArea, ...byIndustry, ...byOfficer].flatMap((row) => row.figures);
    expect(split.length).toBeGreaterThan(15);
    expect(await unlike('organiser', [...figures, ...coverage, ...split])).toEqual([]);
    expect(await Promise.all(returnedBy.map(({ list }) => listed('organiser', list)))).toEqual([1, 1, 1]);
  });

  it('splits up by town, industry and officer, each by its name', async () => {
    const { byArea, byIndustry, byOfficer } = await board();
    const town = byArea.find(({ key }) => key === '99.01.01.002');
    expect(town?.label.zh).toBe('青禾镇');
    expect(of(town?.figures ?? [], 'FOUND').value).toBe(3);
    expect(byIndustry).toMatchObject([
      { key: 'INDUSTRY_LIGHT', label: { zh: '轻工', en: 'Industry light' } },
    ]);
    expect(byOfficer).toHaveLength(1);
    expect(of(byOfficer[0]?.figures ?? [], 'OVERDUE').value).toBe(2);
  });

  it('counts for each reader what that one may see', async () => {
    expect(of((await board('town-head')).figures, 'FOUND').value).toBe(0);
    expect(of((await board('qinghe-head')).figures, 'FOUND').value).toBe(3);
    await expect(board(mill.principal)).rejects.toMatchObject({ status: 403 });
    await expect(board('shimen-officer')).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
  });
});

it('shows what stands in each step of the pinned workflows, and lists it', async () => {
  const { definitions } = await county.get<{
    definitions: {
      key: string;
      pinned: boolean;
      underWay: number;
      items: (Row & { count: number; list: Rows | null })[];
    }[];
  }>('organiser', `/campaigns/${campaignId}/board/diagram`);
  expect(definitions.map(({ key }) => key).toSorted()).toEqual(
    ['campaign', 'general-hazard', 'inspection', 'lookback', 'major-hazard'].toSorted(),
  );
  expect(definitions.every(({ pinned }) => pinned)).toBe(true);
  const hazards = definitions.find(({ key }) => key === 'general-hazard')?.items ?? [];
  expect(definitions.find(({ key }) => key === 'general-hazard')?.underWay).toBe(3);
  const urge = hazards.find(({ elementId }) => elementId === 'supervision.urge');
  expect(urge).toMatchObject({ count: 2 });
  for (const { count, list } of hazards) if (list) expect(await listed('organiser', list)).toBe(count);
});

describe('blind spots', () => {
  const spots = (query = '', username = 'organiser') =>
    county.get<{ items: Row[]; page: { after: string | null }; counts: { count: number }[] }>(
      username,
      `/campaigns/${campaignId}/blind-spots${query}`,
    );

  it('names who was never inspected, small and scattered units first, also those that came too late', async () => {
    await county.act('officer1', '/enterprises', {
      ...{ name: '河边小作坊', jurisdiction: '99.01.01.002', address: '青禾镇', principalName: '新' },
      ...{ industry: 'INDUSTRY_LIGHT', scale: 'SMALL_SCATTERED' },
    });
    const { items, counts } = await spots();
    expect(items[0]).toMatchObject({
      name: '河边小作坊',
      kind: 'MISSED',
      lastVisitAt: null,
      place: '青禾镇',
    });
    expect(items.map(({ name }) => name)).not.toContain(mill.name);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    expect((await spots('?kind=MISSED')).items).toHaveLength(1);
    expect((await spots('?area=99.01.01.001')).items.map(({ jurisdiction }) => jurisdiction)).not.toContain(
      '99.01.01.002',
    );
  });

  it('comes in pages and refuses a cursor of something else', async () => {
    const all = (await spots()).items.map(({ name }) => name);
    const paged: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { items, page }: Awaited<ReturnType<typeof spots>> = await spots(
        `?limit=1${after && `&after=${after}`}`,
      );
      paged.push(...items.map(({ name }) => name));
      after = page.after;
    }
    expect(paged).toEqual(all);
    await expect(spots('?after=x')).rejects.toMatchObject({ code: 'SEARCH_INVALID' });
    await expect(spots('', mill.principal)).rejects.toMatchObject({ status: 403 });
  });
});

describe('the leader’s page', () => {
  it('leads from every figure to the rows behind it', async () => {
    const { figures, comparison, trend, worstAreas } = await leader();
    const weekly = comparison.flatMap(({ thisWeek, lastWeek, lastWeekSoFar }) => [
      thisWeek,
      lastWeek,
      lastWeekSoFar,
    ]);
    expect(
      await unlike('leader', [...figures, ...weekly, ...worstAreas.flatMap((row) => row.figures)]),
    ).toEqual([]);
    expect(trend).toHaveLength(12);
    for (const { formula, label } of figures)
      expect(formula.zh && formula.en && label.zh && label.en).toBeTruthy();
  });

  it('says what is unverified and what is not measured', async () => {
    const { figures, notMeasured, place } = await leader();
    expect(place).toEqual({ code: '99.01.01', name: '云溪县' });
    expect(of(figures, 'COVERAGE').unverified).toBe(false);
    expect(of(figures, 'IN_TIME_RATE')).toMatchObject({ unverified: true, value: 0, denominator: 2 });
    expect(of(figures, 'MAJOR_RATE')).toMatchObject({ value: '/', denominator: 0 });
    expect(notMeasured.map(({ code }) => code)).toContain('LISTED');
  });

  it('compares weeks from Monday in Shanghai', async () => {
    // The clock stands on Tuesday of the second week: the hazards were found on Monday of the first.
    const { comparison, trend } = await leader();
    const found = comparison.find(({ code }) => code === 'FOUND');
    expect([found?.thisWeek.value, found?.lastWeek.value, found?.lastWeekSoFar.value]).toEqual([0, 3, 3]);
    expect(of(trend.at(-2)?.figures ?? [], 'FOUND').value).toBe(3);
    expect(trend.at(-1)?.from).toBe('2026-03-08T16:00:00.000Z');
    const [overdue] = comparison.filter(({ code }) => code === 'NEWLY_OVERDUE');
    expect([overdue?.thisWeek.value, overdue?.lastWeek.value]).toEqual([0, 2]);
  });

  it('puts the place with the most overdue hazards first, and can be about one campaign', async () => {
    const { worstAreas } = await leader();
    expect(worstAreas[0]).toMatchObject({ key: '99.01.01.002' });
    const one = await leader('leader', `?campaignId=${campaignId}`);
    expect(of(one.figures, 'FOUND').value).toBe(3);
    expect(one.figures.map(({ code }) => code)).not.toContain('STOPPED');
    expect(await unlike('leader', one.figures)).toEqual([]);
    expect(of((await leader('shimen-officer')).figures, 'FOUND').value).toBe(0);
    await expect(leader(mill.principal)).rejects.toMatchObject({ status: 403 });
  });
});

describe('urging many at once', () => {
  const urge = (hazardIds: unknown, username = 'organiser') =>
    county.act<{ items: { id: string; ok: boolean; problem?: { code: string } }[] }>(
      username,
      '/hazards/bulk/urge',
      { hazardIds, text: '请于三日内整改到位' },
    );

  it('urges the late ones and says of the others why not', async () => {
    const { byArea } = await board();
    const returned = of(
      byArea.flatMap((row) => row.figures),
      'RETURNED',
    );
    const [other] = await county.stage.search('organiser', 'hazards', returned.list.filter);
    const [first = ''] = late;
    expect(await urge([first, other?.id])).toMatchObject({
      items: [
        { id: first, ok: true },
        { id: other?.id, ok: false, problem: { code: 'HAZARD_STATE' } },
      ],
    });
    expect(await county.rungs(first)).toContain('URGED');
    expect((await urge([first])).items).toMatchObject([{ ok: false, problem: { code: 'ALREADY_URGED' } }]);
  });

  it('is for those who may urge there, and for 1 to 200 cases', async () => {
    const [, second = ''] = late;
    for (const username of ['grid', mill.principal]) {
      expect((await urge([second], username)).items).toMatchObject([
        { ok: false, problem: { code: 'NOT_PERMITTED' } },
      ]);
    }
    expect((await urge([second], 'shimen-officer')).items).toMatchObject([
      { problem: { code: 'HAZARD_NOT_FOUND' } },
    ]);
    for (const ids of [[], [second, second], ['x'], Array.from({ length: 201 }, () => second)]) {
      await expect(urge(ids)).rejects.toMatchObject({ status: 400 });
    }
  });
});

it('follows a case to the end of its first review', async () => {
  const [, second = ''] = late;
  await round(county, second);
  const { figures, returnedBy } = await board();
  expect(of(figures, 'OVERDUE').value).toBe(1);
  expect(of(returnedBy, 'RECT_THREE_NOT_LET_GO.timely').label.zh).toBe('整改三不放过·及时');
  const kpis = (await leader()).figures;
  expect(of(kpis, 'FIRST_REVIEW_RATE')).toMatchObject({ numerator: 0, denominator: 1 });
  expect(of(kpis, 'RECTIFICATION_DAYS').value).toBeGreaterThan(7);
  expect(await unlike('leader', kpis)).toEqual([]);
});
