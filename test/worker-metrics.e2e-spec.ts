import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ProductTelemetry, StateMetrics } from '@bihuan/bihuan';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { readWorkerConfiguration, WorkerConfigurationError } from '../apps/worker/src/configuration';
import { type MetricsServer, serveMetrics } from '../apps/worker/src/metrics-server';
import { WorkerModule } from '../apps/worker/src/worker.module';

describe('the metrics of a worker', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let server: MetricsServer;
  let telemetry: ProductTelemetry;

  beforeAll(async () => {
    database = await createTestDatabase();
    telemetry = new ProductTelemetry({ level: 'silent' });
    const configuration = readWorkerConfiguration({ DATABASE_URL: database.ownerUrl });
    app = await NestFactory.createApplicationContext(WorkerModule.with(configuration, telemetry), {
      logger: telemetry.logger,
    });
    app.get(StateMetrics, { strict: false }).joins(telemetry);
    server = await serveMetrics(telemetry, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await app.close();
    await database.drop();
  });

  const ask = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers: { connection: 'close' } });

  it('are what this worker did and what stands in the database', async () => {
    const job = { kind: 'job', name: 'process.task', attributes: { attempt: 1 } } as const;
    await telemetry.observe(job, () => Promise.resolve());
    const answer = await ask('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('bihuan_job_duration_seconds_count{name="process.task",outcome="done"} 1');
    expect(text).toContain('bihuan_jobs_due 0');
    expect(text).toMatch(/bihuan_pool_connections\{state="idle"\} \d/);
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('are all that is answered', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/metrics', 'POST')).status).toBe(404);
  });

  it('are off unless a port is given', () => {
    const read = (more: NodeJS.ProcessEnv) => readWorkerConfiguration({ DATABASE_URL: 'x', ...more }).metrics;
    expect(read({})).toBeUndefined();
    expect(read({ METRICS_PORT: '9100' })).toEqual({ host: '127.0.0.1', port: 9100 });
    expect(read({ METRICS_PORT: '9100', METRICS_HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 9100 });
    for (const METRICS_PORT of ['70000', '-1', 'x'])
      expect(() => read({ METRICS_PORT })).toThrow(WorkerConfigurationError);
  });
});
