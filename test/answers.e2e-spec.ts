import { demoCases, playCase } from '@bihuan/demo';
import { ApiProblem } from '@bihuan/testing';
import { described } from './fixtures/as-described';
import { County } from './fixtures/county';
import { nobody } from './fixtures/route-table';

/**
 * Read in the tests of their own: drafts are one's own and nobody has begun one here, a link is read by whoever comes by
 * it, and a search by name needs a name.
 */
const elsewhere = ['/tasks/{id}/draft', '/links/current', '/search'];

/** What reads JSON, by the document: `GET`s and searches. */
const reads = described()
  .filter(({ method, path }) => method === 'GET' || path.endsWith('/search'))
  .filter(({ mime, path }) => mime === 'application/json' && path.startsWith('/api/v1/'))
  .map(({ method, path }) => [method, path.replace('/api/v1', '')] as const)
  .filter(([, path]) => !elsewhere.includes(path));

/** Some of them see only what is theirs. */
const readers = ['auditor', 'admin', 'officer1', 'organiser'];

describe('after a case was played, every answer is as described', () => {
  let county: County;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    county = await County.open();
    const major = demoCases.find(({ id }) => id === 'D2');
    if (!major) throw new Error('There is no demo case of a major hazard.');
    ids.hazards = (await playCase(county.stage, major)).hazardId;
  }, 120_000);
  afterAll(() => county.close());

  it.each(reads)('%s %s', async (method, template) => {
    const resource = template.split('/')[1] ?? '';
    if (template.includes('{id}')) ids[resource] ??= await anyOf(resource);
    const known = template.startsWith('/enterprises/import') ? nobody : (ids[resource] ?? nobody);
    const path = template.replaceAll(/\{\w+\}/g, known) + (template === '/calendar' ? '?year=2026' : '');
    const ask = (username: string) =>
      method === 'GET' ? county.get(username, path) : county.act(username, path);
    // A rule nobody wrote has no versions, which is no error.
    const isMissing = path.includes(nobody) && resource !== 'rules';
    if (isMissing) await expect(ask('admin')).rejects.toMatchObject({ status: 404 });
    else expect(await asked(ask)).toEqual(expect.any(Object));
  });

  /** Of things this case has none of, an id that nothing has. */
  async function anyOf(resource: string): Promise<string> {
    const { items } = await asked((username) =>
      county.act<{ items: { id: string }[] }>(username, `/${resource}/search`),
    );
    return items[0]?.id ?? nobody;
  }

  /** The answer for the first who may ask. */
  async function asked<Answer>(ask: (username: string) => Promise<Answer>): Promise<Answer> {
    const refusals: string[] = [];
    for (const username of readers) {
      const answer = await ask(username).catch((error: unknown) => {
        if (error instanceof ApiProblem) return error;
        throw error;
      });
      if (!(answer instanceof ApiProblem)) return answer;
      refusals.push(answer.message);
    }
    throw new Error(refusals.join('; '));
  }
});
