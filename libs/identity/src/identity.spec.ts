import { Global, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import {
  AuditEvent,
  auditEntities,
  AuditModule,
  auditPolicies,
  AuditRecorder,
  isLeafIntact,
} from '@bihuan/audit';
import { applicationConnection, ownerConnection } from '@bihuan/database';
import {
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandExecutor,
  CommandKey,
  CommandRecorder,
  KernelModule,
  PermissionPolicy,
  systemActor,
  UnitOfWork,
} from '@bihuan/kernel';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bihuan/testing';
import {
  AccountGrant,
  CreateAccount,
  CreateEnterprise,
  CreateOrganisation,
  creditCodeCheck,
  EnterpriseScale,
  GiveGrant,
  identityEntities,
  IdentityModule,
  identityPolicies,
  Industry,
  InstallJurisdictions,
  JurisdictionLevel,
  OrganisationKind,
  Role,
  RolePermissions,
  rowLevelSecurity,
} from './index';

const entities = [CommandKey, ...auditEntities, ...identityEntities];
const policies = [
  { table: 'bh_command_key', kind: 'shared' } as const,
  ...auditPolicies,
  ...identityPolicies,
];
const password = 'correct horse';
const installer = systemActor('installer');
const clock = new FakeClock();

let database: TestDatabase;
let dataSource: DataSource;
let app: INestApplication;
let commands: CommandExecutor;
let work: UnitOfWork;

@Global()
@Module({
  imports: [KernelModule, AuditModule],
  providers: [
    { provide: BIHUAN_DATA_SOURCE, useFactory: () => dataSource },
    { provide: Clock, useValue: clock },
    { provide: PermissionPolicy, useClass: RolePermissions },
    { provide: CommandRecorder, useExisting: AuditRecorder },
  ],
  exports: [BIHUAN_DATA_SOURCE, Clock, PermissionPolicy, CommandRecorder],
})
class Seam {}

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  const owner = await new DataSource({
    ...ownerConnection(database.ownerUrl),
    entities,
    synchronize: true,
  }).initialize();
  for (const statement of rowLevelSecurity(policies)) await owner.query(statement);
  await owner.destroy();
  dataSource = await new DataSource({ ...applicationConnection(database.ownerUrl), entities }).initialize();
  const module = await Test.createTestingModule({ imports: [Seam, IdentityModule] }).compile();
  app = await module.createNestApplication().init();
  commands = app.get(CommandExecutor);
  work = app.get(UnitOfWork);
  await furnish();
});

afterAll(async () => {
  await app?.close();
  await dataSource?.destroy();
  await database?.drop();
});

const http = () => request(app.getHttpServer());
const run: CommandExecutor['run'] = (...all) => commands.run(...all);

let county: string;
let town: string;
let enterprise: string;
let otherEnterprise: string;
/** Username → account id. */
const people: Record<string, string> = {};

async function furnish(): Promise<void> {
  const node = (code: string, level: JurisdictionLevel) => ({ code, name: code, level });
  const nodes = [
    node('51.08.21.003', JurisdictionLevel.TOWN),
    node('51.08.21', JurisdictionLevel.COUNTY),
    node('51.08.22', JurisdictionLevel.COUNTY),
    node('51.08', JurisdictionLevel.PREFECTURE),
    node('51', JurisdictionLevel.PROVINCE),
  ];
  await run(InstallJurisdictions, installer, { nodes });
  const organisation = (kind: OrganisationKind, name: string, jurisdiction: string) =>
    run(CreateOrganisation, installer, { kind, name, jurisdiction }).then(({ id }) => id);
  county = await organisation(OrganisationKind.REGULATOR, '云溪县应急管理局', '51.08.21');
  town = await organisation(OrganisationKind.TOWN, '河口镇', '51.08.21.003');
  enterprise = (await run(CreateEnterprise, installer, factory('星河制衣', '51.08.21.003'))).id;
  otherEnterprise = (await run(CreateEnterprise, installer, factory('青禾纸业', '51.08.22'))).id;
  await employ('admin', county, Role.ADMINISTRATOR);
  await employ('officer', county, Role.REGULATOR_OFFICER);
  await employ('grid', town, Role.GRID_INSPECTOR);
  await employ('boss', enterprise, Role.ENTERPRISE_PRINCIPAL);
  await employ('other-boss', otherEnterprise, Role.ENTERPRISE_PRINCIPAL);
}

