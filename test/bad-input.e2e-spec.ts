import { demoPassword } from '@bihuan/demo';
import { ApiProblem } from '@bihuan/testing';
import { County, type Row } from './fixtures/county';
import { fingerprint } from './fixtures/database';
import { campaignBody, mill, orderBody, registered } from './fixtures/mill';
import { nobody, type Route, routes } from './fixtures/routes';

/** Somebody who may use the route on the things of the mill. */
const people: readonly (readonly [role: string, username: string])[] = [
  ['REGULATOR_OFFICER', 'officer1'],
  ['ORGANISER', 'organiser'],
  ['REGULATOR_LEADER', 'leader'],
  ['ENTERPRISE_PRINCIPAL', mill.principal],
  ['ADMINISTRATOR', 'admin'],
];

let county: County;
let all: Route[];
beforeAll(async () => {
  county = await County.open();
  all = await routes(county);
  // Signing in is a command too; it must not happen in the middle of proving that nothing did.
  for (const [, username] of people) await county.stage.as(username);
}, 60_000);
afterAll(() => county.close());

const personFor = ({ name, roles }: Route): string => {
  const found = people.find(([role]) => roles.includes(role));
  if (!found) throw new Error(`Nobody may ${name}.`);
  return found[1];
};

interface Attempt {
  readonly body?: unknown;
  readonly id?: string;
  readonly ifMatch?: number;
}

/** Tries a route as somebody who may, and answers `<status> <code>`. */
async function attempt(
  route: Route,
  { body = route.body, id = route.id ?? '', ifMatch }: Attempt,
): Promise<string> {
  const session = await county.stage.as(personFor(route));
  const answer = await session.post(route.path(id), body, { ifMatch }).catch((error: unknown) => error);
  return answer instanceof ApiProblem ? `${answer.status} ${answer.code}` : 'accepted';
}

/** What was answered otherwise than expected; that nothing was changed is part of the expectation. */
async function surprises(
  tries: readonly (readonly [label: string, route: Route, attempt: Attempt])[],
  expected: RegExp,
): Promise<string[]> {
  const before = await fingerprint(county);
  const found: string[] = [];
  for (const [label, route, how] of tries) {
    const answer = await attempt(route, how);
    if (!expected.test(answer)) found.push(`${route.name} ${label}: ${answer}`);
  }
  expect(await fingerprint(county)).toEqual(before);
  return found;
}

/** A body that may be left out has no field that must be there. */
const mayBeEmpty =
  /(\/search|\/explain|\/update|\/update-draft|\/draft-plan|\/submit-plan|\/advance|\/conclude|\/complete)$/;
const withBody = () => all.filter(({ body }) => Object.keys(body).length > 0);

function wrong(value: unknown): unknown {
  if (typeof value === 'string') return { not: 'text' };
  if (Array.isArray(value)) return 'not a list';
  if (typeof value === 'object') return 'not an object';
  return 'neither number nor truth';
}

