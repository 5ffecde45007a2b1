import { type DynamicModule, type INestApplication, Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { AuditModule, AuditRecorder } from '@bihuan/audit';
import { bihuanEntities } from '@bihuan/bihuan';
import { applicationConnection } from '@bihuan/database';
import {
  CreateAccount,
  CreateEnterprise,
  CreateOrganisation,
  EnterpriseScale,
  GiveGrant,
  IdentityModule,
  Industry,
  InstallJurisdictions,
  JurisdictionLevel,
  OrganisationKind,
  Role,
  RolePermissions,
} from '@bihuan/identity';
import {
  type Actor,
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandExecutor,
  CommandRecorder,
  KernelModule,
  PermissionPolicy,
  systemActor,
  UnitOfWork,
} from '@bihuan/kernel';
import { FakeClock } from './fake-clock';
import { type TestLibraryOptions, testPassword } from './test-library-options';
import { createTestDatabase, type TestDatabase } from './test-database';

/** Somebody to be employed. */
export interface Employment {
  readonly role: Role;
  readonly organisationId: string;
  /** Where the role is held. @default the enterprise `organisationId` */
  readonly jurisdiction?: string;
}

const installer = systemActor('installer');
const levels = [
  JurisdictionLevel.PROVINCE,
  JurisdictionLevel.PREFECTURE,
  JurisdictionLevel.COUNTY,
  JurisdictionLevel.TOWN,
];

/** Opened libraries, and who and what is needed in them. */
export class TestLibrary {
  private constructor(
    /** Initialised, not listening: `request(library.app.getHttpServer())`. */
    readonly app: INestApplication,
    private readonly dataSource: DataSource,
    private readonly database: TestDatabase,
  ) {}

  static async open({
    modules = [],
    later = [],
    clock = new FakeClock(),
  }: TestLibraryOptions): Promise<TestLibrary> {
    const database = await createTestDatabase();
    const connection = { ...applicationConnection(database.ownerUrl), entities: [...bihuanEntities] };
    const dataSource = await new DataSource(connection).initialize();
    const product = { module: Product, imports: [seam(dataSource, clock, later), ...modules] };
    const app = await NestFactory.create(product, { logger: false, abortOnError: false });
    return new TestLibrary(await app.init(), dataSource, database);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dataSource.destroy();
    await this.database.drop();
  }

  get<T>(type: abstract new (...all: never[]) => T): T {
    return this.app.get<T>(type as Type<T>, { strict: false });
  }

  /** Runs a command as somebody. */
  readonly run: CommandExecutor['run'] = (...all) => this.get(CommandExecutor).run(...all);

  get work(): UnitOfWork {
    return this.get(UnitOfWork);
  }

  /** Rows as they are stored. */
  rows<Row extends ObjectLiteral>(entity: EntityTarget<Row>, where: FindOptionsWhere<Row>): Promise<Row[]> {
    return this.work.read(installer, () => this.work.manager.findBy(entity, where));
  }

  /** Places by their codes, each with those it lies in. */
  async places(...codes: string[]): Promise<void> {
    const all = codes.flatMap((code) =>
      code.split('.').map((_, depth, parts) => parts.slice(0, depth + 1).join('.')),
    );
    const nodes = [...new Set(all)].map((code) => ({
      ...{ code, name: code },
      level: levels[code.split('.').length - 1] ?? JurisdictionLevel.TOWN,
    }));
    await this.run(InstallJurisdictions, installer, { nodes });
  }

  /** @returns its id */
  async organisation(kind: OrganisationKind, name: string, jurisdiction: string): Promise<string> {
    return (await this.run(CreateOrganisation, installer, { kind, name, jurisdiction })).id;
  }

  /** @returns its id */
  async enterprise(
    name: string,
    jurisdiction: string,
    industry = Industry.INDUSTRY_TEXTILE,
  ): Promise<string> {
    const place = { jurisdiction, address: '工业路 1 号' };
    const registered = { name, industry, scale: EnterpriseScale.ABOVE, principalName: '张三', ...place };
    return (await this.run(CreateEnterprise, installer, registered)).id;
  }

  /** A person with an account (password: {@link testPassword}), as the one who acts in commands. */
  async employ(username: string, { role, organisationId, jurisdiction }: Employment): Promise<Actor> {
    const { id } = await this.run(CreateAccount, installer, {
      ...{ username, name: username, password: testPassword, organisationId },
      certificateNo: `ZF-${username}`,
    });
    await this.run(GiveGrant, installer, { accountId: id, role });
    const place = jurisdiction === undefined ? { enterpriseId: organisationId } : { jurisdiction };
    const grants = [{ role, organisationId, ...place }];
    return { accountId: id, name: username, kind: 'person', organisationId, grants };
  }
}

@Module({})
class Product {}

@Module({})
class Seam {}

function seam(dataSource: DataSource, clock: Clock, later: readonly Provider[]): DynamicModule {
  const providers: Provider[] = [
    { provide: BIHUAN_DATA_SOURCE, useValue: dataSource },
    { provide: Clock, useValue: clock },
    { provide: PermissionPolicy, useClass: RolePermissions },
    { provide: CommandRecorder, useExisting: AuditRecorder },
    ...later,
  ];
  return {
    module: Seam,
    global: true,
    imports: [KernelModule, AuditModule, IdentityModule],
    providers,
    exports: [
      ...providers.map((provider) => ('provide' in provider ? provider.provide : provider)),
      IdentityModule,
    ],
  };
}