function factory(name: string, jurisdiction: string) {
  return {
    name,
    jurisdiction,
    address: '工业路 1 号',
    principalName: '张三',
    principalPhone: '13800000000',
    industry: Industry.INDUSTRY_TEXTILE,
    scale: EnterpriseScale.ABOVE,
  };
}

async function employ(username: string, organisationId: string, role: Role): Promise<void> {
  const { id } = await run(CreateAccount, installer, { username, name: username, password, organisationId });
  await run(GiveGrant, installer, { accountId: id, role });
  people[username] = id;
}

const signIn = (username: string, secret = password) =>
  http().post('/sessions').send({ username, password: secret });

async function tokenOf(username: string): Promise<string> {
  const { body } = await signIn(username).expect(201);
  return (body as { token: string }).token;
}

async function as(username: string) {
  const token = await tokenOf(username);
  const auth = `Bearer ${token}`;
  return {
    get: (path: string) => http().get(path).set('authorization', auth),
    post: (path: string, body: object = {}) => http().post(path).set('authorization', auth).send(body),
    delete: (path: string) => http().delete(path).set('authorization', auth),
  };
}

const eventsOf = (id: string) =>
  work.read(installer, () =>
    work.manager
      .createQueryBuilder(AuditEvent, 'e')
      .where(':id = ANY(e.subjectIds)', { id })
      .orderBy('e.id')
      .getMany(),
  );

