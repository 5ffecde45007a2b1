import { demoCases, playCase } from '@bihuan/demo';
import { County, type Row } from './fixtures/county';
import { mill, planning, registered } from './fixtures/mill';
import { download, open, readSheet } from './fixtures/workbook';

interface Line {
  readonly hazardId: string;
  readonly photos: string[];
  readonly cells: Record<string, string | null>;
}

interface Described {
  readonly kind: string;
  readonly unverified: boolean;
  readonly columns: { code: string; label: { zh: string }; official: boolean }[];
}

describe('ledgers', () => {
  let county: County;
  let closed: string;
  beforeAll(async () => {
    county = await County.open();
    const d2 = demoCases.find(({ id }) => id === 'D2');
    if (!d2) throw new Error('The demo case with a plan is gone.');
    closed = (await playCase(county.stage, d2)).hazardId;
    await registered(county, 2, { title: '=HYPERLINK("http://example.org","浆池")' });
    await planning(county, 2, 'MAJOR', 30);
  }, 120_000);
  afterAll(() => county.close());

  const lines = async (username: string, body: object = {}) =>
    await county.act<{ items: Line[]; page: { after: string | null } }>(username, '/hazards/ledger', body);
  const ledgers = () => county.list('auditor', '/ledgers') as unknown as Promise<Described[]>;
  const written = async (username: string, body: object) =>
    readSheet((await download(county, username, '/hazards/ledger/export', body)).bytes);

  it('have the columns of their sources, in the order of the sources', async () => {
    const official = Object.fromEntries(
      (await ledgers()).map(({ kind, columns }) => [
        kind,
        columns.filter((one) => one.official).map(({ label }) => label.zh),
      ]),
    );
    expect(official.ENTERPRISE).toEqual(
      '排查时间 排查人 隐患部位 隐患名称 隐患等级 治理措施 完成时限 责任部门 责任人 复查时间 复查人 复查结果'.split(
        ' ',
      ),
    );
    expect(official.REGISTER).toEqual(
      `存在问题 检查人 检查时间 隐患类型(预防、纠正) 隐患所在区域/部门 隐患等级 整改措施 整改部门 要求整改日期 治理方案
       验收部门 验收人 验收时间 隐患闭环情况`.split(/\s+/),
    );
    expect(official.ISSUES).toEqual('单位 隐患 等级 整改措施 责任单位 责任人 时限 进展 是否销号'.split(' '));
    expect((await ledgers()).filter(({ unverified }) => unverified).map(({ kind }) => kind)).toEqual([
      ...['ISSUES', 'MEASURES'],
    ]);
  });

  it('tell of a closed case who found it, what was done, and who accepted it', async () => {
    const { items } = await lines('organiser', { filter: { id: closed } });
    const hazard = await county.hazard(closed);
    expect(items).toHaveLength(1);
    expect(items[0]?.photos).toEqual(hazard.photosBefore);
    expect(items[0]?.cells).toMatchObject({
      ...{
        title: hazard.title,
        place: hazard.place,
        number: hazard.number,
        finders: expect.stringContaining('陈检'),
      },
      ...{ foundAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reviewResult: '合格' },
      ...{ reviewers: expect.stringMatching(/^..、..$/), measures: expect.stringContaining('1. ') },
    });
    const register = await lines('organiser', { ledger: 'REGISTER', filter: { id: closed } });
    expect(register.items[0]?.cells.closure).toContain(String(hazard.strikeOffNumber));
    const issues = await lines('organiser', { ledger: 'ISSUES', filter: { id: closed }, language: 'en' });
    expect(issues.items[0]?.cells).toMatchObject({ closed: 'Yes' });
  });

  it('name to an enterprise its own cases only, with the officers that stand on its papers', async () => {
    const { items } = await lines(mill.principal);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ cells }) => cells.enterprise))).toEqual(new Set([mill.name]));
    expect(items[0]?.cells.finders).toBe('陈检、李查');
  });

  it('list measures of the second list line by line', async () => {
    const { items } = await lines('organiser', { ledger: 'MEASURES' });
    const plans = await county.list('auditor', `/hazards/${closed}/plans`);
    const measures = (plans.at(-1)?.measures ?? []) as { kind: string; text: string }[];
    const institutional = measures.filter(({ kind }) => kind === 'INSTITUTIONAL');
    expect(institutional).not.toEqual([]);
    expect(items.filter(({ hazardId }) => hazardId === closed).map(({ cells }) => cells.measure)).toEqual(
      institutional.map(({ text }) => text),
    );
  });

  it('are exported exactly as they are on the screen', async () => {
    const body = {
      filter: { enterpriseId: await county.stage.enterprise(mill.name) },
      sort: [{ field: 'title', order: 'desc' }],
    };
    const first = await lines('organiser', { ...body, page: { limit: 3 } });
    const rest = await lines('organiser', { ...body, page: { limit: 3, after: first.page.after } });
    const screen = [...first.items, ...rest.items];
    expect(screen).toHaveLength(5);
    const columns = ['level', 'title', 'number'];
    const { header, rows } = await written('organiser', { ...body, columns });
    expect(header).toEqual(['序号', '隐患等级', '隐患名称', '隐患编号']);
    expect(rows).toEqual(
      screen.map(({ cells }, i) => [
        String(i + 1),
        ...columns.map((code) => (cells[code] ?? '').replace(/^=/, "'=")),
      ]),
    );
  });

  it('leave as text what a spreadsheet would take for a formula', async () => {
    const { bytes } = await download(county, 'organiser', '/hazards/ledger/export', {
      columns: ['title'],
      filter: { title: { like: 'HYPERLINK' } },
    });
    const cell = (await open(bytes)).worksheets[0]?.getCell('B2');
    expect(cell?.formula).toBeUndefined();
    expect(cell?.value).toBe(`'=HYPERLINK("http://example.org","浆池")`);
  });

  it('leave a trace when they are taken away: who, by what filter, how many, which file', async () => {
    const filter = { level: 'MAJOR' };
    const { fileName } = await download(county, 'leader', '/hazards/ledger/export', {
      filter,
      ledger: 'ISSUES',
    });
    expect(fileName).toBe(
      '问题隐患清单 2026-03-02.xlsx'.replace('2026-03-02', await county.stage.dayAhead(0)),
    );
    const account = await county.stage.account('leader');
    const events = await county.demo.app
      .get<{ query(sql: string, values: unknown[]): Promise<Row[]> }>(
        (await import('@nestjs/typeorm')).getDataSourceToken() as never,
      )
      .query(
        `WITH context AS MATERIALIZED (SELECT set_config('bihuan.from', '', true), set_config('bihuan.to', '~', true))
         SELECT event.* FROM context, bh_audit_event AS event WHERE command = 'ledger.export' AND "actorId" = $1`,
        [account],
      );
    expect(events).toMatchObject([
      { input: { filter, ledger: 'ISSUES' }, facts: { export: [{ lines: 3, sha256: expect.any(String) }] } },
    ]);
  });

  it('are taken away by those who answer for something, and only as far as that reaches', async () => {
    for (const [username, status] of [
      ['grid', 403],
      ['qinghe-safety', 403],
      ['auditor', 200],
      [mill.principal, 200],
    ] as const) {
      const answer = await download(county, username, '/hazards/ledger/export', { columns: ['title'] }).then(
        () => 200,
        (error: Error) => Number(/: (\d+) /.exec(error.message)?.[1]),
      );
      expect(`${username} ${answer}`).toBe(`${username} ${status}`);
    }
  });

  it('say which columns and fields there are', async () => {
    expect(await county.refused('organiser', '/hazards/ledger/export', { columns: ['salary'] })).toBe(
      '400 LEDGER_COLUMN_UNKNOWN',
    );
    expect(await county.refused('organiser', '/hazards/ledger', { filter: { salary: 1 } })).toBe(
      '400 SEARCH_INVALID',
    );
  });
});

