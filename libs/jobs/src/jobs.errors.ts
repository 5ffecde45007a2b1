import { BihuanError } from '@bihuan/kernel';

/** What is wrong with the handlers of jobs. */
export type JobErrorCode = 'JOB_HANDLER_MISSING' | 'JOB_HANDLER_DUPLICATE';

/** The modules of the application do not fit the jobs that were ordered. */
export class JobError extends BihuanError<JobErrorCode> {
  constructor(code: JobErrorCode, message: string) {
    super(code, message, { kind: 'defect' });
  }
}
