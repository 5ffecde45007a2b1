import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { JobCourier } from './job-courier';
import { JobPerformer } from './job-performer';
import { JobStore } from './job-store';

/** Something else that becomes due with time and is looked after together with the jobs, e.g. timers. */
export interface DueSource {
  /** Does what is due now. @returns how much that was */
  runDue(): Promise<number>;
}

/** How a worker works. */
export interface WorkerOptions {
  /** Jobs taken at the same time, from the courier and from the database each. @default 4 */
  readonly concurrency?: number;
  /** Milliseconds between two looks when nothing rings. @default 1000 */
  readonly pollEvery?: number;
}

/** Does jobs in this process: in the background between {@link start} and {@link stop}, or on demand. */
@Injectable()
export class JobWorker implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
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
    private readonly performer: JobPerformer,
    private readonly courier: JobCourier,
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
    this.courier.deliverTo({ wake: () => this.wake(), take: (id) => this.take(id) }, concurrency);
    this.wake();
  }

  /** Takes no further job and waits for those in hand. */
  async stop(): Promise<void> {
    this.active = false;
    this.stopping = true;
    clearTimeout(this.timer);
    await this.courier.stop();
    await this.last.catch(() => undefined);
    await this.performer.idle();
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
    return this.inTurn(0);
  }

  /** One drain at a time, so that whoever waits for one also waits for the jobs another one has in hand. */
  private inTurn(patience: number): Promise<number> {
    const next = this.last.catch(() => 0).then(() => this.drain(patience));
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
        return this.active ? this.inTurn(this.courier.patience) : 0;
      })
      .catch((error: unknown) => this.logger.error(error instanceof Error ? error.stack : error))
      .finally(() => this.sleep());
  }

  private sleep(): void {
    clearTimeout(this.timer);
    if (this.active) this.timer = setTimeout(() => this.wake(), this.pollEvery).unref();
  }

  private async drain(patience: number): Promise<number> {
    let total = 0;
    for (;;) {
      let done = await this.drainJobs(patience);
      for (const source of this.sources) if (!this.stopping) done += await source.runDue();
      total += done;
      if (done === 0) return total;
    }
  }

  private async drainJobs(patience: number): Promise<number> {
    for (let done = 0; ;) {
      const jobs = this.stopping ? [] : await this.store.claim(this.concurrency, patience);
      if (jobs.length === 0) return done;
      await Promise.all(jobs.map((job) => this.performer.perform(job)));
      done += jobs.length;
    }
  }

  /** What the courier names. It stays in the database while this fails. */
  private async take(id: string): Promise<void> {
    const job = this.active ? await this.store.claimOne(id) : undefined;
    if (job) await this.performer.perform(job);
  }
}
