import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  JOB_OPTIONS,
  Job,
  jobEntities,
  JobHandler,
  type JobHandling,
  JobQueue,
  JobsModule,
  JobWorker,
} from '@bihuan/jobs';
import {
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandRecorder,
  PermissionPolicy,
  systemActor,
  SystemClock,
  UnitOfWork,
} from '@bihuan/kernel';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { describeWithRedis, startTestRedis, type TestRedis } from './setup/redis';

/** Never by looking: what comes within a test came by the courier. */
const never = { pollEvery: 3_600_000 };
const actor = systemActor('test');

@JobHandler('letter')
class PostOffice implements JobHandling {
  readonly sent: unknown[] = [];
  private waiting: (() => void)[] = [];

  handle({ to }: { to?: unknown }): Promise<void> {
    this.sent.push(to);
    for (const arrived of this.waiting.splice(0)) arrived();
    return Promise.resolve();
  }

  async until(count: number): Promise<void> {
    while (this.sent.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

describeWithRedis('jobs with Redis', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let redis: TestRedis;
  const open: TestingModule[] = [];

  beforeAll(async () => {
    [database, redis] = await Promise.all([createTestDatabase('nothing'), startTestRedis()]);
    const options = {
      type: 'postgres',
      url: database.ownerUrl,
      entities: jobEntities,
      synchronize: true,
    } as const;
    dataSource = await new DataSource(options).initialize();
  });
  afterEach(async () => {
    for (const module of open.splice(0)) await module.close();
    await dataSource.getRepository(Job).clear();
  });
  afterAll(async () => {
    await redis.stop();
    await dataSource.destroy();
    await database.drop();
  });

  /** Stands for a process. */
  async function process(redisUrl = redis.url): Promise<{
    order: (to: string, runAt?: Date) => Promise<void>;
    office: PostOffice;
    worker: JobWorker;
  }> {
    const provide = [
      { provide: BIHUAN_DATA_SOURCE, useValue: dataSource },
      { provide: Clock, useClass: SystemClock },
      { provide: PermissionPolicy, useValue: {} },
      { provide: CommandRecorder, useValue: {} },
      { provide: JOB_OPTIONS, useValue: { redisUrl } },
    ];
    @Global()
    @Module({ providers: provide, exports: provide })
    class Host {}
    const module = await Test.createTestingModule({
      imports: [Host, JobsModule],
      providers: [PostOffice],
    }).compile();
    await module.init();
    open.push(module);
    const [work, queue] = [module.get(UnitOfWork), module.get(JobQueue)];
    return {
      order: (to, runAt) => work.run(actor, () => queue.enqueue({ kind: 'letter', payload: { to }, runAt })),
      office: module.get(PostOffice),
      worker: module.get(JobWorker),
    };
  }

  it('reach the worker of another process at once, and at their moment', async () => {
    const [server, worker] = [await process(), await process()];
    worker.worker.start(never);
    await server.order('later', new Date(Date.now() + 300));
    await server.order('now');
    await worker.office.until(2);
    expect(worker.office.sent).toEqual(['now', 'later']);
    expect(server.office.sent).toEqual([]);
  });

  it('are done once by several workers', async () => {
    const [server, ...workers] = [await process(), await process(), await process()];
    for (const { worker } of workers) worker.start(never);
    const names = Array.from({ length: 40 }, (_, i) => `${i}`);
    await Promise.all(names.map((name) => server.order(name)));
    const sent = () => workers.flatMap(({ office }) => office.sent);
    while (sent().length < names.length)
      await Promise.race(workers.map(({ office }) => office.until(office.sent.length + 1)));
    for (const { worker } of workers) await worker.stop();
    expect(new Set(sent())).toEqual(new Set(names));
    expect(sent()).toHaveLength(names.length);
    expect(await dataSource.getRepository(Job).count()).toBe(0);
  });

  it('are found in the database when Redis has forgotten them', async () => {
    const [server, worker] = [await process(), await process()];
    await server.order('forgotten');
    await redis.client.flushall();
    worker.worker.start(never);
    await worker.worker.runDue();
    expect(worker.office.sent).toEqual(['forgotten']);
  });

  it('are taken no more by a worker that has stopped, and again when it starts', async () => {
    const [server, worker] = [await process(), await process()];
    worker.worker.start(never);
    await worker.worker.stop();
    await server.order('kept');
    expect(await dataSource.getRepository(Job).find()).toMatchObject([{ attempts: 0 }]);
    worker.worker.start(never);
    await worker.office.until(1);
    expect(worker.office.sent).toEqual(['kept']);
  });

  it('are ordered and done without waiting when Redis is gone', async () => {
    const [server, worker] = [await process(), await process()];
    worker.worker.start(never);
    await redis.stop();
    await server.order('by hand');
    await worker.worker.runDue();
    expect(worker.office.sent).toEqual(['by hand']);
    await worker.worker.stop();
    redis = await startTestRedis();
  });

  it('do not keep a process that ends when Redis has gone, or never came', async () => {
    const lost: unknown[] = [];
    const note = (reason: unknown) => lost.push(reason);
    globalThis.process.on('unhandledRejection', note);
    const [server, worker] = [await process(), await process()];
    worker.worker.start(never);
    await server.order('before');
    await worker.office.until(1);
    await redis.stop();
    const lonely = await process(redis.url);
    lonely.worker.start(never);
    const begin = performance.now();
    for (const module of open.splice(0)) await module.close();
    // Each may ask Redis to let go for half a second; three would wait for two seconds each if Bull waited.
    expect(performance.now() - begin).toBeLessThan(5_000);
    await new Promise(setImmediate);
    expect(lost).toEqual([]);
    globalThis.process.off('unhandledRejection', note);
    redis = await startTestRedis();
  });
});
