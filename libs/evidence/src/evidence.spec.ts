import { createHash } from 'node:crypto';
import { Global, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { AuditEvent, auditEntities, AuditModule, auditPolicies, AuditRecorder } from '@bihuan/audit';
import { applicationConnection, ownerConnection } from '@bihuan/database';
import {
  CreateAccount,
  CreateEnterprise,
  CreateOrganisation,
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
} from '@bihuan/identity';
import {
  type Actor,
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandExecutor,
  CommandKey,
  CommandRecorder,
  KernelModule,
  newId,
  PermissionPolicy,
  systemActor,
  UnitOfWork,
} from '@bihuan/kernel';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bihuan/testing';
import { EvidenceKind, EvidenceModule, EvidenceShelf, evidenceEntities, evidencePolicies } from './index';

const entities = [CommandKey, ...auditEntities, ...identityEntities, ...evidenceEntities];
const policies = [
  { table: 'bh_command_key', kind: 'shared' } as const,
  ...auditPolicies,
  ...identityPolicies,
  ...evidencePolicies,
];
const installer = systemActor('installer');
const clock = new FakeClock();

let database: TestDatabase;
let dataSource: DataSource;
let app: INestApplication;
let enterprise: string;
const accounts: Record<string, string> = {};
const tokens: Record<string, string> = {};

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
  const module = await Test.createTestingModule({
    imports: [Seam, IdentityModule, EvidenceModule],
  }).compile();
  app = await module.createNestApplication().init();
  await furnish();
});

afterAll(async () => {
  await app?.close();
  await dataSource?.destroy();
  await database?.drop();
});

async function furnish(): Promise<void> {
  const commands = app.get(CommandExecutor);
  const nodes = ['51', '52'].map((code) => ({ code, name: code, level: JurisdictionLevel.PROVINCE }));
  await commands.run(InstallJurisdictions, installer, { nodes });
  const employ = async (username: string, organisationId: string, role: Role) => {
    const person = { username, name: username, password: 'correct horse', organisationId };
    const { id } = await commands.run(CreateAccount, installer, person);
    await commands.run(GiveGrant, installer, { accountId: id, role });
    accounts[username] = id;
    const { body } = await request(app.getHttpServer()).post('/sessions').send({
      username,
      password: 'correct horse',
    });
    tokens[username] = (body as { token: string }).token;
  };
  for (const [username, jurisdiction] of Object.entries({ officer: '51', stranger: '52' })) {
    const bureau = { kind: OrganisationKind.REGULATOR, name: `${username} 局`, jurisdiction };
    await employ(
      username,
      (await commands.run(CreateOrganisation, installer, bureau)).id,
      Role.REGULATOR_OFFICER,
    );
  }
  const factory = {
    name: '星河制衣',
    jurisdiction: '51',
    address: '工业路 1 号',
    principalName: '张三',
    industry: Industry.INDUSTRY_TEXTILE,
    scale: EnterpriseScale.ABOVE,
  };
  enterprise = (await commands.run(CreateEnterprise, installer, factory)).id;
  await employ('boss', enterprise, Role.ENTERPRISE_PRINCIPAL);
}

let serial = 0;
/** A JPEG as far as its first bytes tell, different each time. */
const photo = () =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.from(`photo ${serial++}`)]);

interface Upload {
  readonly bytes?: Buffer;
  readonly fields?: Record<string, string>;
  readonly name?: string;
  readonly key?: string;
}

async function upload(by: string, { bytes = photo(), fields = {}, name = '照片.jpg', key }: Upload = {}) {
  const post = request(app.getHttpServer()).post('/evidence').set('authorization', `Bearer ${tokens[by]}`);
  if (key) post.set('idempotency-key', key);
  for (const [field, value] of Object.entries({ kind: 'PHOTO', ...fields })) post.field(field, value);
  return post.attach('file', bytes, name);
}

