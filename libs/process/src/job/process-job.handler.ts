import { CommandExecutor, systemActor } from '@bihuan/kernel';
import { type Job, JobHandler, type JobHandling } from '@bihuan/jobs';
import { RaiseIncident } from '../incident/raise-incident';
import { isRuntimeError } from '../runtime/process-runtime.errors';
import { PROCESS_JOB, type ProcessJobPayload } from './process-job';
import { RunProcessTask } from './run-process-task';

const worker = systemActor('worker');
const options = { channel: 'job' };

/** Brings service tasks from the queue onto the command path. */
@JobHandler(PROCESS_JOB)
export class ProcessJobHandler implements JobHandling<ProcessJobPayload> {
  constructor(private readonly executor: CommandExecutor) {}

  async handle(payload: ProcessJobPayload): Promise<void> {
    try {
      await this.executor.run(RunProcessTask, worker, payload, options);
    } catch (error) {
      // Done by an earlier delivery, or overtaken: a boundary event may have taken the token away.
      // A suspended instance orders its jobs anew when it is resumed.
      if (!isRuntimeError(error, 'WAIT_GONE') && !isRuntimeError(error, 'INSTANCE_SUSPENDED')) throw error;
    }
  }

  async onExhausted(payload: ProcessJobPayload, job: Job, error: Error): Promise<void> {
    const { instanceId, executionId } = payload;
    await this.executor.run(
      RaiseIncident,
      worker,
      { instanceId, executionId, jobId: job.id, reason: error.message },
      options,
    );
  }
}
