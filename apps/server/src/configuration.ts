import { resolve } from 'node:path';

/** What the server reads from its environment. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Login that owns the schema; without it a PostgreSQL of our own is started. */
  readonly databaseUrl?: string;
  /** Login of the running product, when it is to be another than the owner's. */
  readonly appDatabaseUrl?: string;
  /** Where what belongs to this checkout is kept. */
  readonly stateDir: string;
  /** Demo: demo organisation on an empty database, and a clock that clients may move. Never with real data. */
  readonly demo: boolean;
}

/** A setting that cannot be understood; the message names it. */
export class ConfigurationError extends Error {}

/**
 * Reads `PORT` (3000), `HOST` (127.0.0.1; with a database of your own 0.0.0.0), `DATABASE_URL`, `DATABASE_APP_URL`,
 * `BIHUAN_STATE_DIR` (`./.bihuan`) and `BIHUAN_MODE` (`demo` without `DATABASE_URL`, else `production`).
 *
 * @throws ConfigurationError naming the setting
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const databaseUrl = env.DATABASE_URL || undefined;
  const mode = env.BIHUAN_MODE || (databaseUrl ? 'production' : 'demo');
  if (!['demo', 'test', 'production'].includes(mode)) {
    throw new ConfigurationError(`BIHUAN_MODE must be demo, test or production, not "${mode}".`);
  }
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ConfigurationError(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  }
  return {
    port,
    host: env.HOST || (databaseUrl ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl,
    appDatabaseUrl: env.DATABASE_APP_URL || undefined,
    stateDir: resolve(env.BIHUAN_STATE_DIR || '.bihuan'),
    demo: mode !== 'production',
  };
}
