import { County } from './fixtures/county';
import { mill, registered } from './fixtures/mill';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

interface Found {
  readonly cases: { id: string; number: string; enterpriseName: string }[];
  readonly enterprises: { name: string }[];
  readonly people: { name: string }[];
}
const find = (username: string, text: string) => county.act<Found>(username, '/search', { text });

it('finds cases by number or title, enterprises and people by name, as far as one may see', async () => {
  const ids = await registered(county, 9);
  const { number } = await county.hazard(ids[0] ?? '');
  expect((await find('officer1', String(number))).cases).toMatchObject([
    { id: ids[0], number, enterpriseName: mill.name },
  ]);
  expect((await find('officer1', '未辨识')).cases).toHaveLength(8);
  expect((await find('officer1', '青禾')).enterprises).toMatchObject([{ name: mill.name }]);
  expect((await find('officer1', '周')).people).toMatchObject([{ name: '周复' }]);
  expect(await find('officer1', '%')).toEqual({ cases: [], enterprises: [], people: [] });
  expect(await find('shimen-officer', '未辨识')).toMatchObject({ cases: [] });
  expect(await find('xinghe-principal', '青禾')).toEqual({ cases: [], enterprises: [], people: [] });
  expect(await county.refused('officer1', '/search', { text: ' ' })).toBe('400 VALIDATION_FAILED');
});
