import type { TablePolicy } from '@bihuan/kernel';
import { Job } from './job.entity';

/** The rows of this library. */
export const jobEntities = [Job];

/** Any command may order a job; jobs carry ids, not content, and no endpoint shows them. */
export const jobPolicies: readonly TablePolicy[] = [{ table: 'bh_job', kind: 'shared', delete: true }];
