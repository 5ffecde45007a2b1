import { Global, Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  BIHUAN_DATA_SOURCE,
  Clock,
  CommandRecorder,
  PermissionPolicy,
  systemActor,
  UnitOfWork,
} from '@bihuan/kernel';
import { createTestDatabase, FakeClock, type TestDatabase } from '@bihuan/testing';
import {
  Job,
  JOB_LEASE,
  jobEntities,
  JobHandler,
  type JobHandling,
  JobQueue,
  JobsModule,
  JobWorker,
} from './index';

interface Letter extends Record<string, unknown> {
  readonly to: string;
}

@JobHandler('letter')
class PostOffice implements JobHandling<Letter> {
  readonly sent: string[] = [];
  readonly givenUp: string[] = [];
  broken = false;
  /** Runs in the middle of the work. */
  meanwhile: () => Promise<void> = () => Promise.resolve();

  async handle({ to }: Letter): Promise<void> {
    await this.meanwhile();
    if (this.broken) throw new Error('the van broke down');
    this.sent.push(to);
  }

  onExhausted({ to }: Letter, _job: Job, error: Error): Promise<void> {
    this.givenUp.push(`${to}: ${error.message}`);
    return Promise.resolve();
  }
}

@Injectable()
class Allows extends PermissionPolicy {
  allows(): boolean {
    return true;
  }
}

@Injectable()
class Forgets extends CommandRecorder {
  record(): Promise<void> {
    return Promise.resolve();
  }
}

const actor = systemActor('test');
let database: TestDatabase;
let dataSource: DataSource;
let app: TestingModule;
let clock: FakeClock;
let office: PostOffice;
let worker: JobWorker;
let queue: JobQueue;
let work: UnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    entities: jobEntities,
    synchronize: true,
  }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(async () => {
  clock = new FakeClock();
  const provide = [
    { provide: BIHUAN_DATA_SOURCE, useValue: dataSource },
    { provide: Clock, useValue: clock },
    { provide: PermissionPolicy, useClass: Allows },
    { provide: CommandRecorder, useClass: Forgets },
  ];
  @Global()
  @Module({ providers: provide, exports: provide })
  class Host {}
  app = await Test.createTestingModule({ imports: [Host, JobsModule], providers: [PostOffice] }).compile();
  await app.init();
  office = app.get(PostOffice);
  worker = app.get(JobWorker);
  queue = app.get(JobQueue);
  work = app.get(UnitOfWork);
});

afterEach(async () => {
  await app.close();
  await dataSource.getRepository(Job).clear();
});

const order = (to: string, more: Partial<Parameters<JobQueue['enqueue']>[0]> = {}) =>
  work.run(actor, () => queue.enqueue({ kind: 'letter', payload: { to }, ...more }));
const jobs = () => dataSource.getRepository(Job).find();

it('does committed jobs in the order they are due and forgets them', async () => {
  await order('later', { runAt: new Date(clock.now().getTime() + 1000) });
  await order('first');
  expect(await worker.runDue()).toBe(1);
  expect(office.sent).toEqual(['first']);
  clock.advance(1000);
  await worker.runDue();
  expect(office.sent).toEqual(['first', 'later']);
  expect(await jobs()).toEqual([]);
});

it('orders nothing when the command rolls back', async () => {
  await expect(
    work.run(actor, async () => {
      await queue.enqueue({ kind: 'letter', payload: { to: 'nobody' } });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await worker.runDue()).toBe(0);
});

it('has one open job per key, and another one once that is done', async () => {
  await order('a', { key: 'k' });
  await order('b', { key: 'k' });
  await worker.runDue();
  await order('c', { key: 'k' });
  await worker.runDue();
  expect(office.sent).toEqual(['a', 'c']);
});

it('withdraws open jobs by key', async () => {
  await order('a', { key: 'k' });
  await work.run(actor, () => queue.cancel(['k']));
  expect(await worker.runDue()).toBe(0);
});

it('tries again with growing pauses and then hands the job over', async () => {
  office.broken = true;
  await order('a', { maxAttempts: 3, backoff: 1000 });
  await worker.runDue();
  clock.advance(999);
  expect(await worker.runDue()).toBe(0);
  clock.advance(1);
  expect(await worker.runDue()).toBe(1);
  clock.advance(1999);
  expect(await worker.runDue()).toBe(0);
  clock.advance(1);
  expect(await worker.runDue()).toBe(1);
  expect(office.givenUp).toEqual(['a: the van broke down']);
  expect(await jobs()).toMatchObject([{ status: 'FAILED', attempts: 3, lastError: 'the van broke down' }]);
  clock.advance('P1D');
  expect(await worker.runDue()).toBe(0);
});

it('takes a job up again when the worker that had it died', async () => {
  await order('a');
  await dataSource.query(
    `UPDATE bh_job SET attempts = 1, "lockedBy" = gen_random_uuid(), "lockedUntil" = $1`,
    [new Date(clock.now().getTime() + JOB_LEASE)],
  );
  expect(await worker.runDue()).toBe(0);
  clock.advance(JOB_LEASE);
  expect(await worker.runDue()).toBe(1);
  expect(office.sent).toEqual(['a']);
});

it('leaves a job alone that somebody else has taken over in the meantime', async () => {
  await order('a');
  office.meanwhile = async () => {
    await dataSource.query(`UPDATE bh_job SET "lockedBy" = gen_random_uuid(), "lockedUntil" = $1`, [
      new Date(clock.now().getTime() + JOB_LEASE),
    ]);
  };
  await worker.runDue();
  expect(await jobs()).toMatchObject([{ status: 'OPEN' }]);
});

it('wakes at once after a commit while it runs in the background, and finishes what it has when stopped', async () => {
  const begun = new Promise<void>((resolve) => {
    office.meanwhile = () => {
      resolve();
      return Promise.resolve();
    };
  });
  worker.start({ pollEvery: 3_600_000 });
  await worker.runDue();
  await order('a');
  await begun;
  await worker.stop();
  expect(office.sent).toEqual(['a']);
  await order('b');
  expect(await jobs()).toMatchObject([{ payload: { to: 'b' }, attempts: 0 }]);
});

it('looks after other due things until neither side has anything left', async () => {
  let ordered = 0;
  worker.alsoRuns({
    runDue: async () => {
      if (ordered === 2) return 0;
      ordered += 1;
      await order(`by source ${ordered}`);
      return 1;
    },
  });
  await order('a');
  expect(await worker.runDue()).toBe(5);
  expect(office.sent).toEqual(['a', 'by source 1', 'by source 2']);
});

it('says which handler is missing', async () => {
  await work.run(actor, () => queue.enqueue({ kind: 'unheard-of', payload: {}, maxAttempts: 5 }));
  await worker.runDue();
  expect((await jobs())[0]?.lastError).toContain("@JobHandler('unheard-of')");
});
