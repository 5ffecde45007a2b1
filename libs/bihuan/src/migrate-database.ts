import { createHash } from 'node:crypto';
import { DataSource, type QueryRunner } from 'typeorm';
import { ensureRoles, ownerConnection } from '@bihuan/database';
import { rowLevelSecurity } from '@bihuan/identity';
import { bihuanMigrations } from './migrations';
import { bihuanEntities, bihuanPolicies } from './tables';

/** Advisory lock: one process at a time changes the schema. */
const migrating = 2_602_140_003;
/** Policy whose comment says which policies the database has. */
const marked = { policy: 'bh_enterprise_visible', table: 'bh_enterprise' };

/**
 * Brings the schema up to date, connected as its owner: tables, then row-level security and grants where they changed.
 * Safe to run at every start, and by several processes at once.
 *
 * @throws DatabaseError when the login may not prepare the application's role
 */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  await ensureRoles(ownerUrl);
  const dataSource = await new DataSource({
    ...ownerConnection(ownerUrl),
    entities: bihuanEntities,
    migrations: bihuanMigrations,
    migrationsTableName: 'bh_migration',
    migrationsTransactionMode: 'each',
  }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrating]);
    await dataSource.runMigrations();
    await applyPolicies(runner);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [migrating]);
    await runner.release();
    await dataSource.destroy();
  }
}

/** All or nothing, and only when they differ: each statement locks its table against everybody. */
async function applyPolicies(runner: QueryRunner): Promise<void> {
  const statements = rowLevelSecurity(bihuanPolicies);
  const mark = `policies ${createHash('sha256').update(statements.join('\n')).digest('hex')}`;
  const rows = (await runner.query(
    `SELECT obj_description(oid, 'pg_policy') AS comment FROM pg_policy WHERE polname = $1 AND polrelid = $2::regclass`,
    [marked.policy, marked.table],
  )) as { comment: string | null }[];
  if (rows[0]?.comment === mark) return;
  await runner.startTransaction();
  try {
    for (const statement of statements) await runner.query(statement);
    await runner.query(`COMMENT ON POLICY ${marked.policy} ON ${marked.table} IS '${mark}'`);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}
