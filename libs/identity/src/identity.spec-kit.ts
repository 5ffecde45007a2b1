import { Global, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { auditEntities, AuditModule, auditPolicies, AuditRecorder } from '@bihuan/audit';
import { applicationConnection, ownerConnection } from '@bihuan/database';
import {
  AccountDirectory,
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
} from './index';

const entities = [CommandKey, ...auditEntities, ...identityEntities];
const policies = [
  { table: 'bh_command_key', kind: 'shared' } as const,
  ...auditPolicies,
  ...identityPolicies,
];

/** Who sets the tests' world up. */
export const installer = systemActor('installer');
/** Everybody's password. */
export const password = 'correct horse';

/** An enterprise to be registered. */
export function factory(name: string, jurisdiction: string) {
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

/**
 * The library behind HTTP for its specs: a county with a regulator (`admin`, `officer`), a town in it (`grid`) with an
 * enterprise (`boss`), and an enterprise in the next county (`other-boss`).
 */
export class IdentityBench {
  county: string;
  town: string;
  enterprise: string;
  otherEnterprise: string;
  /** Username → account id. */
  readonly people: Record<string, string> = {};

  private constructor(
    private readonly app: INestApplication,
    private readonly dataSource: DataSource,
  ) {}

  /** @param ownerUrl an empty database */
  static async open(ownerUrl: string, clock: Clock): Promise<IdentityBench> {
    const owner = await new DataSource({
      ...ownerConnection(ownerUrl),
      entities,
      synchronize: true,
    }).initialize();
    for (const statement of rowLevelSecurity(policies)) await owner.query(statement);
    await owner.destroy();
    const dataSource = await new DataSource({ ...applicationConnection(ownerUrl), entities }).initialize();
    const seam = seamOf(dataSource, clock);
    const module = await Test.createTestingModule({ imports: [seam, IdentityModule] }).compile();
    const bench = new IdentityBench(await module.createNestApplication().init(), dataSource);
    await bench.furnish();
    return bench;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dataSource.destroy();
  }

  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  get directory(): AccountDirectory {
    return this.app.get(AccountDirectory, { strict: false });
  }

  readonly run: CommandExecutor['run'] = (...all) => this.app.get(CommandExecutor).run(...all);

  http() {
    return request(this.app.getHttpServer());
  }

  signIn(username: string, secret = password) {
    return this.http().post('/sessions').send({ username, password: secret });
  }

  /** A client that is signed in. */
  async as(username: string) {
    const { body } = await this.signIn(username).expect(201);
    const token = (body as { token: string }).token;
    const auth = `Bearer ${token}`;
    return {
      token,
      get: (path: string) => this.http().get(path).set('authorization', auth),
      post: (path: string, sent: object = {}) => this.http().post(path).set('authorization', auth).send(sent),
      delete: (path: string) => this.http().delete(path).set('authorization', auth),
    };
  }

  async employ(username: string, organisationId: string, role: Role): Promise<void> {
    const account = { username, name: username, password, organisationId };
    const { id } = await this.run(CreateAccount, installer, account);
    await this.run(GiveGrant, installer, { accountId: id, role });
    this.people[username] = id;
  }

  private async furnish(): Promise<void> {
    const node = (code: string, level: JurisdictionLevel) => ({ code, name: code, level });
    const nodes = [
      node('51.08.21.003', JurisdictionLevel.TOWN),
      node('51.08.21', JurisdictionLevel.COUNTY),
      node('51.08.22', JurisdictionLevel.COUNTY),
      node('51.08', JurisdictionLevel.PREFECTURE),
      node('51', JurisdictionLevel.PROVINCE),
    ];
    await this.run(InstallJurisdictions, installer, { nodes });
    this.county = await this.authority(OrganisationKind.REGULATOR, '云溪县应急管理局', '51.08.21');
    this.town = await this.authority(OrganisationKind.TOWN, '河口镇', '51.08.21.003');
    this.enterprise = (await this.run(CreateEnterprise, installer, factory('星河制衣', '51.08.21.003'))).id;
    this.otherEnterprise = (await this.run(CreateEnterprise, installer, factory('青禾纸业', '51.08.22'))).id;
    await this.employ('admin', this.county, Role.ADMINISTRATOR);
    await this.employ('officer', this.county, Role.REGULATOR_OFFICER);
    await this.employ('grid', this.town, Role.GRID_INSPECTOR);
    await this.employ('boss', this.enterprise, Role.ENTERPRISE_PRINCIPAL);
    await this.employ('other-boss', this.otherEnterprise, Role.ENTERPRISE_PRINCIPAL);
  }

  private async authority(kind: OrganisationKind, name: string, jurisdiction: string): Promise<string> {
    return (await this.run(CreateOrganisation, installer, { kind, name, jurisdiction })).id;
  }
}

function seamOf(dataSource: DataSource, clock: Clock) {
  @Global()
  @Module({
    imports: [KernelModule, AuditModule],
    providers: [
      { provide: BIHUAN_DATA_SOURCE, useValue: dataSource },
      { provide: Clock, useValue: clock },
      { provide: PermissionPolicy, useClass: RolePermissions },
      { provide: CommandRecorder, useExisting: AuditRecorder },
    ],
    exports: [BIHUAN_DATA_SOURCE, Clock, PermissionPolicy, CommandRecorder],
  })
  class Seam {}
  return Seam;
}
