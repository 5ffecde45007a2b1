import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { ownerConnection } from '@bihuan/database';
import {
  type Actor,
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandExecutor,
  CommandKey,
  CommandRecorder,
  CommandScope,
  KernelModule,
  newId,
  PermissionPolicy,
  type Subject,
  systemActor,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bihuan/testing';
import {
  AuditEvent,
  auditEntities,
  AuditModule,
  AuditRecorder,
  AuditTrail,
  isLeafIntact,
  leafHashOf,
  leafText,
} from './index';

interface Judgement {
  readonly subjects: readonly Subject[];
  readonly level?: unknown;
  readonly phone?: string;
  readonly fail?: boolean;
}

@UseCaseHandler('hazard.judge', { redact: ['phone'] })
class JudgeHazard implements UseCase<Judgement, void> {
  constructor(private readonly scope: CommandScope) {}

  async execute(_actor: Actor, { subjects, fail }: Judgement): Promise<void> {
    for (const subject of subjects) this.scope.about(subject);
    this.scope.note('state', { from: 'REGISTERED', to: 'JUDGED' });
    this.scope.note('definition', { key: 'general-hazard', version: 2 });
    if (fail) throw new Error('no');
  }
}

const clock = new FakeClock();
const actor = systemActor('tester');
let database: TestDatabase;
let dataSource: DataSource;
let app: INestApplicationContext;

@Global()
@Module({
  imports: [KernelModule, AuditModule],
  providers: [
    { provide: BIHUAN_DATA_SOURCE, useFactory: () => dataSource },
    { provide: Clock, useValue: clock },
    {
      provide: PermissionPolicy,
      useValue: { allows: () => true, roles: () => undefined } satisfies PermissionPolicy,
    },
    { provide: CommandRecorder, useExisting: AuditRecorder },
    JudgeHazard,
  ],
  exports: [BIHUAN_DATA_SOURCE, Clock, PermissionPolicy, CommandRecorder],
})
class Seam {}

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  const entities = [CommandKey, ...auditEntities];
  dataSource = await new DataSource({
    ...ownerConnection(database.ownerUrl),
    entities,
    synchronize: true,
  }).initialize();
  app = await (await Test.createTestingModule({ imports: [Seam] }).compile()).init();
});

afterAll(async () => {
  await app?.close();
  await dataSource?.destroy();
  await database?.drop();
});

const judge = (input: Judgement, options = {}) =>
  app.get(CommandExecutor).run(JudgeHazard, actor, input, options);
const timeline = (subjectId: string, page = {}) =>
  app.get(UnitOfWork).read(actor, () => app.get(AuditTrail).timeline(subjectId, page));
const hazard = (enterpriseId: string | null = newId()): Subject => ({
  type: 'hazard',
  id: newId(),
  jurisdiction: '51.08.21.003',
  enterpriseId,
});

describe('the audit trail', () => {
  it('tells of a command who, when, what, about what and what followed', async () => {
    const subject = hazard();
    await judge({ subjects: [subject], level: 'MAJOR', phone: '13800000000' }, { channel: 'bulk' });
    const [event] = (await timeline(subject.id)).items;
    expect(event).toMatchObject({
      at: clock.now(),
      actorId: actor.accountId,
      actorName: 'tester',
      onBehalfOf: null,
      channel: 'bulk',
      command: 'hazard.judge',
      subjects: [{ type: 'hazard', id: subject.id }],
      jurisdiction: '51.08.21.003',
      enterpriseIds: [subject.enterpriseId],
      input: { level: 'MAJOR' },
      facts: { state: [{ from: 'REGISTERED', to: 'JUDGED' }] },
      definition: { key: 'general-hazard', version: 2 },
    });
    expect(JSON.stringify(event)).not.toContain('13800000000');
  });

  it('belongs to enterprises only when every subject does', async () => {
    const [own, covert] = [hazard(), hazard(null)];
    await judge({ subjects: [own, covert] });
    await judge({ subjects: [own, { ...hazard(own.enterpriseId) }] });
    const { items } = await timeline(own.id);
    expect(items.map(({ enterpriseIds }) => enterpriseIds)).toEqual([[], [own.enterpriseId]]);
  });

  it('says nothing of a command that was rolled back', async () => {
    const subject = hazard();
    await expect(judge({ subjects: [subject], fail: true })).rejects.toThrow('no');
    expect((await timeline(subject.id)).items).toEqual([]);
  });

  it('gives the events of one subject in the order of time, page by page', async () => {
    const subject = hazard();
    for (const level of [1, 2, 3]) {
      clock.advance(1);
      await judge({ subjects: [subject], level });
      await judge({ subjects: [hazard()], level: 0 });
    }
    const first = await timeline(subject.id, { limit: 2 });
    const second = await timeline(subject.id, { limit: 2, after: first.page.after });
    const levels = [...first.items, ...second.items].map(({ input }) => (input as Judgement).level);
    expect(levels).toEqual([1, 2, 3]);
    expect(second.page.after).toBeNull();
  });

  it('keeps leaf hashes that survive the way through the database, whatever was sent', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(text, tie('value'), { maxKeys: 3 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (level) => {
        const subject = hazard();
        await judge({ subjects: [subject], level });
        const [event] = (await timeline(subject.id)).items;
        expect(event && isLeafIntact(event)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['command', 'actorName', 'input', 'facts', 'enterpriseIds', 'at'] as const)(
    'notices a changed %s',
    async (column) => {
      const subject = hazard();
      await judge({ subjects: [subject], level: 'MAJOR' });
      const [event] = (await timeline(subject.id)).items;
      const changed = {
        command: 'x',
        actorName: 'x',
        input: {},
        facts: {},
        enterpriseIds: [],
        at: new Date(0),
      };
      expect(isLeafIntact(Object.assign(new AuditEvent(), event, { [column]: changed[column] }))).toBe(false);
    },
  );

  it('hashes as RFC 6962 leaves over RFC 8785 text', () => {
    const facts = {
      id: '01890000-0000-7000-8000-000000000000',
      at: new Date('2026-03-02T01:00:00Z'),
      actorId: '00000000-0000-7000-8000-000000000000',
      actorName: '王五',
      onBehalfOf: null,
      channel: 'http',
      command: 'hazard.judge',
      subjects: [],
      subjectIds: [],
      jurisdiction: '51',
      enterpriseIds: [],
      input: { b: 1e21, a: 1 },
      facts: {},
      definition: null,
    };
    expect(leafText(facts)).toBe(
      '{"actorId":"00000000-0000-7000-8000-000000000000","actorName":"王五","at":"2026-03-02T01:00:00.000Z",' +
        '"channel":"http","command":"hazard.judge","definition":null,"enterpriseIds":[],"facts":{},' +
        '"id":"01890000-0000-7000-8000-000000000000","input":{"a":1,"b":1e+21},"jurisdiction":"51",' +
        '"onBehalfOf":null,"subjectIds":[],"subjects":[]}',
    );
    // printf '\0%s' "$text" | sha256sum
    expect(leafHashOf(facts).toString('hex')).toBe(
      '0a220887030b0810a5cd28605403bda635693a6b206ed86589c8c1f9fbe31acc',
    );
  });
});
