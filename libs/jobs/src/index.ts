export { Job } from './job.entity';
export { JobHandler, type JobHandling } from './job-handler';
export { JobError, type JobErrorCode } from './jobs.errors';
export { JOB_LEASE, JOB_OPTIONS, type JobOptions } from './job-options';
export { JobQueue, type JobRequest } from './job-queue';
export { JobWorker, type DueSource, type WorkerOptions } from './job-worker';
export { JobsModule } from './jobs.module';
export { jobEntities, jobPolicies } from './jobs.tables';
