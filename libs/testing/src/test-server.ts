import { randomUUID } from 'node:crypto';
import { ensureRoles, startTemporaryPostgres, withSession } from '@bihuan/database';

/** PostgreSQL for one run of a test suite. */
export interface TestServer {
  /** Removes every database of the run, and the server if it was started for the run. */
  stop(): Promise<void>;
}

/**
 * Provides a PostgreSQL for {@link createTestDatabase}, in this process and those it starts from now on: the
 * server of `TEST_DATABASE_URL` (a login that may create databases and roles), or a temporary one.
 *
 * Call it from Jest's `globalSetup`. The temporary server disappears with this process, however that ends.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startTemporaryPostgres();
  const url = given ?? server?.ownerUrl ?? '';
  const run = `bihuan_test_${randomUUID().slice(0, 8)}`;
  await ensureRoles(url);
  process.env.BIHUAN_TEST_SERVER = JSON.stringify({ url, run } satisfies TestRun);
  return {
    async stop() {
      delete process.env.BIHUAN_TEST_SERVER;
      await (server ? server.stop() : dropDatabases(url, run));
    },
  };
}

/** How the processes of a run find each other's server. */
export interface TestRun {
  readonly url: string;
  /** Prefix of all database names of the run. */
  readonly run: string;
}

/**
 * The server of this run.
 * @throws Error when nobody started one
 */
export function currentTestRun(): TestRun {
  const run = process.env.BIHUAN_TEST_SERVER;
  if (run) return JSON.parse(run) as TestRun;
  throw new Error("There is no test server: call startTestServer() in Jest's globalSetup before the tests.");
}

async function dropDatabases(url: string, run: string): Promise<void> {
  await withSession(url, async (session) => {
    const { rows } = await session.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [run],
    );
    for (const { name } of rows) {
      await session.query(`DROP DATABASE IF EXISTS ${session.escapeIdentifier(name)} WITH (FORCE)`);
    }
  });
}