describe('signing in', () => {
  it('opens a session that tells who one is, and closes it', async () => {
    const { body } = await signIn('boss').expect(201);
    expect(body).toMatchObject({
      token: expect.stringMatching(/^bh_[\w-]{43}$/),
      account: {
        username: 'boss',
        organisation: { id: enterprise, kind: 'ENTERPRISE', name: '星河制衣' },
        grants: [{ role: 'ENTERPRISE_PRINCIPAL', title: { zh: '企业主要负责人' }, enterpriseId: enterprise }],
      },
    });
    const boss = await as('boss');
    await boss.get('/sessions/current').expect(200, body.account);
    await boss.delete('/sessions/current').expect(204);
    const { body: problem } = await boss.get('/sessions/current').expect(401);
    expect(problem).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });

  it('keeps no token and no password, neither in rows nor in the trail', async () => {
    const token = await tokenOf('officer');
    const rows = await work.read(installer, () => work.manager.query('SELECT * FROM bh_session'));
    const events = await eventsOf(people.officer ?? '');
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
      const { body } = await http().get('/sessions/current').set('authorization', header).expect(401);
      expect(body).toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );

  it('answers an unknown name like a wrong password', async () => {
    const unknown = await signIn('nobody').expect(401);
    const wrong = await signIn('grid', 'wrong password').expect(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.body).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    await signIn('grid').expect(201);
  });

  it('locks an account after five wrong passwords, for a quarter of an hour', async () => {
    await employ('clumsy', town, Role.GRID_INSPECTOR);
    for (let i = 0; i < 4; i++) await signIn('clumsy', `wrong ${i}`).expect(401);
    await signIn('clumsy', 'wrong again').expect(429);
    const { body } = await signIn('clumsy').expect(429);
    expect(body).toMatchObject({ code: 'SIGN_IN_LOCKED', until: expect.any(String) });
    clock.advance('PT15M1S');
    await signIn('clumsy').expect(201);
    await signIn('clumsy', 'wrong').expect(401);
  });

  it('counts wrong passwords that come at the same time', async () => {
    await employ('attacked', town, Role.GRID_INSPECTOR);
    await Promise.all(Array.from({ length: 6 }, (_, i) => signIn('attacked', `guess ${i}`)));
    await signIn('attacked').expect(429);
  });

  it('ends a session after twelve idle hours and after one day', async () => {
    const idle = await as('grid');
    clock.advance('PT12H1S');
    await idle.get('/sessions/current').expect(401);
    const busy = await as('grid');
    for (const hours of ['PT8H', 'PT8H', 'PT7H']) {
      clock.advance(hours);
      await busy.get('/sessions/current').expect(200);
    }
    clock.advance('PT1H');
    await busy.get('/sessions/current').expect(401);
  });
});

describe('accounts', () => {
  it('stop at once when disabled, and when the password is reset', async () => {
    await employ('leaver', town, Role.GRID_INSPECTOR);
    const [admin, leaver] = [await as('admin'), await as('leaver')];
    const path = `/accounts/${people.leaver}`;
    const { body } = await admin.post(`${path}/disable`).expect(200);
    await leaver.get('/sessions/current').expect(401);
    await signIn('leaver').expect(401);
    await admin
      .post(`${path}/enable`)
      .set('if-match', `"${Number(body.version) - 1}"`)
      .expect(412);
    await admin.post(`${path}/enable`).set('if-match', `"${body.version}"`).expect(200);
    const again = await as('leaver');
    clock.advance(1);
    await admin.post(`${path}/reset-password`, { password: 'a new secret' }).expect(200);
    await again.get('/sessions/current').expect(401);
    await signIn('leaver', 'a new secret').expect(201);
  });

  it('have unique names and passwords that are no gift', async () => {
    const admin = await as('admin');
    const body = { username: 'grid', name: '李四', password, organisationId: town };
    expect((await admin.post('/accounts', body).expect(409)).body).toMatchObject({ code: 'USERNAME_TAKEN' });
    const weak = { ...body, username: 'lisi', password: 'lisi2026' };
    expect((await admin.post('/accounts', weak).expect(400)).body).toMatchObject({
      code: 'PASSWORD_TOO_WEAK',
    });
  });

  it('never show their password, and show themselves only where one reaches', async () => {
    const admin = await as('admin');
    const { body } = await admin.post('/accounts/search', { page: { limit: 100 } }).expect(200);
    const names = (body.items as { username: string }[]).map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining(['grid', 'boss']));
    expect(names).not.toContain('other-boss');
    expect(JSON.stringify(body)).not.toMatch(/argon2|passwordHash/);
    await admin.get(`/accounts/${people['other-boss']}`).expect(404);
    await (await as('officer')).post('/accounts', {}).expect(400);
  });

  it('are opened by a principal in the own enterprise only', async () => {
    const boss = await as('boss');
    const safety = { username: 'safety', name: '王五', password, organisationId: enterprise };
    const { body } = await boss.post('/accounts', safety).expect(201);
    await boss.post(`/accounts/${body.id}/grants`, { role: 'ENTERPRISE_SAFETY' }).expect(201);
    for (const organisationId of [otherEnterprise, county]) {
      const foreign = { ...safety, username: 'foreign', organisationId };
      expect((await boss.post('/accounts', foreign).expect(403)).body).toMatchObject({
        code: 'NOT_PERMITTED',
      });
    }
  });
});

describe('grants', () => {
  const give = async (by: string, to: string, grant: object) =>
    (await (await as(by)).post(`/accounts/${people[to]}/grants`, grant)).body as {
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
    const beyond = run(GiveGrant, installer, {
      accountId: people.grid ?? '',
      role: Role.TOWN_HEAD,
      jurisdiction: '51',
    });
    await expect(beyond).rejects.toMatchObject({ code: 'GRANT_BEYOND_ORGANISATION' });
    expect(await give('admin', 'officer', { role, jurisdiction: '51.08.21.999' })).toMatchObject({
      code: 'JURISDICTION_UNKNOWN',
    });
  });

  it('work with the next request when given or taken', async () => {
    await employ('newcomer', town, Role.GRID_INSPECTOR);
    const [admin, newcomer] = [await as('admin'), await as('newcomer')];
    await newcomer.post('/enterprises', factory('新厂', '51.08.21.003')).expect(403);
    const { id } = await give('admin', 'newcomer', { role: 'REGULATOR_OFFICER' });
    await newcomer.post('/enterprises', factory('新厂', '51.08.21.003')).expect(201);
    await admin.delete(`/accounts/${people.newcomer}/grants/${id}`).expect(200);
    await newcomer.post('/enterprises', factory('又一厂', '51.08.21.003')).expect(403);
    const left = await work.read(installer, () =>
      work.manager.findBy(AccountGrant, { accountId: people.newcomer ?? '' }),
    );
    expect(left.map(({ role }) => role)).toEqual(['GRID_INSPECTOR']);
  });
});

