import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { ownerConnection } from '@bihuan/database';
import { migrateDatabase } from './migrate-database';
import { bihuanEntities, bihuanPolicies } from './tables';

describe('the migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase('nothing');
    await migrateDatabase(database.ownerUrl);
    dataSource = await new DataSource({
      ...ownerConnection(database.ownerUrl),
      entities: bihuanEntities,
    }).initialize();
  }, 60_000);
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('make the tables of the entities, and nothing else', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('leave no table without a policy', async () => {
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname LIKE 'bh\\_%' AND relname <> 'bh_migration'`,
    );
    const governed = new Set(bihuanPolicies.map(({ table }) => table));
    expect(tables.map(({ name }) => name).filter((name) => !governed.has(name))).toEqual([]);
    expect(governed.size).toBe(tables.length);
  });

  it('can run again, also twice at once', async () => {
    const again = [migrateDatabase(database.ownerUrl), migrateDatabase(database.ownerUrl)];
    await expect(Promise.all(again)).resolves.toEqual([undefined, undefined]);
  });
});
