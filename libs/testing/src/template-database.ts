import { type Session, withDatabase } from '@bihuan/database';
import type { TestRun } from './test-server';

/** Advisory lock: one process of the run builds the template, the others wait for it. */
const building = 2_602_140_001;

/** Puts the schema into an empty database, connected as its owner. */
export type BuildSchema = (ownerUrl: string) => Promise<void>;

/**
 * The name of the run's template database, built by the first who asks: migrating once and cloning is far
 * cheaper than migrating for every test file.
 */
export async function templateDatabase(
  session: Session,
  { url, run }: TestRun,
  buildSchema: BuildSchema = productSchema,
): Promise<string> {
  const name = `${run}_template`;
  await session.query('SELECT pg_advisory_lock($1)', [building]);
  try {
    const { rowCount } = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await build(session, url, name, buildSchema);
    return name;
  } finally {
    await session.query('SELECT pg_advisory_unlock($1)', [building]);
  }
}

/** Renamed when complete: a build that fails must not leave half a template behind. */
async function build(session: Session, url: string, name: string, buildSchema: BuildSchema): Promise<void> {
  const draft = `${name}_draft`;
  await session.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await session.query(`CREATE DATABASE ${draft}`);
  await buildSchema(withDatabase(url, draft));
  await session.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/** Loaded only when a template is built: a test of one small library should not load the whole product. */
async function productSchema(ownerUrl: string): Promise<void> {
  const { migrateDatabase } = require('../../bihuan/src') as typeof import('../../bihuan/src');
  await migrateDatabase(ownerUrl);
}