describe('organisations and enterprises', () => {
  it('are found by those who reach them', async () => {
    const names = async (by: string) => {
      const { body } = await (await as(by)).post('/enterprises/search', {}).expect(200);
      return (body.items as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('boss')).toEqual(['星河制衣']);
    expect(await names('officer')).toContain('星河制衣');
    expect(await names('officer')).not.toContain('青禾纸业');
    await (await as('boss')).get(`/enterprises/${otherEnterprise}`).expect(404);
  });

  it('are changed on the version that was read, and hand over their people with them', async () => {
    const officer = await as('officer');
    const { id } = (await officer.post('/enterprises', factory('瀚洋化工', '51.08.21')).expect(201)).body;
    await employ('moved-boss', id, Role.ENTERPRISE_PRINCIPAL);
    const { headers } = await officer.get(`/enterprises/${id}`).expect(200);
    const update = (body: object) =>
      officer.post(`/enterprises/${id}/update`, body).set('if-match', headers.etag ?? '');
    await update({ name: '瀚洋化工集团', jurisdiction: '51.08.21.003' }).expect(200);
    expect((await update({ name: '太迟' }).expect(412)).body).toMatchObject({ code: 'VERSION_CONFLICT' });
    await officer
      .get(`/organisations/${id}`)
      .expect(200)
      .expect(/瀚洋化工集团/);
    await (await as('grid')).get(`/accounts/${people['moved-boss']}`).expect(200);
    await officer.post(`/enterprises/${id}/update`, { jurisdiction: '51.08.22' }).expect(403);
  });

  it('have one credit code each, also where the other one cannot be seen', async () => {
    const creditCode = '91510821MA6ABCDE0' + creditCodeCheck('91510821MA6ABCDE0');
    await run(CreateEnterprise, installer, { ...factory('别县企业', '51.08.22'), creditCode });
    const officer = await as('officer');
    const taken = await officer
      .post('/enterprises', { ...factory('同码', '51.08.21'), creditCode })
      .expect(409);
    expect(taken.body).toMatchObject({ code: 'CREDIT_CODE_TAKEN' });
    const wrong = await officer
      .post('/enterprises', { ...factory('错码', '51.08.21'), creditCode: '1' })
      .expect(400);
    expect(wrong.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field: 'creditCode' }] });
  });

  it('have units in a tree', async () => {
    const boss = await as('boss');
    const units = `/enterprises/${enterprise}/units`;
    const { body } = await boss
      .post(units, { kind: 'WORKSHOP', name: '一车间', headName: '赵六' })
      .expect(201);
    await boss.post(units, { kind: 'TEAM', name: '甲班', parentId: body.id }).expect(201);
    const foreign = `/enterprises/${otherEnterprise}/units`;
    await boss.post(foreign, { kind: 'TEAM', name: '乙班' }).expect(404);
    const { body: rows } = await boss.get(units).expect(200);
    expect(rows).toMatchObject([{ name: '一车间' }, { name: '甲班', parentId: body.id }]);
  });

  it('stand on jurisdictions that are there', async () => {
    const orphan = { code: '60.01', name: '孤', level: JurisdictionLevel.PREFECTURE };
    await expect(run(InstallJurisdictions, installer, { nodes: [orphan] })).rejects.toMatchObject({
      code: 'JURISDICTION_PARENT_MISSING',
      details: { missing: ['60'] },
    });
    const { body } = await (await as('grid')).get('/jurisdictions?within=51.08.21').expect(200);
    expect((body as { code: string }[]).map(({ code }) => code)).toEqual(['51.08.21', '51.08.21.003']);
  });

  it('are not confused: an enterprise is not changed as an organisation', async () => {
    const admin = await as('admin');
    const { body } = await admin.post(`/organisations/${enterprise}/update`, { name: '改名' }).expect(409);
    expect(body).toMatchObject({ code: 'ORGANISATION_IS_ENTERPRISE' });
    await admin.post(`/organisations/${town}/update`, { shortName: '河口' }).expect(200);
  });
});
