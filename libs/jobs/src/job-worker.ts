import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '@bihuan/kernel';
import type { Job } from './job.entity';
import { JobBell } from './job-bell';
import { JobHandlers } from './job-handlers';
import { JobStore } from './job-store';

/** Something else that becomes due with time and is looked after together with the jobs, e.g. timers. */
export interface DueSource {
  /** Does what is due now. @returns how much that was */
  runDue(): Promise<number>;
}

/** How a worker works. */
export interface WorkerOptions {
  /** Jobs done at the same time. @default 4 */
  readonly concurrency?: number;
  /** Milliseconds between two looks when nothing rings. @default 1000 */
  readonly pollEvery?: number;
}

/** Milliseconds a worker keeps a job; a handler that takes longer may see its job done a second time. */
export const JOB_LEASE = 5 * 60 * 1000;

/** Does the jobs of this process: in the background between {@link start} and {@link stop}, or on demand. */
@Injectable()
export class JobWorker implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private readonly owner = newId();
  private readonly sources: DueSource[] = [];
  private concurrency = 4;
  private pollEvery = 1000;
  private active = false;
  private stopping = false;
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<number> = Promise.resolve(0);
  private rung = false;

  constructor(
    private readonly store: JobStore,
    private readonly handlers: JobHandlers,
    private readonly bell: JobBell,
  ) {}

  /** Looks after `source` from now on, too. */
  alsoRuns(source: DueSource): void {
    this.sources.push(source);
  }

  /** Starts the background loop; a second start does nothing. */
  start({ concurrency = 4, pollEvery = 1000 }: WorkerOptions = {}): void {
    if (this.active) return;
    this.concurrency = concurrency;
    this.pollEvery = pollEvery;
    this.active = true;
    this.stopping = false;
    this.bell.answeredBy(() => this.wake());
    this.wake();
  }

  /** Takes no further job and waits for those in hand. */
  async stop(): Promise<void> {
    this.active = false;
    this.stopping = true;
    this.bell.answeredBy(undefined);
    clearTimeout(this.timer);
    await this.last.catch(() => undefined);
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /**
   * Does everything that is due by the clock, and what becomes due by it, until nothing is left. Must not be
   * called inside a transaction. A job that fails waits for its back-off.
   *
   * @returns how many jobs and other due things were done
   */
  runDue(): Promise<number> {
    this.stopping = false;
    return this.inTurn();
  }

  /** One drain at a time, so that whoever waits for one also waits for the jobs another one has in hand. */
  private inTurn(): Promise<number> {
    const next = this.last.catch(() => 0).then(() => this.drain());
    this.last = next;
    return next;
  }

  private wake(): void {
    clearTimeout(this.timer);
    if (this.rung || !this.active) return;
    this.rung = true;
    // A ring during a drain queues one more drain: the job may have come just after the last look.
    void this.last
      .catch(() => 0)
      .then(() => {
        this.rung = false;
        return this.active ? this.inTurn() : 0;
      })
      .catch((error: unknown) => this.logger.error(error instanceof Error ? error.stack : error))
      .finally(() => this.sleep());
  }

  private sleep(): void {
    clearTimeout(this.timer);
    if (this.active) this.timer = setTimeout(() => this.wake(), this.pollEvery).unref();
  }

  private async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      let done = await this.drainJobs();
      for (const source of this.sources) if (!this.stopping) done += await source.runDue();
      total += done;
      if (done === 0) return total;
    }
  }

  private async drainJobs(): Promise<number> {
    for (let done = 0; ;) {
      const jobs = this.stopping ? [] : await this.store.claim(this.owner, this.concurrency, JOB_LEASE);
      if (jobs.length === 0) return done;
      await Promise.all(jobs.map((job) => this.perform(job)));
      done += jobs.length;
    }
  }

  private async perform(job: Job): Promise<void> {
    try {
      await this.handlers.of(job.kind).handle(job.payload, job);
    } catch (error) {
      await this.giveBack(job, error instanceof Error ? error : new Error(String(error)));
      return;
    }
    await this.store.finish(job);
  }

  private async giveBack(job: Job, error: Error): Promise<void> {
    this.logger.warn(
      `${job.kind} ${job.id}, attempt ${job.attempts} of ${job.maxAttempts}: ${error.message}`,
    );
    if (job.attempts >= job.maxAttempts) {
      try {
        await this.handlers.of(job.kind).onExhausted?.(job.payload, job, error);
      } catch (second) {
        // The lease runs out and the hand-over is tried again; marking it failed now would lose it.
        this.logger.error(second instanceof Error ? second.stack : second);
        return;
      }
    }
    await this.store.fail(job, error);
  }
}
