import { Inject, Injectable, Optional } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, isPassingFailure, newId, systemActor, UnitOfWork } from '@bihuan/kernel';
import { Job } from './job.entity';
import { JobCourier } from './job-courier';
import { JOB_LEASE, JOB_OPTIONS, type JobOptions } from './job-options';

const worker = systemActor('worker');
const longestBackoff = 6 * 60 * 60 * 1000;

/** The worker's side of the queue: taking jobs, holding them, and saying what became of them. */
@Injectable()
export class JobStore {
  /** Milliseconds a job stays with its holder without {@link hold}. */
  readonly lease: number;
  private readonly owner = newId();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly courier: JobCourier,
    @Optional() @Inject(JOB_OPTIONS) { lease = JOB_LEASE }: JobOptions = {},
  ) {
    this.lease = lease;
  }

  /**
   * Takes up to `limit` jobs that are not taken, in the order they are due. Workers do not wait for each other.
   *
   * @param overdue milliseconds for which they must have been due
   */
  claim(limit: number, overdue = 0): Promise<Job[]> {
    const due = new Date(this.clock.now().getTime() - overdue);
    return this.take('true', due, limit);
  }

  /** Takes this one, if it is due and not taken. */
  async claimOne(id: string): Promise<Job | undefined> {
    const [job] = await this.take('id = $6', this.clock.now(), 1, id);
    return job;
  }

  /** Keeps jobs for another lease. Those that went to somebody else stay there. */
  async hold(ids: readonly string[]): Promise<void> {
    const lockedUntil = new Date(this.clock.now().getTime() + this.lease);
    await this.work.run(worker, () =>
      this.work.manager.update(Job, { id: In([...ids]), lockedBy: this.owner }, { lockedUntil }),
    );
  }

  /** The job is done. Only its holder can say so: another worker may have it by now. */
  async finish({ id, lockedBy }: Job): Promise<void> {
    await this.work.run(worker, () => this.work.manager.delete(Job, { id, lockedBy: lockedBy ?? undefined }));
  }

  /** The attempt failed: next try after the back-off, or none when attempts are used up. */
  async fail(job: Job, error: Error): Promise<void> {
    const { id, lockedBy, attempts, maxAttempts, backoff } = job;
    const pause = Math.min(backoff * 2 ** (attempts - 1), longestBackoff);
    const over = attempts >= maxAttempts && !isPassingFailure(error);
    await this.work.run(worker, async () => {
      await this.work.manager.update(
        Job,
        { id, lockedBy: lockedBy ?? undefined },
        {
          status: over ? 'FAILED' : 'OPEN',
          runAt: new Date(this.clock.now().getTime() + pause),
          lockedBy: null,
          lockedUntil: null,
          lastError: error.message.slice(0, 2000),
        },
      );
      if (!over) this.work.afterCommit(() => this.courier.carry(id, pause));
    });
  }

  private take(condition: string, due: Date, limit: number, ...more: string[]): Promise<Job[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + this.lease);
    return this.work.run(worker, async () => {
      const [rows] = (await this.work.manager.query(
        `UPDATE bh_job SET "lockedBy" = $1, "lockedUntil" = $2, attempts = attempts + 1
          WHERE id IN (SELECT id FROM bh_job
                        WHERE status = 'OPEN' AND "runAt" <= $3 AND ("lockedUntil" IS NULL OR "lockedUntil" <= $5)
                          AND ${condition}
                        ORDER BY "runAt", id LIMIT $4 FOR UPDATE SKIP LOCKED)
          RETURNING *`,
        [this.owner, until, due, limit, now, ...more],
      )) as [Job[], number];
      return rows.sort((a, b) => a.runAt.getTime() - b.runAt.getTime() || (a.id < b.id ? -1 : 1));
    });
  }
}
