import { randomUUID } from 'node:crypto';
import { withDatabase, withSession } from '@bihuan/database';
import { templateDatabase } from './template-database';
import { currentTestRun } from './test-server';

/** One database for one test file: migrated, empty, nobody else's. */
export interface TestDatabase {
  readonly name: string;
  /** The login that owns the schema. With `applicationConnection(ownerUrl)` the session is `bihuan_app`. */
  readonly ownerUrl: string;
  /** Removes the database, also while somebody is still connected. */
  drop(): Promise<void>;
}

/**
 * Creates a database with the product's schema, cloned from the run's template in about 0.1 s.
 *
 * @param from `schema`: migrated. `nothing`: empty, for libraries that bring their own tables. @default 'schema'
 * @throws Error when no test server runs (see {@link startTestServer})
 */
export async function createTestDatabase(from: 'schema' | 'nothing' = 'schema'): Promise<TestDatabase> {
  const run = currentTestRun();
  const name = `${run.run}_${randomUUID().replaceAll('-', '')}`;
  await withSession(run.url, async (session) => {
    const template = from === 'schema' ? await templateDatabase(session, run) : 'template1';
    await session.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    name,
    ownerUrl: withDatabase(run.url, name),
    drop: () =>
      withSession(run.url, async (session) => {
        const drop = `DROP DATABASE IF EXISTS ${name}`;
        // Force is refused to us while the server's own vacuum is in it; without force, the server sends its vacuum away.
        await session.query(`${drop} WITH (FORCE)`).catch(async () => {
          await session.query(leave, [name]);
          await session.query(drop);
        });
      }),
  };
}

const leave = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = $1 AND backend_type = 'client backend'`;
