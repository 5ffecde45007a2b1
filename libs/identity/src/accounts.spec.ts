import type { Actor } from '@bihuan/kernel';
import { FakeClock } from '@bihuan/testing';
import { factory, IdentityBench, installer, password } from './fixtures/identity-bench';
import { Account, AccountGrant, GiveGrant, Role } from './index';

const clock = new FakeClock();
let bench: IdentityBench;

beforeAll(async () => {
  bench = await IdentityBench.open(clock);
});

afterAll(async () => {
  await bench?.close();
});

describe('accounts', () => {
  it('stop at once when disabled, and when the password is reset', async () => {
    await bench.employ('leaver', bench.town, Role.GRID_INSPECTOR);
    const [admin, leaver] = [await bench.as('admin'), await bench.as('leaver')];
    const path = `/accounts/${bench.people.leaver}`;
    const { body } = await admin.post(`${path}/disable`).expect(200);
    await leaver.get('/sessions/current').expect(401);
    await bench.signIn('leaver').expect(401);
    await admin
      .post(`${path}/enable`)
      .set('if-match', `"${Number(body.version) - 1}"`)
      .expect(412);
    await admin.post(`${path}/enable`).set('if-match', `"${body.version}"`).expect(200);
    const again = await bench.as('leaver');
    clock.advance(1);
    await admin.post(`${path}/reset-password`, { password: 'a new secret' }).expect(200);
    await again.get('/sessions/current').expect(401);
    expect((await bench.signIn('leaver', 'a new secret')).status).toBe(201);
  });

  it('are found beyond the own reach by the product only, and only while they can be used', async () => {
    await bench.employ('gone', bench.town, Role.GRID_INSPECTOR);
    await (await bench.as('admin')).post(`/accounts/${bench.people['gone']}/disable`).expect(200);
    const grants = [{ role: Role.GRID_INSPECTOR, jurisdiction: '51.08.21.003' }];
    const grid: Actor = { accountId: bench.people['grid'] ?? '', name: 'grid', kind: 'person', grants };
    const { work, directory } = bench;
    const [found, gone, seen] = await work.run(grid, async () => [
      await directory.find(bench.people['other-boss'] ?? ''),
      await directory.find(bench.people['gone'] ?? ''),
      await work.manager.countBy(Account, { username: 'other-boss' }),
    ]);
    expect(found).toMatchObject({
      actor: { name: 'other-boss', grants: [{ role: Role.ENTERPRISE_PRINCIPAL }] },
      enterpriseId: bench.otherEnterprise,
    });
    expect([gone, seen]).toEqual([undefined, 0]);
  });

  it('have unique names and passwords that are no gift', async () => {
    const admin = await bench.as('admin');
    const body = { username: 'grid', name: '李四', password, organisationId: bench.town };
    expect((await admin.post('/accounts', body).expect(409)).body).toMatchObject({ code: 'USERNAME_TAKEN' });
    const weak = { ...body, username: 'lisi', password: 'lisi2026' };
    expect((await admin.post('/accounts', weak).expect(400)).body).toMatchObject({
      code: 'PASSWORD_TOO_WEAK',
    });
  });

  it('never show their password, and show themselves only where one reaches', async () => {
    const admin = await bench.as('admin');
    const { body } = await admin.post('/accounts/search', { page: { limit: 100 } }).expect(200);
    const names = (body.items as { username: string }[]).map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining(['grid', 'boss']));
    expect(names).not.toContain('other-boss');
    expect(JSON.stringify(body)).not.toMatch(/argon2|passwordHash/);
    await admin.get(`/accounts/${bench.people['other-boss']}`).expect(404);
    await (await bench.as('officer')).post('/accounts', {}).expect(400);
  });

  it('are opened by a principal in the own enterprise only', async () => {
    const boss = await bench.as('boss');
    const safety = { username: 'safety', name: '王五', password, organisationId: bench.enterprise };
    const { body } = await boss.post('/accounts', safety).expect(201);
    await boss.post(`/accounts/${body.id}/grants`, { role: 'ENTERPRISE_SAFETY' }).expect(201);
    for (const organisationId of [bench.otherEnterprise, bench.county]) {
      const foreign = { ...safety, username: 'foreign', organisationId };
      expect((await boss.post('/accounts', foreign).expect(403)).body).toMatchObject({
        code: 'NOT_PERMITTED',
      });
    }
  });
});

describe('grants', () => {
  const give = async (by: string, to: string, grant: object) =>
    (await (await bench.as(by)).post(`/accounts/${bench.people[to]}/grants`, grant)).body as {
      code?: string;
      id?: string;
    };

  it('are refused where they make no sense', async () => {
    expect(await give('admin', 'officer', { role: 'ENTERPRISE_PRINCIPAL' })).toMatchObject({
      code: 'ROLE_NOT_HELD_THERE',
    });
    expect(await give('admin', 'boss', { role: 'REGULATOR_OFFICER' })).toMatchObject({
      code: 'ROLE_NOT_HELD_THERE',
    });
    expect(await give('admin', 'officer', { role: 'SYSTEM' })).toMatchObject({ code: 'ROLE_NOT_HELD_THERE' });
    expect(await give('admin', 'admin', { role: 'REGULATOR_OFFICER' })).toMatchObject({
      code: 'GRANT_TO_SELF',
    });
    expect(await give('admin', 'officer', { role: 'AUDITOR' })).toMatchObject({
      code: 'AUDITOR_STANDS_ALONE',
    });
    expect(await give('admin', 'officer', { role: 'REGULATOR_OFFICER' })).toMatchObject({
      code: 'GRANT_EXISTS',
    });
    expect(await give('boss', 'other-boss', { role: 'ENTERPRISE_SAFETY' })).toMatchObject({
      code: 'ACCOUNT_NOT_FOUND',
    });
  });

  it('reach no further than the giver and the organisation', async () => {
    const role = 'REGULATOR_LEADER';
    expect(await give('admin', 'officer', { role, jurisdiction: '51.08' })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const beyond = bench.run(GiveGrant, installer, {
      accountId: bench.people.grid ?? '',
      role: Role.TOWN_HEAD,
      jurisdiction: '51',
    });
    await expect(beyond).rejects.toMatchObject({ code: 'GRANT_BEYOND_ORGANISATION' });
    expect(await give('admin', 'officer', { role, jurisdiction: '51.08.21.999' })).toMatchObject({
      code: 'JURISDICTION_UNKNOWN',
    });
  });

  it('work with the next request when given or taken', async () => {
    await bench.employ('newcomer', bench.town, Role.GRID_INSPECTOR);
    const [admin, newcomer] = [await bench.as('admin'), await bench.as('newcomer')];
    await newcomer.post('/enterprises', factory('新厂', '51.08.21.003')).expect(403);
    const { id } = await give('admin', 'newcomer', { role: 'REGULATOR_OFFICER' });
    await newcomer.post('/enterprises', factory('新厂', '51.08.21.003')).expect(201);
    await admin.delete(`/accounts/${bench.people.newcomer}/grants/${id}`).expect(200);
    await newcomer.post('/enterprises', factory('又一厂', '51.08.21.003')).expect(403);
    const left = await bench.work.read(installer, () =>
      bench.work.manager.findBy(AccountGrant, { accountId: bench.people.newcomer ?? '' }),
    );
    expect(left.map(({ role }) => role)).toEqual(['GRID_INSPECTOR']);
  });
});
