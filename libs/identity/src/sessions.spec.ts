import { AuditEvent, isLeafIntact } from '@bihuan/audit';
import { FakeClock } from '@bihuan/testing';
import { IdentityBench, installer, password } from './fixtures/identity-bench';
import { Role } from './index';

const clock = new FakeClock();
let bench: IdentityBench;

beforeAll(async () => {
  bench = await IdentityBench.open(clock);
});

afterAll(async () => {
  await bench?.close();
});

const eventsOf = (id: string) =>
  bench.work.read(installer, () =>
    bench.work.manager
      .createQueryBuilder(AuditEvent, 'e')
      .where(':id = ANY(e.subjectIds)', { id })
      .orderBy('e.id')
      .getMany(),
  );

describe('signing in', () => {
  it('opens a session that tells who one is, and closes it', async () => {
    const { body } = await bench.signIn('boss').expect(201);
    expect(body).toMatchObject({
      token: expect.stringMatching(/^bh_[\w-]{43}$/),
      account: {
        username: 'boss',
        organisation: { id: bench.enterprise, kind: 'ENTERPRISE', name: '星河制衣' },
        grants: [
          { role: 'ENTERPRISE_PRINCIPAL', title: { zh: '企业主要负责人' }, enterpriseId: bench.enterprise },
        ],
      },
    });
    const boss = await bench.as('boss');
    await boss.get('/sessions/current').expect(200, body.account);
    await boss.delete('/sessions/current').expect(204);
    const { body: problem } = await boss.get('/sessions/current').expect(401);
    expect(problem).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });

  it('keeps no token and no password, neither in rows nor in the trail', async () => {
    const token = (await bench.as('officer')).token;
    const rows = await bench.work.read(installer, () => bench.work.manager.query('SELECT * FROM bh_session'));
    const events = await eventsOf(bench.people.officer ?? '');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(events)).not.toContain(token);
    expect(JSON.stringify(events)).not.toContain(password);
    expect(events.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['account.create', 'grant.give', 'session.open']),
    );
    expect(events.every((event) => isLeafIntact(event))).toBe(true);
  });

  it.each(['', 'Bearer', 'Bearer x', `Bearer bh_${'a'.repeat(43)}`, 'Basic Zm9v'])(
    'refuses %j',
    async (header) => {
      const { body } = await bench.http().get('/sessions/current').set('authorization', header).expect(401);
      expect(body).toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );

  it('answers an unknown name like a wrong password', async () => {
    const unknown = await bench.signIn('nobody').expect(401);
    const wrong = await bench.signIn('grid', 'wrong password').expect(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.body).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    await bench.signIn('grid').expect(201);
  });

  it('locks an account after five wrong passwords, for a quarter of an hour', async () => {
    await bench.employ('clumsy', bench.town, Role.GRID_INSPECTOR);
    for (let i = 0; i < 4; i++) await bench.signIn('clumsy', `wrong ${i}`).expect(401);
    await bench.signIn('clumsy', 'wrong again').expect(429);
    const { body } = await bench.signIn('clumsy').expect(429);
    expect(body).toMatchObject({ code: 'SIGN_IN_LOCKED', until: expect.any(String) });
    clock.advance('PT15M1S');
    await bench.signIn('clumsy').expect(201);
    await bench.signIn('clumsy', 'wrong').expect(401);
  });

  it('counts wrong passwords that come at the same time', async () => {
    await bench.employ('attacked', bench.town, Role.GRID_INSPECTOR);
    await Promise.all(Array.from({ length: 6 }, (_, i) => bench.signIn('attacked', `guess ${i}`)));
    expect((await bench.signIn('attacked')).body).toMatchObject({ code: 'SIGN_IN_LOCKED' });
  });

  it('ends a session after twelve idle hours and after one day', async () => {
    const idle = await bench.as('grid');
    clock.advance('PT12H1S');
    await idle.get('/sessions/current').expect(401);
    const busy = await bench.as('grid');
    for (const hours of ['PT8H', 'PT8H', 'PT7H']) {
      clock.advance(hours);
      await busy.get('/sessions/current').expect(200);
    }
    clock.advance('PT1H');
    expect((await busy.get('/sessions/current')).status).toBe(401);
  });

  it('counts a wrong current password like one at signing in', async () => {
    await bench.employ('careless', bench.town, Role.GRID_INSPECTOR);
    const careless = await bench.as('careless');
    const change = (currentPassword: string) =>
      careless.post('/sessions/current/password', { currentPassword, newPassword: 'a better secret' });
    for (let i = 0; i < 4; i++)
      expect((await change(`guess ${i}`)).body).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect((await change('guess again')).body).toMatchObject({ code: 'SIGN_IN_LOCKED', status: 429 });
    expect((await change(password)).body).toMatchObject({ code: 'SIGN_IN_LOCKED' });
    await bench.signIn('careless').expect(429);
    clock.advance('PT15M1S');
    await change(password).expect(204);
    await bench.signIn('careless', 'a better secret').expect(201);
  });

  it('takes expired sessions away, some at each signing in', async () => {
    const rows = (sql: string, values: unknown[] = []) =>
      bench.work.run(installer, () => bench.work.manager.query<{ count: number }[]>(sql, values));
    const gone = `SELECT count(*)::int AS count FROM bh_session WHERE "expiresAt" <= $1`;
    await bench.signIn('grid').expect(201);
    clock.advance('P2D');
    await rows(
      `INSERT INTO bh_session SELECT gen_random_uuid(), 'old ' || n, $1, $2, $2, $2 FROM generate_series(1, 30) n`,
      [bench.people.grid, clock.now()],
    );
    const before = (await rows(gone, [clock.now()]))[0]?.count ?? 0;
    expect(before).toBeGreaterThan(30);
    await bench.signIn('grid').expect(201);
    expect((await rows(gone, [clock.now()]))[0]?.count).toBe(before - 20);
    for (let i = 0; i < 3; i++) await bench.signIn('grid').expect(201);
    expect((await rows(gone, [clock.now()]))[0]?.count).toBe(0);
  });

  it('lets everybody change the own password, whatever the role, and ends the sessions', async () => {
    await bench.employ('watcher', bench.county, Role.AUDITOR);
    const watcher = await bench.as('watcher');
    const change = (currentPassword: string, newPassword: string) =>
      watcher.post('/sessions/current/password', { currentPassword, newPassword });
    expect((await change('wrong', 'a better secret')).body).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect((await change(password, 'watcher-2026')).body).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
    clock.advance(1);
    await change(password, 'a better secret').expect(204);
    await watcher.get('/sessions/current').expect(401);
    expect((await bench.signIn('watcher', 'a better secret')).status).toBe(201);
    const events = await eventsOf(bench.people.watcher ?? '');
    expect(events.map(({ command, onBehalfOf }) => [command, onBehalfOf])).toContainEqual([
      'account.change-password',
      bench.people.watcher,
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });
});
