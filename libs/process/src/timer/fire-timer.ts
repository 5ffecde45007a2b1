import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '../runtime/process-runtime';
import { subjectOf } from '../runtime/live-instance';

/** Which timer. */
export interface FireTimerInput {
  readonly instanceId: string;
  readonly executionId: string;
}

/** The moment a timer waited for has come. */
@UseCaseHandler('timer.fire')
export class FireTimer implements UseCase<FireTimerInput, void> {
  constructor(
    private readonly runtime: ProcessRuntime,
    private readonly scope: CommandScope,
  ) {}

  /** @throws ProcessRuntimeError `WAIT_GONE`; the sweeper then leaves the timer to whoever holds the instance */
  async execute(_actor: Actor, { instanceId, executionId }: FireTimerInput): Promise<void> {
    this.scope.about(subjectOf(await this.runtime.fire(instanceId, executionId)));
  }
}
