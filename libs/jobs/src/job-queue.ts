/** An order for work. */
export interface JobRequest {
  readonly kind: string;
  /** JSON; ids rather than copies, the handler reads the truth when it runs. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before this moment. @default now */
  readonly runAt?: Date;
  /** While a job with this key is open, another one is not added. @default none */
  readonly key?: string;
  /** Attempts before the job is given up. @default 5 */
  readonly maxAttempts?: number;
  /** Pause after the first failed attempt, doubled with each further one, in milliseconds. @default 10000 */
  readonly backoff?: number;
}

/**
 * Where jobs are ordered. They are ordered inside the caller's transaction and run only after its commit: a
 * command that rolls back has ordered nothing.
 */
export abstract class JobQueue {
  /** @throws NoTransactionError outside of a unit of work */
  abstract enqueue(request: JobRequest): Promise<void>;

  /** Withdraws the open jobs with these keys; a job that is being done at this moment is not stopped. */
  abstract cancel(keys: readonly string[]): Promise<void>;
}
