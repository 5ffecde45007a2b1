import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { Job } from './job.entity';
import { JobCourier } from './job-courier';
import { JobQueue, type JobRequest } from './job-queue';

/** Keeps jobs as rows; a courier spreads the news of them. */
@Injectable()
export class StoredJobQueue extends JobQueue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly courier: JobCourier,
  ) {
    super();
  }

  async enqueue(request: JobRequest): Promise<void> {
    const now = this.clock.now();
    const id = newId();
    const { kind, payload, runAt = now, key = null, maxAttempts = 5, backoff = 10_000 } = request;
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Job)
      .values({
        id,
        kind,
        payload: payload as object,
        status: 'OPEN',
        runAt,
        attempts: 0,
        maxAttempts,
        backoff,
        key,
        createdAt: now,
      })
      .orIgnore()
      .updateEntity(false)
      .execute();
    this.work.afterCommit(() => this.courier.carry(id, runAt.getTime() - now.getTime()));
  }

  async cancel(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.work.manager.delete(Job, { key: In([...keys]), status: 'OPEN' });
  }
}
