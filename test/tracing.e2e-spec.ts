import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { BihuanModule, CommandExecutor, JobWorker, ProductTelemetry, systemActor } from '@bihuan/bihuan';
import { applicationConnection, withSession } from '@bihuan/database';
import { DeployDefinition } from '@bihuan/process';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bihuan/testing';
import { CasesModule, caseWorkflow, StartCase, workTable } from './workers/cases.module';

const actor = systemActor('test');

describe('with the SDK of OpenTelemetry', () => {
  const exporter = new InMemorySpanExporter();
  const clock = new FakeClock();
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(
      new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
    );
    database = await createTestDatabase();
    await withSession(database.ownerUrl, (session) => session.query(workTable));
    const telemetry = new ProductTelemetry({ level: 'silent' });
    const connection = { ...applicationConnection(database.ownerUrl), autoLoadEntities: true };
    @Module({
      imports: [
        TypeOrmModule.forRoot(connection),
        BihuanModule.forRoot({ clock, telemetry, background: false }),
        CasesModule,
      ],
    })
    class Root {}
    app = await NestFactory.createApplicationContext(Root, { logger: telemetry.logger });
    await command(DeployDefinition, { xml: caseWorkflow });
  });
  afterAll(async () => {
    trace.disable();
    context.disable();
    await app.close();
    await database.drop();
  });
  beforeEach(() => exporter.reset());

  const command = <Input>(useCase: Parameters<CommandExecutor['run']>[0], input: Input): Promise<unknown> =>
    app.get(CommandExecutor, { strict: false }).run(useCase, actor, input);
  const runDue = () => app.get(JobWorker, { strict: false }).runDue();

  /** Names with those of the spans around them, outermost first, in the order they ended. */
  function paths(): string[] {
    const spans = exporter.getFinishedSpans();
    const around = ({ parentSpanContext }: ReadableSpan): ReadableSpan | undefined =>
      spans.find((span) => span.spanContext().spanId === parentSpanContext?.spanId);
    const path = (span: ReadableSpan): string => {
      const parent = around(span);
      return parent ? `${path(parent)} > ${span.name}` : span.name;
    };
    return spans.map(path);
  }

  it('a command, its jobs and its timer are spans', async () => {
    await command(StartCase, { caseId: randomUUID() });
    expect(paths()).toEqual(['command worked-case.start']);
    await runDue();
    clock.advance('PT2S');
    await runDue();
    const job = ['job process.task > command process.run-task', 'job process.task'];
    expect(paths()).toEqual(['command worked-case.start', ...job, 'command timer.fire', ...job]);
    const [start, , firstJob] = exporter.getFinishedSpans();
    expect(start?.attributes).toEqual({ channel: 'http' });
    expect(firstJob?.attributes).toMatchObject({ attempt: 1, of: 5 });
  });

  it('a span of the host is around those of its commands', async () => {
    await trace.getTracer('host').startActiveSpan('POST /cases', async (span) => {
      await command(StartCase, { caseId: randomUUID() });
      span.end();
    });
    expect(paths()).toEqual(['POST /cases > command worked-case.start', 'POST /cases']);
  });

  it('a failure says so, and a refusal is none', async () => {
    await expect(command(StartCase, { caseId: 'not an id' })).rejects.toThrow();
    const [failed] = exporter.getFinishedSpans();
    expect(failed?.status.code).toBe(SpanStatusCode.ERROR);
    expect(failed?.events).toMatchObject([{ name: 'exception' }]);
    exporter.reset();
    await expect(command(DeployDefinition, { xml: '<definitions/>' })).rejects.toThrow();
    expect(exporter.getFinishedSpans()).toMatchObject([{ status: { code: SpanStatusCode.UNSET } }]);
  });
});
