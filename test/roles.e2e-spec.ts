import { demoPassword, demoPeople } from '@bihuan/demo';
import { ApiProblem } from '@bihuan/testing';
import { County } from './fixtures/county';
import { fingerprint } from './fixtures/database';
import { knownRoutes, type Route, routes, servedRoutes } from './fixtures/routes';

let county: County;
let all: Route[];
beforeAll(async () => {
  county = await County.open();
  all = await routes(county);
  // Signing in is a command too; it must not happen in the middle of proving that nothing did.
  for (const { username } of demoPeople) await county.stage.as(username);
}, 60_000);
afterAll(() => county.close());

/** How a request ends for somebody, e.g. `403 NOT_PERMITTED`; `allowed` when it succeeds. */
async function outcome(username: string, { path, id = '', body }: Route): Promise<string> {
  const session = username === '' ? county.demo.client.anonymous : await county.stage.as(username);
  const answer = await session.post(path(id), body).catch((error: unknown) => error);
  return answer instanceof ApiProblem ? `${answer.status} ${answer.code}` : 'allowed';
}

/** Every answer of `people` to every route that is not `expected`. */
async function surprises(
  asks: (route: Route) => readonly string[],
  expected: (result: string, route: Route) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const route of all) {
    for (const username of asks(route)) {
      const result = await outcome(username, route);
      if (!expected(result, route)) found.push(`${route.name} as ${username || 'nobody'}: ${result}`);
    }
  }
  return found;
}

const unseenTask = '404 TASK_NOT_FOUND';

it('knows every route that takes a body', () => {
  expect(servedRoutes(county)).toEqual(knownRoutes);
});

it('refuses everybody without the role, by name, and changes nothing', async () => {
  const before = await fingerprint(county);
  const strangers = ({ roles }: Route) =>
    demoPeople.filter(({ role }) => !roles.includes(role)).map(({ username }) => username);
  // A task that somebody may not see is not there for them.
  const isRefused = (result: string, { name }: Route) =>
    result === '403 NOT_PERMITTED' || (name === 'POST /tasks/{id}/complete' && result === unseenTask);
  expect(await surprises(strangers, isRefused)).toEqual([]);
  expect(await fingerprint(county)).toEqual(before);
}, 120_000);

it('hides the cases of a county from the next, and of an enterprise from others', async () => {
  const before = await fingerprint(county);
  const aboutCases = /^POST \/(hazards|inspections|orders|tasks|instances)\/\{id\}/;
  const neighbours = ['shimen-officer', 'hotpot-principal', 'xinghe-safety'];
  const asks = ({ name }: Route) => (aboutCases.test(name) ? neighbours : []);
  expect(await surprises(asks, (result) => /^(404 \w+|403 NOT_PERMITTED)$/.test(result))).toEqual([]);
  expect(await fingerprint(county)).toEqual(before);
}, 60_000);

it('shows neighbours nothing in any search', async () => {
  for (const resource of ['hazards', 'inspections', 'orders', 'tasks', 'instances', 'evidence']) {
    for (const neighbour of ['shimen-officer', 'hotpot-principal']) {
      expect([resource, neighbour, await county.stage.search(neighbour, resource, {})]).toEqual([
        resource,
        neighbour,
        [],
      ]);
    }
  }
});

it('lets nobody in who is not signed in', async () => {
  const before = await fingerprint(county);
  expect(
    await surprises(
      () => [''],
      (result) => result === '401 UNAUTHENTICATED',
    ),
  ).toEqual([]);
  expect(await fingerprint(county)).toEqual(before);
});

describe('a session', () => {
  const me = (username: string) => county.get(username, '/sessions/current');
  const ends = async (answer: Promise<unknown>) => {
    const error = await answer.catch((problem: unknown) => problem);
    return error instanceof ApiProblem ? `${error.status} ${error.code}` : 'lives';
  };

  it('ends with the account that is disabled, and comes back with a new sign-in', async () => {
    expect(await ends(me('grid'))).toBe('lives');
    const account = await county.stage.account('grid');
    await county.act('admin', `/accounts/${account}/disable`);
    expect(await ends(me('grid'))).toBe('401 UNAUTHENTICATED');
    county.demo.client.forgetSessions();
    expect(await ends(me('grid'))).toBe('401 SIGN_IN_REFUSED');
    await county.act('admin', `/accounts/${account}/enable`);
    expect(await ends(me('grid'))).toBe('lives');
  });

  it('ends when its password changes', async () => {
    const session = await county.stage.as('auditor');
    const change = { currentPassword: demoPassword, newPassword: 'another-long-one-7' };
    expect(
      await ends(session.post('/sessions/current/password', { ...change, currentPassword: 'wrong-one-12' })),
    ).toMatch(/ PASSWORD_WRONG$/);
    county.demo.clock.advance('PT1S');
    await session.post('/sessions/current/password', change);
    expect(await ends(session.get('/sessions/current'))).toBe('401 UNAUTHENTICATED');
  });

  it('ends when it is not used for half a day, and a day after it began', async () => {
    const [idle, used] = [await county.stage.as('officer1'), await county.stage.as('officer2')];
    county.demo.clock.advance('PT11H');
    expect(await ends(used.get('/sessions/current'))).toBe('lives');
    county.demo.clock.advance('PT2H');
    expect(await ends(idle.get('/sessions/current'))).toBe('401 UNAUTHENTICATED');
    expect(await ends(used.get('/sessions/current'))).toBe('lives');
    county.demo.clock.advance('PT10H59M');
    expect(await ends(used.get('/sessions/current'))).toBe('lives');
    county.demo.clock.advance('PT2M');
    expect(await ends(used.get('/sessions/current'))).toBe('401 UNAUTHENTICATED');
  });
});
