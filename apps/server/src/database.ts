import { join } from 'node:path';
import { ensureRoles, startEmbeddedPostgres } from '@bihuan/database';
import type { Configuration } from './configuration';

/** The database the server runs on. */
export interface ServerDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Stops it when it is ours. */
  stop(): Promise<void>;
}

/** Uses the given server, or starts the one that comes as an npm package with its data below the state directory. */
export async function openDatabase(configuration: Configuration): Promise<ServerDatabase> {
  const { databaseUrl, appDatabaseUrl, stateDir } = configuration;
  if (!databaseUrl) return startEmbeddedPostgres({ dataDir: join(stateDir, 'postgres') });
  await ensureRoles(databaseUrl);
  return { ownerUrl: databaseUrl, appUrl: appDatabaseUrl ?? databaseUrl, stop: () => Promise.resolve() };
}
