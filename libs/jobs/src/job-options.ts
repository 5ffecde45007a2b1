/** Injection token of the {@link JobOptions} a host gives; it may leave them out. */
export const JOB_OPTIONS = Symbol('JOB_OPTIONS');

/** How jobs travel to the processes that do them. */
export interface JobOptions {
  /** Redis by which jobs reach the workers of other processes at once; `redis://` or `rediss://`. @default none */
  readonly redisUrl?: string;
  /**
   * Milliseconds after which the jobs of a worker that died go to others. Whoever is alive renews its hold, so it does
   * not bound how long a job may take. @default 30000
   */
  readonly lease?: number;
}

/** Milliseconds a worker keeps a job without a sign of life, unless {@link JobOptions.lease} says otherwise. */
export const JOB_LEASE = 30_000;
