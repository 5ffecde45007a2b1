import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, startTemporaryPostgres, withSession } from '@bihuan/database';
import { migrateDatabase } from '@bihuan/bihuan';
import { isPassingFailure } from '@bihuan/kernel';
import { buildServer, type ServerBuild } from './crash/server-build';
import { restartPostgres } from './setup/restart-postgres';
import { describeWithRedis, startTestRedis, type TestRedis } from './setup/redis';
import { caseWorkflow, workTable } from './workers/cases.module';
import { deployWorkflow } from './workers/deploy-workflow';
import { NodeProcess } from './workers/node-process';

const cases = Number(process.env.BIHUAN_CASES ?? 100);
/** It takes a fifth of that on two free cores; whoever waits longer says what for. */
const patience = 150_000;
/** For processes to come up or go, so that a hang in the middle is told from one at the edges. */
const edge = 60_000;
/** Another one may be tried: `BIHUAN_SEED=7 npx jest test/workers`. */
const seed = Number(process.env.BIHUAN_SEED ?? 20261122);

/** Numbers from 0 to 1 that are the same in every run with the same seed (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describeWithRedis('two servers and three workers on one database', () => {
  let postgres: EmbeddedPostgres;
  let redis: TestRedis;
  let build: ServerBuild;
  let environment: NodeJS.ProcessEnv;
  /** Why there is nothing more to wait for. */
  let over: Error | undefined;
  const servers: NodeProcess[] = [];
  const workers: NodeProcess[] = [];
  /** Workers that come for those that were killed. */
  const born: Promise<unknown>[] = [];
  let deadline = 0;
  const start = (name: 'server-node' | 'worker-node') =>
    NodeProcess.start(join(build.directory, `test/workers/${name}.js`), environment);
  const startWorker = () => start('worker-node');

  beforeAll(async () => {
    [postgres, redis, build] = await Promise.all([
      startTemporaryPostgres(),
      startTestRedis(),
      buildServer('apps/worker', 'test/workers'),
    ]);
    // The server of tests keeps no promise about commits at a crash; this one has to.
    await withSession(postgres.superuserUrl, (session) =>
      session.query('ALTER DATABASE bihuan SET synchronous_commit = on'),
    );
    await migrateDatabase(postgres.ownerUrl);
    await withSession(postgres.ownerUrl, (session) => session.query(workTable));
    await deployWorkflow(postgres.ownerUrl, caseWorkflow);
    environment = {
      DATABASE_URL: postgres.ownerUrl,
      REDIS_URL: redis.url,
      BIHUAN_BACKGROUND: 'false',
      JOB_LEASE_SECONDS: '3',
    };
    const [first, second, ...others] = await Promise.all([
      ...[1, 2].map(() => start('server-node')),
      ...[1, 2, 3].map(startWorker),
    ]);
    if (!first || !second) throw new Error('There are no servers.');
    servers.push(first, second);
    workers.push(...others);
  }, 2 * edge);

  // Also when the set-up failed half way: what is left running keeps Jest from ending.
  afterAll(async () => {
    over ??= new Error('The test took too long.');
    await NodeProcess.killAll();
    await Promise.allSettled(born);
    await Promise.allSettled([redis?.stop(), postgres?.stop(), build?.remove()]);
  }, edge);

  /** Reads as the superuser, also while PostgreSQL is coming back. */
  async function count(query: string): Promise<number> {
    for (;;) {
      if (over) throw over;
      try {
        return await withSession(postgres.superuserUrl.replace(/postgres$/, 'bihuan'), async (session) => {
          const { rows } = await session.query<{ n: string }>(`SELECT count(*) AS n FROM ${query}`);
          return Number(rows[0]?.n);
        });
      } catch (error) {
        if (!isPassingFailure(error)) throw error;
        await pause(100);
      }
    }
  }

  /** What happens, and after how many of the steps; the moments come from the seed. */
  function misfortunes(): { after: number; strike: () => Promise<unknown> }[] {
    const number = numbers(seed);
    const murder = async (): Promise<void> => {
      const [victim] = workers.splice(Math.floor(number() * workers.length), 1);
      await victim?.kill();
      const next = startWorker().then((worker) => workers.push(worker));
      next.catch((error: Error) => (over ??= error));
      born.push(next);
    };
    const flush = () => redis.client.flushall();
    const restart = () => restartPostgres(postgres.dataDirectory);
    return [murder, flush, murder, restart, murder, flush, murder].map((strike, i) => ({
      after: Math.floor((2 * cases * (i + 0.2 + 0.6 * number())) / 7.5),
      strike,
    }));
  }

  it(
    'do every step of every case once, whatever dies or forgets',
    async () => {
      deadline = performance.now() + patience;
      const ids = Array.from({ length: cases }, () => randomUUID());
      servers.forEach((server, i) => server.send(ids.filter((_, place) => place % servers.length === i)));
      const started = Promise.all(servers.map((server) => server.heard('started', patience)));
      started.catch((error: Error) => (over ??= error));
      for (const { after, strike } of misfortunes()) {
        await until(async () => (await count('work_done')) >= after);
        await strike();
      }
      let all = false;
      started.then(
        () => (all = true),
        () => undefined,
      );
      await until(() => Promise.resolve(all));
      await until(async () => {
        expect(await count(`bh_incident WHERE "resolvedAt" IS NULL`)).toBe(0);
        return (await count(`bh_instance WHERE status = 'ENDED'`)) >= cases;
      });

      expect(await count('bh_instance')).toBe(cases);
      expect(await count('work_done')).toBe(2 * cases);
      expect(await count('(SELECT DISTINCT "caseId", step FROM work_done) AS step')).toBe(2 * cases);
      const doubled = `SELECT 1 FROM bh_history GROUP BY "instanceId", "elementId", event HAVING count(*) > 1`;
      expect(await count(`(${doubled}) AS doubled`)).toBe(0);
      expect(await count('bh_timer')).toBe(0);
      // A job that was done by a worker that died before it could say so is found done, and goes.
      await until(async () => (await count('bh_job')) === 0);
    },
    patience + edge,
  );

  /** Looks again until it is so. @throws Error that says how everything stands when the test has lasted long enough */
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) {
      if (over) throw over;
      if (performance.now() > deadline) throw new Error(`Nothing more came of it.\n${await standing()}`);
      await pause(50);
    }
  }

  /** What a person needs to see why it goes on no more. */
  async function standing(): Promise<string> {
    const counts = [
      'bh_instance',
      `bh_instance WHERE status = 'ENDED'`,
      'work_done',
      'bh_timer',
      'bh_timer WHERE "dueAt" < now()',
      'bh_job',
      'bh_job WHERE "lockedUntil" > now()',
      'bh_job WHERE "runAt" < now()',
      `bh_job WHERE status = 'FAILED'`,
      "pg_stat_activity WHERE wait_event_type = 'Lock'",
      `pg_stat_activity WHERE state LIKE 'idle in transaction%'`,
    ];
    const lines = [`${servers.length} servers, ${workers.length} workers`];
    for (const query of counts) lines.push(`${await count(query)} ${query}`);
    return [...lines, ...[...servers, ...workers].map(({ complaint }) => complaint.slice(-1000))].join('\n');
  }
});
