import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { EmbeddedJobQueue } from './embedded-job-queue';
import { JobBell } from './job-bell';
import { JobHandlers } from './job-handlers';
import { JobQueue } from './job-queue';
import { JobStore } from './job-store';
import { JobWorker } from './job-worker';

/** The job queue on PostgreSQL and its worker, which stands still until {@link JobWorker.start}. */
@Module({
  imports: [KernelModule],
  providers: [JobBell, JobHandlers, JobStore, JobWorker, { provide: JobQueue, useClass: EmbeddedJobQueue }],
  exports: [JobQueue, JobWorker],
})
export class JobsModule {}