const get = (by: string, path: string) =>
  request(app.getHttpServer()).get(path).set('authorization', `Bearer ${tokens[by]}`);

describe('uploading evidence', () => {
  it('stores the file by its content, with three times and a place', async () => {
    const bytes = photo();
    const fields = {
      kind: 'PHOTO_BEFORE',
      takenAt: '2026-03-02T08:59:00+08:00',
      deviceTime: '2026-03-02T09:00:30+08:00',
      latitude: '32.43',
      longitude: '105.84',
      accuracy: '8',
    };
    const { status, body } = await upload('officer', { bytes, fields });
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { hash, mime: 'image/jpeg', size: bytes.length, duplicates: [] },
    });
    const { body: row } = await get('officer', `/evidence/${body.id}`).expect(200);
    expect(row).toMatchObject({
      hash,
      kind: 'PHOTO_BEFORE',
      fileName: '照片.jpg',
      takenAt: '2026-03-02T00:59:00.000Z',
      deviceTime: '2026-03-02T01:00:30.000Z',
      receivedAt: clock.now().toISOString(),
      takenBy: accounts.officer,
      location: { latitude: 32.43, longitude: 105.84, accuracy: 8 },
      jurisdiction: '51',
      enterpriseId: null,
      subjectId: null,
    });
  });

  it('gives the same bytes back, as a file to be saved', async () => {
    const bytes = photo();
    const { body } = await upload('officer', { bytes, name: '现场 "1".jpg' });
    const answer = await get('officer', `/evidence/${body.id}/content`).buffer(true).expect(200);
    expect(Buffer.compare(answer.body as Buffer, bytes)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(
        /^attachment; filename=.*filename\*=UTF-8''%E7%8E%B0%E5%9C%BA/,
      ),
      etag: `"${body.hash}"`,
    });
  });

  it('leaves the hash in the audit trail, not the bytes', async () => {
    const { body } = await upload('officer');
    const work = app.get(UnitOfWork);
    const [event] = await work.read(installer, () =>
      work.manager
        .createQueryBuilder(AuditEvent, 'e')
        .where(':id = ANY(e.subjectIds)', { id: body.id })
        .getMany(),
    );
    expect(event).toMatchObject({ command: 'evidence.upload', input: { content: `sha256:${body.hash}` } });
  });

  it('answers a replay with the first answer and stores nothing twice', async () => {
    const bytes = photo();
    const first = await upload('officer', { bytes, key: 'k-1' });
    const again = await upload('officer', { bytes, key: 'k-1' });
    expect(again.body).toEqual(first.body);
    expect(await upload('officer', { key: 'k-1' })).toMatchObject({ status: 422 });
  });

  it.each([
    ['a script', Buffer.from('<script>alert(1)</script>'), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['a program', Buffer.from('MZ'.padEnd(64)), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['a plain zip', Buffer.from('PK\x03\x04 some.txt'), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['nothing', Buffer.alloc(0), 400, 'EVIDENCE_EMPTY'],
    ['too much', Buffer.concat([photo(), Buffer.alloc(10 * 1024 * 1024)]), 413, 'EVIDENCE_TOO_LARGE'],
  ])('refuses %s, whatever it is called', async (_, bytes, status, code) => {
    const answer = await upload('officer', { bytes, name: 'photo.jpg' });
    expect(answer.body).toMatchObject({ status, code });
    expect(answer.status).toBe(status);
  });

  it('refuses form fields that make no sense', async () => {
    const { status, body } = await upload('officer', {
      fields: { kind: 'SELFIE', latitude: '91', who: 'me' },
    });
    expect(status).toBe(400);
    const fields = (body.errors as { field: string }[]).map(({ field }) => field).sort();
    expect(fields).toEqual(['kind', 'latitude', 'who']);
  });
});

describe('seeing evidence', () => {
  it('is for those whom it concerns', async () => {
    const own = (await upload('boss')).body.id as string;
    const shown = (await upload('officer', { fields: { enterpriseId: enterprise } })).body.id as string;
    const internal = (await upload('officer')).body.id as string;
    const status = async (by: string, id: string) => (await get(by, `/evidence/${id}/content`)).status;
    expect([await status('boss', own), await status('boss', shown), await status('boss', internal)]).toEqual([
      200, 200, 404,
    ]);
    expect([await status('officer', own), await status('stranger', own)]).toEqual([200, 404]);
    expect((await upload('stranger', { fields: { enterpriseId: enterprise } })).status).toBe(404);
  });

  it('names earlier files with the same bytes, as far as they may be seen', async () => {
    const bytes = photo();
    const first = (await upload('officer', { bytes })).body.id as string;
    expect((await upload('officer', { bytes })).body.duplicates).toMatchObject([
      { id: first, takenByName: 'officer' },
    ]);
    expect((await upload('boss', { bytes })).body.duplicates).toEqual([]);
    expect((await upload('stranger', { bytes })).body.duplicates).toEqual([]);
  });
});

describe('the shelf', () => {
  const shelf = () => app.get(EvidenceShelf);
  const within = <T>(actor: Actor, work: () => Promise<T>) => app.get(UnitOfWork).run(actor, work);

  it('names the ids that are not there and the kinds that do not fit', async () => {
    const { id } = (await upload('officer')).body as { id: string };
    const missing = newId();
    await expect(within(installer, () => shelf().require([id, missing]))).rejects.toMatchObject({
      code: 'EVIDENCE_NOT_FOUND',
      details: { ids: [missing] },
    });
    await expect(
      within(installer, () => shelf().require([id], { kind: EvidenceKind.VOUCHER })),
    ).rejects.toMatchObject({ code: 'EVIDENCE_WRONG_KIND', details: { ids: [id] } });
  });

  it('files a loose photo under its record, so that the enterprise sees it, and leaves a filed one there', async () => {
    const { id } = (await upload('officer')).body as { id: string };
    await get('boss', `/evidence/${id}`).expect(404);
    const hazard = { type: 'hazard', id: newId(), jurisdiction: '51', enterpriseId: enterprise };
    const order = { ...hazard, type: 'order', id: newId() };
    await within(installer, () => shelf().attach([id], hazard));
    await within(installer, () => shelf().attach([id], order));
    const { body } = await get('boss', `/evidence/${id}`).expect(200);
    expect(body).toMatchObject({ subjectType: 'hazard', subjectId: hazard.id });
  });

  it.each([
    `UPDATE bh_evidence SET "takenAt" = now()`,
    'DELETE FROM bh_evidence',
    `UPDATE bh_evidence_blob SET bytes = ''`,
  ])('cannot be made to lie afterwards: %s', async (statement) => {
    const work = app.get(UnitOfWork);
    await expect(within(installer, () => work.manager.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('links a photo after to the one before', async () => {
    const before = (await upload('officer', { fields: { kind: 'PHOTO_BEFORE' } })).body.id as string;
    const after = await upload('officer', { fields: { kind: 'PHOTO_AFTER', beforeId: before } });
    expect((await get('officer', `/evidence/${after.body.id}`)).body).toMatchObject({ beforeId: before });
    const wrong = await upload('officer', {
      fields: { kind: 'PHOTO_AFTER', beforeId: after.body.id as string },
    });
    expect(wrong.body).toMatchObject({ code: 'EVIDENCE_WRONG_KIND' });
  });

  it('links an annotated copy to the photo it was drawn upon', async () => {
    const original = (await upload('officer', { fields: { kind: 'PHOTO_BEFORE' } })).body.id as string;
    const copy = await upload('officer', { fields: { kind: 'PHOTO_BEFORE', annotatesId: original } });
    expect((await get('officer', `/evidence/${copy.body.id}`)).body).toMatchObject({ annotatesId: original });
  });
});
