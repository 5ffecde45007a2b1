import { Injectable, Logger, Optional } from '@nestjs/common';
import { isPassingFailure, QuietTelemetry, Telemetry } from '@bihuan/kernel';
import type { Job } from './job.entity';
import { JobHandlers } from './job-handlers';
import { JobStore } from './job-store';

/** Does jobs that were taken, and holds them while it does. */
@Injectable()
export class JobPerformer {
  private readonly logger = new Logger('Jobs');
  private readonly inHand = new Map<string, Promise<void>>();
  private holding: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: JobStore,
    private readonly handlers: JobHandlers,
    @Optional() private readonly telemetry: Telemetry = new QuietTelemetry(),
  ) {}

  /** Resolves when the job is done or given back; rejects when the database does not hear of it. */
  async perform(job: Job): Promise<void> {
    const end = this.attempt(job);
    this.inHand.set(job.id, end);
    this.holding ??= setInterval(() => this.hold(), this.store.lease / 3).unref();
    try {
      await end;
    } finally {
      this.inHand.delete(job.id);
      if (this.inHand.size === 0) this.letGo();
    }
  }

  /** Waits for those in hand. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.inHand.values());
  }

  private async attempt(job: Job): Promise<void> {
    const { id, kind, payload, attempts, maxAttempts } = job;
    try {
      await this.telemetry.observe(
        { kind: 'job', name: kind, attributes: { id, attempt: attempts, of: maxAttempts } },
        () => this.handlers.of(kind).handle(payload, job),
      );
    } catch (error) {
      await this.giveBack(job, error instanceof Error ? error : new Error(String(error)));
      return;
    }
    await this.store.finish(job);
  }

  private async giveBack(job: Job, error: Error): Promise<void> {
    // Trying again is all there is to do, however often that takes: no person can mend it in the workflow.
    if (job.attempts >= job.maxAttempts && !isPassingFailure(error)) {
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

  private hold(): void {
    // A hold that fails is tried again at the next beat, which still is within the lease.
    this.store.hold([...this.inHand.keys()]).catch((error: unknown) => this.logger.warn(String(error)));
  }

  private letGo(): void {
    clearInterval(this.holding);
    this.holding = undefined;
  }
}