describe('a body', () => {
  it('that is empty is refused where something must be said', async () => {
    const demanding = withBody().filter(({ name }) => !mayBeEmpty.test(name));
    expect(demanding.length).toBeGreaterThan(40);
    const tries = demanding.map((route) => ['{}', route, { body: {} }] as const);
    expect(await surprises(tries, /^400 VALIDATION_FAILED$/)).toEqual([]);
  });

  it('with a field of the wrong type is refused, whichever field', async () => {
    const tries = withBody().flatMap((route) =>
      Object.entries(route.body).map(
        ([field, value]) => [field, route, { body: { ...route.body, [field]: wrong(value) } }] as const,
      ),
    );
    expect(tries.length).toBeGreaterThan(100);
    expect(await surprises(tries, /^400 VALIDATION_FAILED$/)).toEqual([]);
  });

  it('with a field nobody knows is refused', async () => {
    const known = [...withBody(), ...all.filter(({ reads, name }) => reads && !name.endsWith('/preview'))];
    const tries = known.map((route) => ['typo', route, { body: { ...route.body, typo: 1 } }] as const);
    expect(await surprises(tries, /^400 VALIDATION_FAILED$/)).toEqual([]);
  });

  it('with a character no database takes, or nested without end, is refused', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`);
    const tries = withBody().flatMap((route) =>
      [{ 'a\0b': 1 }, deep].map((value) => {
        const [field = ''] = Object.keys(route.body);
        return [field, route, { body: { ...route.body, [field]: value } }] as const;
      }),
    );
    expect(await surprises(tries, /^400 VALIDATION_FAILED$/)).toEqual([]);
  });

  it('that is no object is refused', async () => {
    const tries = withBody().flatMap((route) => [
      ['[]', route, { body: [] }] as const,
      ['7', route, { body: 7 }] as const,
    ]);
    expect(await surprises(tries, /^400 (VALIDATION_FAILED|BODY_UNREADABLE)$/)).toEqual([]);
  });

  it.each<[string, { readonly body: string; readonly headers?: Record<string, string> }, string]>([
    [
      'not JSON',
      { body: '{"level": GENERAL}', headers: { 'content-type': 'application/json' } },
      '400 BODY_UNREADABLE',
    ],
    ['3 MB', { body: JSON.stringify({ reason: 'x'.repeat(3_000_000) }) }, '413 BODY_TOO_LARGE'],
    [
      'form data',
      { body: 'level=GENERAL', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      '400 VALIDATION_FAILED',
    ],
    [
      'in an unknown charset',
      { body: '{}', headers: { 'content-type': 'application/json; charset=klingon' } },
      '415 BODY_UNREADABLE',
    ],
  ])('%s is a problem too', async (_what, init, expected) => {
    const before = await fingerprint(county);
    const judge = all.find(({ name }) => name === 'POST /hazards/{id}/judge');
    const { token } = await county.demo.client.anonymous.post<{ token: string }>('/sessions', {
      username: 'officer1',
      password: demoPassword,
    });
    const response = await fetch(`${county.demo.origin}/api/v1${judge?.path(judge.id ?? '')}`, {
      method: 'POST',
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers, authorization: `Bearer ${token}` },
    });
    const problem = (await response.json()) as Row;
    expect(`${response.status} ${String(problem.code)}`).toBe(expected);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { bh_audit_event: _signIn, bh_audit_mention: _who, ...after } = await fingerprint(county);
    expect(before).toMatchObject(after);
  });
});

describe('an id', () => {
  const about = () => all.filter(({ id }) => id !== undefined);

  it('that is malformed is refused', async () => {
    const tries = about().map((route) => ['malformed', route, { id: 'not-an-id' }] as const);
    expect(await surprises(tries, /^400 \w+$/)).toEqual([]);
  });

  it('that nothing has is not found', async () => {
    const tries = about().map((route) => ['unknown', route, { id: nobody }] as const);
    expect(await surprises(tries, /^404 \w+_NOT_FOUND$/)).toEqual([]);
  });
});

describe('a search', () => {
  it.each<[string, unknown]>([
    ['an unknown field', { filter: { nothing: 1 } }],
    ['an unknown operator', { filter: { id: { near: nobody } } }],
    ['a value of the wrong type', { filter: { id: 'x' } }],
    ['an unknown order', { sort: [{ field: 'nothing' }] }],
    ['a cursor of its own making', { page: { after: 'bm9uc2Vuc2U' } }],
    ['no rows at all', { page: { limit: 0 } }],
    ['too many rows', { page: { limit: 1_000_000 } }],
    ['a text with U+0000', { filter: { id: 'a\0b' } }],
    ['a moment that never was', { filter: { createdAt: { gt: '2026-02-30' } } }],
    ['a number no column holds', { filter: { version: 1e300 } }],
    ['SQL for a field', { sort: [{ field: 'id; DROP TABLE bh_hazard', order: 'asc' }] }],
    ['the inside of objects', { filter: { hasOwnProperty: 1 } }],
  ])('for %s is refused everywhere', async (what, body) => {
    const searches = all.filter(({ name }) => name.endsWith('/search'));
    const tries = searches.map((route) => [what, route, { body }] as const);
    expect(await surprises(tries, /^400 (SEARCH_INVALID|VALIDATION_FAILED)$/)).toEqual([]);
  });
});

describe('a command', () => {
  it('that comes after the end of the case is refused, whichever it is', async () => {
    const [voided = ''] = await registered(county, 1);
    await county.act('officer1', `/hazards/${voided}/request-void`, { reason: '误报' });
    await county.act('leader', `/hazards/${voided}/decide-void`, { approved: true, reason: '属实' });
    const late = all.filter(({ name, reads }) => name.startsWith('POST /hazards/{id}/') && !reads);
    const tries = late.map((route) => ['late', route, { id: voided }] as const);
    expect(await surprises(tries, /^(409|404|403) (HAZARD_STATE|ORDER_ISSUED|TRANSFER_NOT_FOUND)$/)).toEqual(
      [],
    );
  });

  it('on a version that is no more is refused', async () => {
    const versioned = all.filter(
      ({ name, reads }) => /\/(hazards|campaigns|inspections)\/\{id\}\//.test(name) && !reads,
    );
    const tries = versioned.map((route) => ['stale', route, { ifMatch: 999 }] as const);
    expect(await surprises(tries, /^412 VERSION_CONFLICT$/)).toEqual([]);
  });

  it.each([
    ['if-match', 'that is no version', 'yesterday'],
    ['idempotency-key', 'with blanks', 'with blanks in it'],
    ['idempotency-key', 'that is too long', 'k'.repeat(201)],
  ])('with a header %s %s is refused', async (header, _what, value) => {
    const session = await county.demo.client.anonymous.post<{ token: string }>('/sessions', {
      username: 'officer1',
      password: demoPassword,
    });
    const response = await fetch(`${county.demo.origin}/api/v1/hazards/search`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${session.token}`,
        [header]: value,
      },
      body: '{}',
    });
    expect([response.status, ((await response.json()) as Row).code]).toEqual([400, 'HEADER_INVALID']);
  });
});

