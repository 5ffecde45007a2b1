import { resolve } from 'node:path';
import { isLogLevel, type LogLevel } from '@bihuan/bihuan';

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
  /** Redis that brings jobs to the workers of all processes at once; without it they look for them every second. */
  readonly redisUrl?: string;
  /** Whether this process does jobs and fires timers; `apps/worker` does nothing else. */
  readonly background: boolean;
  readonly logLevel: LogLevel;
}

/** A setting that cannot be understood; the message names it. */
export class ConfigurationError extends Error {}

/**
 * Reads `PORT` (3000), `HOST` (127.0.0.1; with a database of your own 0.0.0.0), `DATABASE_URL`, `DATABASE_APP_URL`,
 * `BIHUAN_STATE_DIR` (`./.bihuan`), `BIHUAN_MODE` (`demo` without `DATABASE_URL`, else `production`), `REDIS_URL`,
 * `BIHUAN_BACKGROUND` (`true`) and `LOG_LEVEL` (`warn`).
 *
 * @throws ConfigurationError naming the setting
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const databaseUrl = postgresUrl('DATABASE_URL', env.DATABASE_URL);
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
    appDatabaseUrl: postgresUrl('DATABASE_APP_URL', env.DATABASE_APP_URL),
    stateDir: resolve(env.BIHUAN_STATE_DIR || '.bihuan'),
    demo: mode !== 'production',
    redisUrl: env.REDIS_URL || undefined,
    background: backgroundOf(env),
    logLevel: logLevelOf(env),
  };
}

function backgroundOf({ BIHUAN_BACKGROUND: value = '' }: NodeJS.ProcessEnv): boolean {
  if (!['', 'true', 'false'].includes(value)) {
    throw new ConfigurationError(`BIHUAN_BACKGROUND must be true or false, not "${value}".`);
  }
  return value !== 'false';
}

/** @throws ConfigurationError */
export function logLevelOf({ LOG_LEVEL: value }: NodeJS.ProcessEnv): LogLevel {
  if (!value) return 'warn';
  if (isLogLevel(value)) return value;
  throw new ConfigurationError(
    `LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent, not "${value}".`,
  );
}

/** Never shows the address itself: it holds a password. */
function postgresUrl(setting: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const known = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
  if (known) return text;
  throw new ConfigurationError(`${setting} must look like postgres://user:password@host:5432/database.`);
}
