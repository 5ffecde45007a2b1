import { DataSource } from 'typeorm';
import { ensureRoles, ownerConnection } from '@bihuan/database';
import { rowLevelSecurity } from '@bihuan/identity';
import { bihuanEntities, bihuanPolicies } from './tables';

/**
 * Brings the schema up to date, connected as its owner: tables, then row-level security and grants.
 * Safe to run at every start, and by several processes at once.
 */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  await ensureRoles(ownerUrl);
  const dataSource = await new DataSource({
    ...ownerConnection(ownerUrl),
    entities: bihuanEntities,
    synchronize: true,
  }).initialize();
  try {
    for (const statement of rowLevelSecurity(bihuanPolicies)) await dataSource.query(statement);
  } finally {
    await dataSource.destroy();
  }
}
