import { County } from './fixtures/county';
import { mill, planning } from './fixtures/mill';

let county: County;
let definition: string;
let hazards: string[];

beforeAll(async () => {
  county = await County.open();
  hazards = await planning(county, 2, 'GENERAL');
  county.demo.clock.advance('PT1H');
  const [found] = await county.stage.search('officer1', 'definitions', { key: 'general-hazard' });
  definition = found?.id ?? '';
}, 60_000);
afterAll(() => county.close());

const insight = (username: string, what: string) =>
  county.list(username, `/definitions/${definition}/insight/${what}`);

it('shows an authority and the enterprise where their cases stand and which way they came', async () => {
  for (const username of ['officer1', 'organiser', mill.principal]) {
    expect(await insight(username, 'tokens')).toMatchObject([
      { elementId: 'rectification.submit-plan', count: 2, maxSeconds: 3600 },
    ]);
    expect((await insight(username, 'flows')).length).toBeGreaterThan(3);
    expect((await insight(username, 'durations')).length).toBeGreaterThan(3);
  }
});

it('counts nothing for neighbours, and hides the path of what they cannot see', async () => {
  const [instance] = await county.stage.search('officer1', 'instances', { subjectId: hazards[0] });
  const path = `/instances/${instance?.id}/path`;
  expect((await county.list('officer1', path)).at(-1)).toMatchObject({
    elementId: 'rectification.submit-plan',
    outcome: 'open',
  });
  for (const neighbour of ['shimen-officer', 'hotpot-principal']) {
    for (const what of ['tokens', 'flows', 'durations']) {
      expect([neighbour, what, await insight(neighbour, what)]).toEqual([neighbour, what, []]);
    }
    await expect(county.list(neighbour, path)).rejects.toMatchObject({ code: 'INSTANCE_NOT_FOUND' });
  }
});
