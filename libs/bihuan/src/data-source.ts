import { DataSource } from 'typeorm';
import { ownerConnection } from '@bihuan/database';
import { bihuanMigrations } from './migrations';
import { bihuanEntities } from './tables';

/** For the TypeORM command line only, which wants it as a default export. */
export default new DataSource({
  ...ownerConnection(process.env.DATABASE_URL ?? ''),
  entities: bihuanEntities,
  migrations: bihuanMigrations,
});
