import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { Job } from './job.entity';
import { JobBell } from './job-bell';
import { JobQueue, type JobRequest } from './job-queue';

/** The queue that needs nothing but the database. */
@Injectable()
export class EmbeddedJobQueue extends JobQueue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly bell: JobBell,
  ) {
    super();
  }

  async enqueue(request: JobRequest): Promise<void> {
    const now = this.clock.now();
    const { kind, payload, runAt = now, key = null, maxAttempts = 5, backoff = 10_000 } = request;
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Job)
      .values({
        id: newId(),
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
    if (runAt <= now) this.work.afterCommit(() => this.bell.ring());
  }

  async cancel(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.work.manager.delete(Job, { key: In([...keys]), status: 'OPEN' });
  }
}
