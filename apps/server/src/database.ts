import { join } from 'node:path';
import { DatabaseError, ensureRoles, startEmbeddedPostgres } from '@bihuan/database';
import { type Configuration, ConfigurationError } from './configuration';

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
  await ensureRoles(databaseUrl).catch((error: unknown) => {
    throw error instanceof DatabaseError ? error : unreachable(databaseUrl, error);
  });
  return { ownerUrl: databaseUrl, appUrl: appDatabaseUrl ?? databaseUrl, stop: () => Promise.resolve() };
}

/** Without login and password: what goes wrong at a start ends up in logs. */
function unreachable(databaseUrl: string, cause: unknown): ConfigurationError {
  const { host, pathname } = new URL(databaseUrl);
  const { code, message } = cause as NodeJS.ErrnoException;
  return new ConfigurationError(
    `The database ${pathname.slice(1)} on ${host} of DATABASE_URL cannot be used: ${message || code}.`,
    { cause },
  );
}
