/** Whom a courier brings the news. */
export interface JobReceiver {
  /** Something is due; look for it. */
  wake(): void;
  /** This job is due. Resolves when it is done, or was not to be had. */
  take(id: string): Promise<void>;
}

/**
 * Tells workers which job is due. It carries news, not jobs: the row in the database is the job, so news may be
 * lost, late, doubled, or about a job that is gone.
 */
export abstract class JobCourier {
  /** Milliseconds a worker leaves a due job to the courier before it takes it from the database by itself. */
  abstract readonly patience: number;

  /** Spreads the news of a committed job that is due in `delay` milliseconds. Never waits, never throws. */
  abstract carry(id: string, delay: number): void;

  /** Brings what it carries to `receiver` from now on, `concurrency` at a time. */
  abstract deliverTo(receiver: JobReceiver, concurrency: number): void;

  /** Brings nothing any more; still carries. */
  abstract stop(): Promise<void>;
}
