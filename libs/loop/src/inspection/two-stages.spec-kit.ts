import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Global, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { auditEntities, AuditModule, auditPolicies, AuditRecorder } from '@bihuan/audit';
import { applicationConnection, ownerConnection } from '@bihuan/database';
import { evidenceEntities, evidencePolicies } from '@bihuan/evidence';
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
import { jobEntities, jobPolicies } from '@bihuan/jobs';
import {
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandExecutor,
  CommandKey,
  CommandRecorder,
  KernelModule,
  newId,
  PermissionPolicy,
  systemActor,
  type TablePolicy,
  UnitOfWork,
} from '@bihuan/kernel';
import { DeployDefinition, processEntities, processPolicies } from '@bihuan/process';
import { ChecklistInstaller } from '../campaign/checklist-installer';
import { OpenHazardCounter } from '../campaign/open-hazard-counter';
import { loopEntities } from '../loop.entities';
import { loopPolicies } from '../loop.policies';
import { FindingRecorder, type WithdrawnItem } from './finding-recorder';
import { InspectionModule } from './inspection.module';
import { LookbackHazards } from './lookback-hazards';

export const workflows = join(__dirname, '../../../../workflows');
export const installer = systemActor('installer');

const entities = [
  CommandKey,
  ...[...jobEntities, ...processEntities, ...auditEntities, ...identityEntities, ...evidenceEntities],
  ...loopEntities,
];
const policies: TablePolicy[] = [
  { table: 'bh_command_key', kind: 'shared' },
  ...[...jobPolicies, ...processPolicies, ...auditPolicies, ...identityPolicies, ...evidencePolicies],
  ...loopPolicies,
];

/** What later stages provide. */
export class LaterStages implements FindingRecorder, OpenHazardCounter, LookbackHazards {
  readonly drafts: string[] = [];
  readonly withdrawn: WithdrawnItem[] = [];
  open = 0;

  async recordFailure(): Promise<{ hazardId: string }> {
    this.drafts.push(newId());
    return { hazardId: this.drafts.at(-1) ?? '' };
  }

  async withdraw(item: WithdrawnItem): Promise<void> {
    this.withdrawn.push(item);
  }

  async countOpen(): Promise<number> {
    return this.open;
  }

  async wasClosed(): Promise<boolean> {
    return false;
  }
}

