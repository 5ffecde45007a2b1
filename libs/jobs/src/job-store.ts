import { Injectable } from '@nestjs/common';
import { Clock, systemActor, UnitOfWork } from '@bihuan/kernel';
import { Job } from './job.entity';

const worker = systemActor('worker');
const longestBackoff = 6 * 60 * 60 * 1000;

/** The worker's side of the embedded queue: taking jobs, and saying what became of them. */
@Injectable()
export class JobStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes up to `limit` jobs that are due and not taken, in the order they are due. Workers do not wait for
   * each other.
   *
   * @param lease milliseconds after which somebody else may take them
   */
  claim(owner: string, limit: number, lease: number): Promise<Job[]> {
    const now = this.clock.now();
    return this.work.run(worker, async () => {
      const [rows] = (await this.work.manager.query(
        `UPDATE bh_job SET "lockedBy" = $1, "lockedUntil" = $2, attempts = attempts + 1
          WHERE id IN (SELECT id FROM bh_job
                        WHERE status = 'OPEN' AND "runAt" <= $3 AND ("lockedUntil" IS NULL OR "lockedUntil" <= $3)
                        ORDER BY "runAt", id LIMIT $4 FOR UPDATE SKIP LOCKED)
          RETURNING *`,
        [owner, new Date(now.getTime() + lease), now, limit],
      )) as [Job[], number];
      return rows.sort((a, b) => a.runAt.getTime() - b.runAt.getTime() || (a.id < b.id ? -1 : 1));
    });
  }

  /** The job is done. Only its holder can say so: another worker may have it by now. */
  async finish({ id, lockedBy }: Job): Promise<void> {
    await this.work.run(worker, () => this.work.manager.delete(Job, { id, lockedBy: lockedBy ?? undefined }));
  }

  /** The attempt failed: next try after the back-off, or none when attempts are used up. */
  async fail(job: Job, error: Error): Promise<void> {
    const { id, lockedBy, attempts, maxAttempts, backoff } = job;
    const pause = Math.min(backoff * 2 ** (attempts - 1), longestBackoff);
    await this.work.run(worker, () =>
      this.work.manager.update(
        Job,
        { id, lockedBy: lockedBy ?? undefined },
        {
          status: attempts >= maxAttempts ? 'FAILED' : 'OPEN',
          runAt: new Date(this.clock.now().getTime() + pause),
          lockedBy: null,
          lockedUntil: null,
          lastError: error.message.slice(0, 2000),
        },
      ),
    );
  }
}
