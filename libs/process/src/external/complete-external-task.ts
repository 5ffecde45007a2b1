import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { Operations } from '../runtime/operations';
import { ReservedVariables } from '../task/reserved-variables';
import { HeldTasks, type WorkerTaskInput } from './held-tasks';

/** Which task is done, and what it gives. */
export interface CompleteExternalTaskInput extends WorkerTaskInput {
  /** Merged into the variables. @default nothing */
  readonly output?: Variables;
}

/** A worker has done its task: the instance goes on. */
@UseCaseHandler('external-task.complete')
export class CompleteExternalTask implements UseCase<CompleteExternalTaskInput, void> {
  constructor(
    private readonly operations: Operations,
    private readonly held: HeldTasks,
    private readonly reserved: ReservedVariables,
  ) {}

  /** @throws ProcessRuntimeError as {@link HeldTasks.take}, `OUTPUT_RESERVED` */
  async execute(_actor: Actor, { output = {}, ...which }: CompleteExternalTaskInput): Promise<void> {
    await this.operations.run(async (operation, stepper) => {
      const { task, live } = await this.held.take(operation, which);
      await this.reserved.refuse(task.instanceId, output);
      stepper.apply(operation, live, { type: 'complete', executionId: task.executionId, output });
      return live;
    });
  }
}