describe('the profile of an enterprise', () => {
  let county: County;
  beforeAll(async () => {
    county = await County.open();
    await planning(county, 1, 'MAJOR', 30);
  }, 120_000);
  afterAll(() => county.close());

  it('puts visits, cases, orders and history together', async () => {
    const id = await county.stage.enterprise(mill.name);
    const profile = await county.get<Record<string, never> & { history: { kind: string; at: string }[] }>(
      'organiser',
      `/enterprises/${id}/profile`,
    );
    expect(profile).toMatchObject({
      enterprise: { name: mill.name },
      jurisdictionName: '青禾镇',
      visits: { total: 1, items: [{ mode: 'OPEN' }] },
      hazardCounts: { total: 1, open: 1, openMajor: 1, overdue: 0, closed: 0, recurrent: 0 },
      openHazards: [{ level: 'MAJOR', overdue: false }],
      orders: { total: 1, items: [{ status: 'ACCEPTED' }] },
      penalties: { total: 0, items: [] },
    });
    const moments = profile.history.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().reverse());
    expect(new Set(profile.history.map(({ kind }) => kind))).toEqual(
      new Set(['FILE', 'VISIT', 'HAZARD_FOUND', 'ORDER']),
    );
  });

  it('is shown to the enterprise itself and to nobody elsewhere', async () => {
    const id = await county.stage.enterprise(mill.name);
    await expect(county.get(mill.principal, `/enterprises/${id}/profile`)).resolves.toMatchObject({
      hazardCounts: { open: 1 },
    });
    for (const stranger of ['xinghe-principal', 'shimen-officer']) {
      await expect(county.get(stranger, `/enterprises/${id}/profile`)).rejects.toMatchObject({ status: 404 });
    }
  });
});
