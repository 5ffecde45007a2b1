import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { BullCourier } from './bull-courier';
import { JobCourier } from './job-courier';
import { JobHandlers } from './job-handlers';
import { JOB_OPTIONS, type JobOptions } from './job-options';
import { JobPerformer } from './job-performer';
import { JobQueue } from './job-queue';
import { JobStore } from './job-store';
import { JobWorker } from './job-worker';
import { LocalCourier } from './local-courier';
import { StoredJobQueue } from './stored-job-queue';

const courier = {
  provide: JobCourier,
  inject: [{ token: JOB_OPTIONS, optional: true }],
  useFactory: ({ redisUrl }: JobOptions = {}): JobCourier =>
    redisUrl ? new BullCourier(redisUrl) : new LocalCourier(),
};

/**
 * The job queue on PostgreSQL and its worker, which stands still until {@link JobWorker.start}. The host may provide
 * {@link JOB_OPTIONS} globally.
 */
@Module({
  imports: [KernelModule],
  providers: [
    courier,
    JobHandlers,
    JobStore,
    JobPerformer,
    JobWorker,
    { provide: JobQueue, useClass: StoredJobQueue },
  ],
  exports: [JobQueue, JobWorker],
})
export class JobsModule {}
