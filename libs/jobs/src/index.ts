export { Job } from './job.entity';
export { JobHandler, type JobHandling } from './job-handler';
export { JobError, type JobErrorCode } from './jobs.errors';
export { JobQueue, type JobRequest } from './job-queue';
export { JOB_LEASE, JobWorker, type DueSource, type WorkerOptions } from './job-worker';
export { JobsModule } from './jobs.module';
export { jobEntities, jobPolicies } from './jobs.tables';
