import { creditCodeCheck } from '@bihuan/bihuan';
import { County, type Row } from './fixtures/county';
import { download, fillIn, open, readSheet } from './fixtures/workbook';

const code = (no: number) => {
  const body = `9199010${String(no).padStart(10, '0')}`;
  return body + creditCodeCheck(body);
};

const row = (no: number, other: Record<string, string | number> = {}) => ({
  统一社会信用代码: code(no),
  企业名称: `云溪龑㛃食品${no}厂`,
  辖区: '99.01.01.002 青禾镇',
  详细地址: `青禾镇工业路${no}号`,
  主要负责人: '龑明',
  行业: '轻工',
  规模: '规模以下',
  ...other,
});

interface Report extends Row {
  readonly status: string;
  readonly counts: Record<string, number>;
  readonly problemCount: number;
  readonly problems: { line: number; header: string; code: string; message: { zh: string } }[];
  readonly undo: Record<string, unknown> | null;
}

describe('enterprises from a workbook', () => {
  let county: County;
  let template: Buffer;
  beforeAll(async () => {
    county = await County.open();
    template = (await download(county, 'organiser', '/enterprises/import/template')).bytes;
  }, 60_000);
  afterAll(() => county.close());

  const send = async (bytes: Buffer, username = 'organiser', fileName = '企业 名单.xlsx') =>
    (await county.stage.as(username)).upload<Report>('/enterprises/import/check', {
      ...{ bytes, fileName, mimeType: 'application/octet-stream', fields: {} },
    });
  const check = async (rows: Parameters<typeof fillIn>[1], username?: string) =>
    send(await fillIn(template, rows), username);
  const run = (importId: string, mode?: string) =>
    county.act<Report>('organiser', '/enterprises/import', { importId, ...(mode && { mode }) });
  const found = (name: string) => county.stage.search('organiser', 'enterprises', { name });
  const codes = ({ problems }: Report) => problems.map((one) => `${one.line} ${one.header} ${one.code}`);

  it('begin with a template that offers what the caller may choose', async () => {
    const workbook = await open(template);
    expect(workbook.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      ...['企业名单 visible', '填写说明 visible', '代码 veryHidden'],
    ]);
    const lists = workbook.getWorksheet('代码');
    const places = lists?.getColumn(1).values?.slice(2);
    expect(places).toEqual(['99.01.01 云溪县', '99.01.01.001 城关镇', '99.01.01.002 青禾镇']);
    expect(workbook.getWorksheet('企业名单')?.getCell('C2').dataValidation).toMatchObject({
      type: 'list',
      formulae: [`'代码'!$A$2:$A$4`],
    });
  });

  it('are checked without touching anything, imported as checked, and seen in the trail', async () => {
    const checked = await check([
      row(1, { 标签: '涉氨、有限空间', 纬度: 31.5, 风险等级: '较大风险（橙）' }),
      row(2),
    ]);
    expect(checked).toMatchObject({
      ...{ status: 'CHECKED', fileName: '企业 名单.xlsx', problemCount: 0 },
      counts: { rows: 2, toCreate: 2, toUpdate: 0, unchanged: 0, refused: 0 },
    });
    expect(await found('云溪龑㛃食品1厂')).toEqual([]);

    const imported = await run(checked.id);
    expect(imported.status).toBe('IMPORTED');
    const [made] = await found('云溪龑㛃食品1厂');
    expect(made).toMatchObject({
      ...{ creditCode: code(1), jurisdiction: '99.01.01.002', status: 'NORMAL', scale: 'BELOW' },
      ...{ industry: 'INDUSTRY_LIGHT', tags: ['涉氨', '有限空间'], latitude: 31.5, riskLevel: 'ORANGE' },
    });
    const profile = await county.get<{ history: { kind: string; title: string; by: string }[] }>(
      'auditor',
      `/enterprises/${made?.id}/profile`,
    );
    expect(profile.history).toMatchObject([{ kind: 'FILE', title: 'enterprise.import', by: '安卫' }]);
    expect(await county.refused('organiser', '/enterprises/import', { importId: checked.id })).toBe(
      '409 IMPORT_NOT_OPEN',
    );
  });

  it('are recognised by their credit code: what is so already stays, empty cells change nothing', async () => {
    const { id } = await check([row(11, { 联系电话: '13800000000' }), row(12)]);
    await run(id);
    const again = await check([row(11, { 主要负责人: '新任' }), row(12), row(13)]);
    expect(again.counts).toEqual({ rows: 3, toCreate: 1, toUpdate: 1, unchanged: 1, refused: 0 });
    await run(again.id);
    expect(await found('云溪龑㛃食品11厂')).toMatchObject([
      { principalName: '新任', principalPhone: '13800000000', version: 2 },
    ]);
    expect(await found('云溪龑㛃食品12厂')).toMatchObject([{ version: 1 }]);
  });

  it('say what is wrong cell by cell, as JSON and in the same workbook', async () => {
    const wrong = [
      row(21, { 行业: '养蜂', 主要负责人: '' }),
      row(22),
      row(23, { 统一社会信用代码: code(22) }),
      row(24, { 统一社会信用代码: '91990101000000000X', 辖区: '石门镇', 纬度: '北纬31' }),
    ];
    const checked = await check(wrong);
    expect(codes(checked)).toEqual([
      ...['2 行业 NOT_LISTED', '2 主要负责人 REQUIRED', '4 统一社会信用代码 TWICE_IN_FILE'],
      ...['5 统一社会信用代码 CREDIT_CODE', '5 辖区 NOT_LISTED', '5 纬度 DEGREES'],
    ]);
    const { bytes, fileName } = await download(
      county,
      'organiser',
      `/enterprises/import/${checked.id}/workbook`,
    );
    expect(fileName).toBe('错误说明 企业 名单.xlsx');
    const { header, rows } = await readSheet(bytes);
    expect(header.at(-1)).toBe('错误原因');
    expect(rows.map((cells) => cells.at(-1))).toEqual([
      '行业：请从下拉列表中选择；主要负责人：必填，请填写',
      '',
      '统一社会信用代码：与第 3 行重复，请删除其一',
      expect.stringMatching(/^统一社会信用代码：.*；辖区：.*；纬度：/),
    ]);

    expect(await county.refused('organiser', '/enterprises/import', { importId: checked.id })).toBe(
      '422 IMPORT_HAS_PROBLEMS',
    );
    expect(await found('云溪龑㛃食品22厂')).toEqual([]);
    await run(checked.id, 'VALID_ROWS');
    expect(await found('云溪龑㛃食品22厂')).toHaveLength(1);
    expect(await found('云溪龑㛃食品24厂')).toEqual([]);
    const mended = await send(bytes);
    expect(mended.problemCount).toBe(6);
  });

  it('stay with their own jurisdiction: nobody imports beyond the own reach', async () => {
    const [shimen] = await county.stage.search('admin', 'organisations', { name: '石门县应急管理局' });
    expect(shimen).toBeDefined();
    const elsewhere = { ...row(31), 辖区: '99.01.02.001 石门镇' };
    const foreign = await download(county, 'shimen-officer', '/enterprises/import/template');
    const theirs = await send(await fillIn(foreign.bytes, [elsewhere]), 'shimen-officer');
    expect(theirs.problemCount).toBe(0);
    await county.act('shimen-officer', '/enterprises/import', { importId: theirs.id });
    const checked = await check([row(31)]);
    expect(codes(checked)).toEqual(['2 统一社会信用代码 BELONGS_ELSEWHERE']);
    expect(await county.refused('organiser', '/enterprises/import', { importId: theirs.id })).toBe(
      '404 IMPORT_NOT_FOUND',
    );
    await expect(check([row(32)], 'leader')).rejects.toMatchObject({ status: 403 });
  });

  it('are not imported when something changed since the check', async () => {
    const checked = await check([row(41)]);
    await county.act('officer1', '/enterprises', {
      ...{ name: '抢先登记', creditCode: code(41), jurisdiction: '99.01.01.002', address: '青禾镇' },
      ...{ principalName: '先', industry: 'INDUSTRY_LIGHT', scale: 'BELOW' },
    });
    expect(await county.refused('organiser', '/enterprises/import', { importId: checked.id })).toBe(
      '409 IMPORT_CHANGED',
    );
  });

  it('are taken back within a day, except those somebody works with', async () => {
    await run((await check([row(51)])).id);
    const { id } = await check([row(51, { 主要负责人: '错填' }), row(52), row(53), row(54)]);
    await run(id);
    const [used] = await found('云溪龑㛃食品53厂');
    await county.act('officer1', '/hazards', {
      ...{ title: '通道堵塞', description: '堆放杂物', place: '车间', category: 5, basis: '标准' },
      ...{ enterpriseId: used?.id, photosBefore: [await county.stage.upload('officer1', 'PHOTO_BEFORE')] },
    });
    const [edited] = await found('云溪龑㛃食品54厂');
    await county.act('officer1', `/enterprises/${edited?.id}/update`, { address: '青禾镇新址' });

    const undone = await county.act<Report>('organiser', `/enterprises/import/${id}/undo`);
    expect(undone).toMatchObject({
      status: 'UNDONE',
      undo: {
        ...{ restored: 1, removed: 1 },
        kept: [
          { name: '云溪龑㛃食品53厂', reason: 'IN_USE' },
          { name: '云溪龑㛃食品54厂', reason: 'CHANGED' },
        ],
      },
    });
    expect(await found('云溪龑㛃食品51厂')).toMatchObject([{ principalName: '龑明' }]);
    expect(await found('云溪龑㛃食品52厂')).toEqual([]);
    expect(await county.refused('organiser', `/enterprises/import/${id}/undo`)).toBe(
      '409 IMPORT_UNDO_CLOSED',
    );
    const again = await check([row(52)]);
    expect(again.counts).toMatchObject({ toCreate: 1 });
    await run(again.id);
    await county.pass(2);
    expect(await county.refused('organiser', `/enterprises/import/${again.id}/undo`)).toBe(
      '409 IMPORT_UNDO_CLOSED',
    );
  });

  it('go to another town with their people, and come back with them', async () => {
    await run((await check([row(61)])).id);
    const [moving] = await found('云溪龑㛃食品61厂');
    const person = { username: 'moving-principal', name: '龑明', password: 'correct-horse-9' };
    const account = await county.act('admin', '/accounts', { ...person, organisationId: moving?.id });
    const { id } = await check([row(61, { 辖区: '99.01.01.001 城关镇' })]);
    await run(id);
    const places = async () => {
      const [enterprise] = await found('云溪龑㛃食品61厂');
      const [own] = await county.stage.search('admin', 'organisations', { name: '云溪龑㛃食品61厂' });
      const [people] = await county.stage.search('admin', 'accounts', { username: 'moving-principal' });
      expect(people?.id).toBe(account.id);
      return [enterprise?.jurisdiction, own?.jurisdiction, people?.jurisdiction];
    };
    expect(new Set(await places())).toEqual(new Set(['99.01.01.001']));
    await county.act('organiser', `/enterprises/import/${id}/undo`);
    expect(new Set(await places())).toEqual(new Set(['99.01.01.002']));
  });

  it('need the present template, and a workbook at all', async () => {
    const workbook = await open(template);
    const marks = workbook.getWorksheet('代码');
    if (marks) marks.getCell('A1').value = 'bihuan-enterprises 0';
    await expect(send(Buffer.from(await workbook.xlsx.writeBuffer()))).rejects.toMatchObject({
      code: 'IMPORT_TEMPLATE_UNKNOWN',
    });
    await expect(send(template)).rejects.toMatchObject({ code: 'IMPORT_EMPTY' });
    await expect(send(Buffer.from('名称,代码'))).rejects.toMatchObject({ code: 'WORKBOOK_UNREADABLE' });
    await expect(send(Buffer.alloc(6 * 1024 * 1024))).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });

  it('come by thousands in one command', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => row(100_000 + i, { 标签: '批量' }));
    const checked = await check(many);
    expect(checked.counts.toCreate).toBe(3000);
    const started = performance.now();
    await run(checked.id);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect((await found('云溪龑㛃食品102999厂'))[0]).toMatchObject({ tags: ['批量'] });
  });
});
