import { createHash } from 'node:crypto';
import { County, type Row } from './fixtures/county';
import { planning, registered } from './fixtures/mill';

interface Drawn extends Row {
  readonly seed: string;
  readonly seedGiven: boolean;
  readonly drawn: string[];
  readonly populationCount: number;
  readonly populationHash: string;
  readonly cases: Row[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a sample of cases', () => {
  let county: County;
  let all: string[];
  beforeAll(async () => {
    county = await County.open();
    all = [...(await registered(county, 6)), ...(await planning(county, 2, 'GENERAL'))].toSorted();
  }, 60_000);
  afterAll(() => county.close());

  const draw = (body: object, username = 'auditor') =>
    county.act<Drawn>(username, '/samples', { purpose: '抽查闭环', size: 3, ...body });

  it('can be repeated by hand from its seed and its population', async () => {
    const sample = await draw({ seed: '三枚骰子 6 2 5' });
    expect(sample).toMatchObject({ seedGiven: true, populationCount: 8, algorithm: 'SHA256_LOT_1', size: 3 });
    expect(sample.populationHash).toBe(sha256(all.map((id) => `${id}\n`).join('')));
    const byLot = all.toSorted((a, b) => (sha256(sample.seed + a) < sha256(sample.seed + b) ? -1 : 1));
    expect(sample.drawn).toEqual(byLot.slice(0, 3));
    expect(sample.cases.map(({ id }) => id)).toEqual(sample.drawn);
    expect((await draw({ seed: '三枚骰子 6 2 5' })).drawn).toEqual(sample.drawn);
  });

  it('is drawn by a seed of the server when none is given, another each time', async () => {
    const [one, other] = [await draw({}), await draw({})];
    expect(one.seedGiven).toBe(false);
    expect(one.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(one.seed).not.toBe(other.seed);
  });

  it('is verified, also after the cases moved on', async () => {
    const sample = await draw({ filter: { state: 'REGISTERED' }, size: 6 });
    expect(sample.populationCount).toBe(6);
    const [first] = sample.drawn;
    await county.act('officer1', `/hazards/${first}/judge`, { level: 'GENERAL' });
    const verified = await county.act('auditor', `/samples/${sample.id}/verify`);
    expect(verified).toMatchObject({
      ...{ reproduced: true, drawn: sample.drawn, populationHash: sample.populationHash },
      now: { populationCount: 5, joined: 0, left: 1 },
    });
    const list = await county.stage.search('auditor', 'samples', {});
    expect(list[0]).toMatchObject({ id: sample.id, purpose: '抽查闭环', drawnByName: '冯审' });
  });

  it('refuses to draw more than there are, and by fields nobody knows', async () => {
    const body = { purpose: '抽查', size: 9 };
    expect(await county.refused('auditor', '/samples', body)).toBe('422 SAMPLE_EXCEEDS_POPULATION');
    expect(await county.refused('auditor', '/samples', { ...body, size: 1, filter: { x: 1 } })).toBe(
      '400 SEARCH_INVALID',
    );
    expect(await county.refused('officer1', '/samples', body)).toBe('403 NOT_PERMITTED');
  });

  it('is none of the business of those who are drawn, nor of towns below', async () => {
    const sample = await draw({});
    await expect(county.get('qinghe-head', `/samples/${sample.id}`)).rejects.toMatchObject({ status: 404 });
    await expect(county.get('qinghe-paper-principal', `/samples/${sample.id}`)).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe('saved views', () => {
  let county: County;
  beforeAll(async () => {
    county = await County.open();
  }, 60_000);
  afterAll(() => county.close());

  const save = (username: string, name: string, other: object = {}) =>
    county.act(username, '/views', { page: 'ledger', name, query: { level: 'MAJOR' }, ...other });
  const names = async (username: string) =>
    (await county.stage.search(username, 'views', { page: 'ledger' })).map(({ name }) => name);

  it('are found by their owner, and when shared by the own organisation only', async () => {
    await save('officer1', '我的重大');
    await save('officer1', '本局逾期', { shared: 'ORGANISATION' });
    expect(await names('officer1')).toEqual(['我的重大', '本局逾期'].toSorted());
    expect(await names('officer2')).toEqual(['本局逾期']);
    expect(await names('reviewer1')).toEqual([]);
    expect(await names('admin')).toEqual([]);
  });

  it('are changed and deleted by their owner only', async () => {
    const view = await save('leader', '待批', { shared: 'ORGANISATION' });
    expect(await county.refused('officer1', `/views/${view.id}/update`, { name: '改' })).toBe(
      '403 VIEW_NOT_YOURS',
    );
    expect(await county.refused('officer1', `/views/${view.id}/delete`)).toBe('403 VIEW_NOT_YOURS');
    expect(await county.refused('organiser', `/views/${view.id}/delete`)).toBe('404 VIEW_NOT_FOUND');
    const changed = await county.act(
      'leader',
      `/views/${view.id}/update`,
      { name: '待批延期' },
      { ifMatch: 1 },
    );
    expect(changed).toMatchObject({ name: '待批延期', shared: 'ORGANISATION', version: 2 });
    await county.act('leader', `/views/${view.id}/delete`);
    expect(await names('leader')).not.toContain('待批延期');
  });

  it('are kept by people of enterprises, too', async () => {
    await save('qinghe-paper-principal', '本企业未整改', { shared: 'ORGANISATION' });
    expect(await names('qinghe-safety')).toEqual(['本企业未整改']);
    expect(await names('xinghe-safety')).toEqual([]);
  });

  it('are small, named and of a page', async () => {
    const refused = (body: object) =>
      county.refused('officer1', '/views', { page: 'ledger', name: '名', query: {}, ...body });
    expect(await refused({ name: '' })).toBe('400 VALIDATION_FAILED');
    expect(await refused({ page: '../x' })).toBe('400 VALIDATION_FAILED');
    expect(await refused({ query: { text: 'x'.repeat(9000) } })).toBe('400 VALIDATION_FAILED');
  });
});
