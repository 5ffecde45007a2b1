import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import type { Job } from './job.entity';

/** Does the jobs of one kind. A job may come more than once (at least once), so doing it again must change nothing. */
export interface JobHandling<Payload = Readonly<Record<string, unknown>>> {
  /** Runs outside of any transaction; rejecting means: try again later. */
  handle(payload: Payload, job: Job): Promise<void>;

  /** The last attempt has failed with `error` and nobody will try again. May come more than once, too. */
  onExhausted?(payload: Payload, job: Job, error: Error): Promise<void>;
}

/** Metadata key under which {@link JobHandler} leaves its kind. */
export const JOB_KIND = 'bihuan:job-kind';

/** Marks a provider that implements {@link JobHandling} as the handler of jobs of `kind`. */
export function JobHandler(kind: string): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(JOB_KIND, kind));
}
