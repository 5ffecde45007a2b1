import { isLogLevel, type JobOptions, type LogLevel } from '@bihuan/bihuan';
import type { MetricsPlace } from './metrics-server';

/** What a worker reads from its environment. */
export interface WorkerConfiguration {
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  readonly jobs: JobOptions & { readonly concurrency: number };
  /** Where Prometheus may ask; nowhere by default. */
  readonly metrics?: MetricsPlace;
}

/** A setting that is missing or cannot be understood; the message names it. */
export class WorkerConfigurationError extends Error {}

/**
 * Reads `DATABASE_APP_URL` or `DATABASE_URL`, `REDIS_URL`, `WORKER_CONCURRENCY` (4), `JOB_LEASE_SECONDS` (30),
 * `LOG_LEVEL` (`warn`), and for Prometheus `METRICS_PORT` (off) and `METRICS_HOST` (127.0.0.1).
 *
 * @throws WorkerConfigurationError naming the setting
 */
export function readWorkerConfiguration(env: NodeJS.ProcessEnv): WorkerConfiguration {
  const databaseUrl = env.DATABASE_APP_URL || env.DATABASE_URL;
  if (!databaseUrl) {
    throw new WorkerConfigurationError('A worker needs the database of its server: set DATABASE_URL.');
  }
  const logLevel = env.LOG_LEVEL || 'warn';
  if (!isLogLevel(logLevel)) {
    throw new WorkerConfigurationError(
      `LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent, not "${logLevel}".`,
    );
  }
  return {
    databaseUrl,
    logLevel,
    jobs: {
      redisUrl: env.REDIS_URL || undefined,
      concurrency: positive('WORKER_CONCURRENCY', env.WORKER_CONCURRENCY || '4'),
      lease: 1000 * positive('JOB_LEASE_SECONDS', env.JOB_LEASE_SECONDS || '30'),
    },
    ...(env.METRICS_PORT && { metrics: metricsPlace(env.METRICS_PORT, env.METRICS_HOST || '127.0.0.1') }),
  };
}

function metricsPlace(text: string, host: string): MetricsPlace {
  const port = positive('METRICS_PORT', text);
  if (port <= 65535) return { host, port };
  throw new WorkerConfigurationError(`METRICS_PORT must be a port from 1 to 65535, not "${text}".`);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new WorkerConfigurationError(`${name} must be a whole number above 0, not "${text}".`);
}
