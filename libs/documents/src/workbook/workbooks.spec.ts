import { deflateRawSync } from 'node:zlib';
import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue } from './cell';
import { Workbooks } from './workbooks';

const workbooks = new Workbooks();

async function workbook(rows: unknown[][], prepare: (book: Workbook) => void = () => undefined) {
  const book = new Workbook();
  const sheet = book.addWorksheet('企业名单');
  sheet.addRows(rows as never[]);
  prepare(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A zip with one part whose directory claims `claimed` bytes. */
function bomb(inflated: number, claimed: number): Buffer {
  const body = deflateRawSync(Buffer.alloc(inflated));
  const name = Buffer.from('[Content_Types].xml');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(claimed, 22);
  head.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(body.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(head.length + name.length + body.length, 16);
  return Buffer.concat([head, name, body, entry, name, end]);
}

async function* batches(...all: CellValue[][][]) {
  for (const batch of all) yield await Promise.resolve(batch);
}

describe('workbooks', () => {
  it('read Chinese, rare characters, dates and numbers as they were written', async () => {
    const bytes = await workbook([
      ['企业名称', '日期', '数'],
      ['龑㛃镕堃𠀀', new Date('2026-03-01T00:00:00Z'), 4.5],
      [null, null, null],
      ['末行', null, true],
    ]);
    expect(await workbooks.read(bytes, '标记')).toEqual({
      mark: null,
      header: ['企业名称', '日期', '数'],
      rows: [
        { line: 2, cells: ['龑㛃镕堃𠀀', '2026-03-01T00:00:00.000Z', 4.5] },
        { line: 4, cells: ['末行', null, true] },
      ],
    });
  });

  it('read of formulas, links and rich texts what a person sees', async () => {
    const bytes = await workbook([
      ['甲', '乙', '丙'],
      [
        { formula: 'CONCAT("a","b")', result: 'ab' },
        { text: '官网', hyperlink: 'http://example.org' },
        { richText: [{ text: '粗' }, { text: '体' }] },
      ],
    ]);
    expect((await workbooks.read(bytes, '标记')).rows[0]?.cells).toEqual(['ab', '官网', '粗体']);
  });

  it('take the first visible sheet, and the mark of a hidden one', async () => {
    const bytes = await workbooks.build([
      { name: '标记', state: 'veryHidden', rows: [['模板 3'], ['甲']] },
      {
        name: '名单',
        columns: [{ header: '辖区', width: 20 }],
        rows: [['甲']],
        choices: [{ range: 'A2:A100', source: "'标记'!$A$2:$A$2", hint: '选择辖区' }],
      },
    ]);
    expect(await workbooks.read(bytes, '标记')).toMatchObject({ mark: '模板 3', header: ['辖区'] });
    const again = new Workbook();
    await again.xlsx.load(bytes);
    expect(again.getWorksheet('标记')?.state).toBe('veryHidden');
    expect(again.getWorksheet('名单')?.getCell('A7').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'标记'!$A$2:$A$2"],
      error: '选择辖区',
    });
  });

  it('give the same workbook back with what is wrong, and again without growing', async () => {
    const bytes = await workbook([
      ['企业名称', '行业'],
      ['甲', '不明'],
      ['乙', '煤矿'],
    ]);
    const remarks = [{ line: 2, columns: [2], text: '行业：请从列表中选择' }];
    const once = await workbooks.annotate(bytes, '错误原因', remarks);
    const twice = await workbooks.read(await workbooks.annotate(once, '错误原因', []), '');
    expect((await workbooks.read(once, '')).header).toEqual(['企业名称', '行业', '错误原因']);
    expect((await workbooks.read(once, '')).rows[0]?.cells).toEqual(['甲', '不明', '行业：请从列表中选择']);
    expect(twice.header).toEqual(['企业名称', '行业', '错误原因']);
    expect(twice.rows[0]?.cells).toEqual(['甲', '不明', null]);
  });

  it('are written batch by batch, and no text becomes a formula', async () => {
    const columns = [
      { header: '序号', width: 8 },
      { header: '内容', width: 40 },
    ];
    const bytes = await workbooks.write(
      '台账',
      columns,
      batches([[1, '=HYPERLINK("http://x")']], [[2, '-1+1']]),
    );
    const { header, rows } = await workbooks.read(bytes, '');
    expect(header).toEqual(['序号', '内容']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [1, `'=HYPERLINK("http://x")`],
      [2, `'-1+1`],
    ]);
  });

  it('end with the batches: a reader that fails fails the file', async () => {
    async function* broken(): AsyncIterable<CellValue[][]> {
      yield [[1]];
      throw await Promise.resolve(new Error('the database went away'));
    }
    await expect(workbooks.write('台账', [{ header: '序号', width: 8 }], broken())).rejects.toThrow(
      'went away',
    );
  });

  it.each([
    ['nothing of a workbook', Buffer.from('企业名称,行业\n甲,煤矿\n')],
    ['an empty file', Buffer.alloc(0)],
    [
      'a broken directory',
      Buffer.from(`PK\x05\x06${'\0'.repeat(6)}\x01${'\0'.repeat(5)}\xff\xff\xff\x0f\0\0`, 'latin1'),
    ],
  ])('refuse %s', async (_, bytes) => {
    await expect(workbooks.read(bytes, '')).rejects.toMatchObject({ code: 'WORKBOOK_UNREADABLE' });
  });

  it('refuse what inflates beyond measure, also when its directory lies', async () => {
    const bytes = bomb(90 * 1024 * 1024, 1000);
    expect(bytes.length).toBeLessThan(200_000);
    await expect(workbooks.read(bytes, '')).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });

  it('take no more at a time than there is room for', async () => {
    const one = () => workbooks.build([{ name: '表', rows: [['甲']] }]);
    const all = await Promise.allSettled(Array.from({ length: 5 }, one));
    expect(all.map(({ status }) => status)).toEqual([...Array<string>(4).fill('fulfilled'), 'rejected']);
    expect(all[4]).toMatchObject({ reason: { code: 'WORKBOOKS_BUSY' } });
    await expect(one()).resolves.toBeInstanceOf(Buffer);
  });

  it('refuse more rows than a person can check', async () => {
    const bytes = await workbook(Array.from({ length: 20_010 }, (_, i) => [i]));
    await expect(workbooks.read(bytes, '')).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });
});