describe('a replay with the same key', () => {
  it('gets the first answer and doubles nothing; with another body it is refused', async () => {
    const [one = '', two = ''] = await registered(county, 2);
    const campaign = await campaignBody(county);
    const steps: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
      ['organiser', '/campaigns', campaign, { ...campaign, title: '另一个' }],
      ['officer1', `/hazards/${one}/judge`, { level: 'MAJOR' }, { level: 'GENERAL' }],
      ['officer1', `/hazards/${two}/judge`, { level: 'MAJOR' }, { level: 'GENERAL' }],
      ['officer1', '/orders', await orderBody(county, [one], 30), await orderBody(county, [two], 30)],
    ];
    for (const [username, path, body, other] of steps) {
      const idempotencyKey = `key-${path}`;
      const first = await county.act(username, path, body, { idempotencyKey });
      const before = await fingerprint(county);
      expect(await county.act(username, path, body, { idempotencyKey })).toEqual(first);
      expect(await county.refused(username, path, other, { idempotencyKey })).toBe(
        '422 IDEMPOTENCY_KEY_REUSED',
      );
      expect(await fingerprint(county)).toEqual(before);
    }
  });

  it('is another request when another person sends it', async () => {
    const [one = '', two = ''] = await registered(county, 2);
    const options = { idempotencyKey: 'the-same-for-both' };
    await county.act('officer1', `/hazards/${one}/judge`, { level: 'MAJOR' }, options);
    await county.act('officer2', `/hazards/${two}/judge`, { level: 'MAJOR' }, options);
    expect(await county.state(two)).toBe('JUDGED');
  });
});
