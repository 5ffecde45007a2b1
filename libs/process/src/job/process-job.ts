import type { JobRequest } from '@bihuan/jobs';
import type { Wait } from '../lane/process-lane';

/** Kind of the jobs that run service tasks. */
export const PROCESS_JOB = 'process.task';

/** Payload of such a job. */
export interface ProcessJobPayload extends Record<string, unknown> {
  readonly instanceId: string;
  readonly executionId: string;
}

/** The job for a service task that is not run inside the step. */
export function processJob(
  instanceId: string,
  { executionId, attributes }: Pick<Wait, 'executionId' | 'attributes'>,
): JobRequest {
  const payload: ProcessJobPayload = { instanceId, executionId };
  return {
    kind: PROCESS_JOB,
    payload,
    key: processJobKey(instanceId, executionId),
    maxAttempts: attributes.retries ?? 3,
  };
}

/** One open job per wait. */
export function processJobKey(instanceId: string, executionId: string): string {
  return `${PROCESS_JOB}:${instanceId}:${executionId}`;
}