/** A workflow of later stages: only its version counts here. */
const laterWorkflow = (key: string) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d.${key}" targetNamespace="urn:later">
  <bpmn:process id="${key}" name="${key}" isExecutable="true">
    <bpmn:startEvent id="s"><bpmn:outgoing>f</bpmn:outgoing></bpmn:startEvent>
    <bpmn:endEvent id="e"><bpmn:incoming>f</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="f" sourceRef="s" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>`;

async function deploy(commands: CommandExecutor): Promise<void> {
  const files = ['campaign', 'inspection'].map((pack) =>
    readFileSync(join(workflows, pack, 'process.bpmn'), 'utf8'),
  );
  const later = ['general-hazard', 'major-hazard', 'lookback'].map(laterWorkflow);
  for (const xml of [...files, ...later]) await commands.run(DeployDefinition, installer, { xml });
}

/** A database without tables, of the spec's own. */
export interface EmptyDatabase {
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A county with two towns, two authorities, five enterprises and their people, and the product's first two stages. */
export async function twoStages<Moved extends Clock>(database: EmptyDatabase, clock: Moved) {
  const later = new LaterStages();
  const owner = await new DataSource({
    ...ownerConnection(database.ownerUrl),
    entities,
    synchronize: true,
  }).initialize();
  for (const statement of rowLevelSecurity(policies)) await owner.query(statement);
  await owner.destroy();
  const dataSource = await new DataSource({
    ...applicationConnection(database.ownerUrl),
    entities,
  }).initialize();

  @Global()
  @Module({
    imports: [KernelModule, AuditModule, IdentityModule],
    providers: [
      { provide: BIHUAN_DATA_SOURCE, useValue: dataSource },
      { provide: Clock, useValue: clock },
      { provide: PermissionPolicy, useClass: RolePermissions },
      { provide: CommandRecorder, useExisting: AuditRecorder },
      { provide: FindingRecorder, useValue: later },
      { provide: OpenHazardCounter, useValue: later },
      { provide: LookbackHazards, useValue: later },
    ],
    exports: [BIHUAN_DATA_SOURCE, Clock, PermissionPolicy, CommandRecorder, IdentityModule],
  })
  class Seam {}

  const module = await Test.createTestingModule({ imports: [Seam, InspectionModule] }).compile();
  const app: INestApplication = await module.createNestApplication().init();
  const commands = app.get(CommandExecutor, { strict: false });
  await deploy(commands);
  const people = await furnish(commands);
  const as = speaker(app, clock);
  const close = async () => {
    await app.close();
    await dataSource.destroy();
    await database.drop();
  };
  const work = app.get(UnitOfWork, { strict: false });
  const checklists = await app
    .get(ChecklistInstaller, { strict: false })
    .install(join(workflows, 'inspection'));
  return { app, clock, later, work, people, checklists, as, close };
}

/** Sends requests as somebody; answers status and body. */
function speaker(app: INestApplication, clock: Clock) {
  const tokens = new Map<string, string>();
  /** A session lives a day; the clock is moved by days. */
  const tokenOf = async (username: string) => {
    const key = `${username} ${clock.now().toISOString()}`;
    const known = tokens.get(key);
    if (known) return known;
    const { body } = await request(app.getHttpServer()).post('/sessions').send({ username, password });
    const { token } = body as { token: string };
    tokens.set(key, token);
    return token;
  };
  return async (username: string, method: 'get' | 'post', path: string, body?: object) => {
    const token = await tokenOf(username);
    const sent = request(app.getHttpServer())[method](path).set('authorization', `Bearer ${token}`);
    const { status, body: answer, headers } = await (body ? sent.send(body) : sent);
    return { status, body: answer, etag: headers.etag as string | undefined };
  };
}

const password = 'correct horse battery';

async function furnish(commands: CommandExecutor) {
  const node = (code: string, level: JurisdictionLevel) => ({ code, name: code, level });
  const nodes = [
    node('51', JurisdictionLevel.PROVINCE),
    node('51.08', JurisdictionLevel.PREFECTURE),
    node('51.08.21', JurisdictionLevel.COUNTY),
    node('51.08.21.001', JurisdictionLevel.TOWN),
    node('51.08.21.002', JurisdictionLevel.TOWN),
  ];
  await commands.run(InstallJurisdictions, installer, { nodes });
  const county = '51.08.21';
  const organisation = (kind: OrganisationKind, name: string) =>
    commands.run(CreateOrganisation, installer, { kind, name, jurisdiction: county });
  const office = (await organisation(OrganisationKind.OFFICE, '云溪县安委办')).id;
  const bureau = (await organisation(OrganisationKind.REGULATOR, '云溪县应急管理局')).id;
  const fire = (await organisation(OrganisationKind.REGULATOR, '云溪县消防救援大队')).id;
  const enterprise = async (name: string, town: string, industry: Industry) => {
    const rest = { address: '工业路 1 号', principalName: '张三', scale: EnterpriseScale.ABOVE };
    const jurisdiction = `${county}.${town}`;
    return (await commands.run(CreateEnterprise, installer, { name, jurisdiction, industry, ...rest })).id;
  };
  const mall = await enterprise('甲商场', '001', Industry.FIRE_KEY_UNIT);
  const hotel = await enterprise('乙酒店', '001', Industry.FIRE_KEY_UNIT);
  const cinema = await enterprise('丙影城', '002', Industry.FIRE_KEY_UNIT);
  const mine = await enterprise('丁煤矿', '002', Industry.COAL_MINE);
  const ids: Record<string, string> = {};
  const employ = async (username: string, organisationId: string, role: Role) => {
    const account = { username, name: username, password, organisationId, certificateNo: `川B${username}` };
    const { id } = await commands.run(CreateAccount, installer, account);
    await commands.run(GiveGrant, installer, { accountId: id, role });
    ids[username] = id;
  };
  await employ('organiser', office, Role.ORGANISER);
  await employ('officer-a', bureau, Role.REGULATOR_OFFICER);
  await employ('officer-b', bureau, Role.REGULATOR_OFFICER);
  await employ('leader', bureau, Role.REGULATOR_LEADER);
  await employ('boss', mall, Role.ENTERPRISE_PRINCIPAL);
  return { ids, office, bureau, fire, mall, hotel, cinema, mine };
}
