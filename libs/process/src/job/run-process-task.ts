import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { ProcessRuntime } from '../runtime/process-runtime';
import type { ProcessJobPayload } from './process-job';

/** Runs a service task that was left to a job. */
@UseCaseHandler('process.run-task')
export class RunProcessTask implements UseCase<ProcessJobPayload, void> {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly scope: CommandScope,
  ) {}

  /** @throws ProcessRuntimeError `WAIT_GONE` when it has been done, or nobody waits for it any more */
  async execute(_actor: Actor, { instanceId, executionId }: ProcessJobPayload): Promise<void> {
    this.scope.about(subjectOf(await this.runtime.runTask(instanceId, executionId)));
  }
}
