import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { TaskForms } from '../form/task-forms';
import { ProcessRuntime } from '../runtime/process-runtime';
import { taskBound } from '../runtime/refusals';
import { KnownTasks } from './known-tasks';
import { ReservedVariables } from './reserved-variables';
import { UseCaseRegistry } from './use-case-registry';

/** Which task, and what it gives. */
export interface CompleteTaskInput {
  readonly taskId: string;
  /** Merged into the variables. @default nothing */
  readonly output?: Variables;
}

/** Completes a task that no use case of the domain stands behind, e.g. one of an organiser's own workflow. */
@UseCaseHandler('task.complete')
export class CompleteTask implements UseCase<CompleteTaskInput, void> {
  constructor(
    private readonly tasks: KnownTasks,
    private readonly useCases: UseCaseRegistry,
    private readonly reserved: ReservedVariables,
    private readonly forms: TaskForms,
    private readonly runtime: ProcessRuntime,
  ) {}

  /** @throws ProcessRuntimeError as {@link ProcessRuntime.complete}, `TASK_BOUND_TO_COMMAND`, `OUTPUT_RESERVED`; FormRefusedError */
  async execute(actor: Actor, { taskId, output = {} }: CompleteTaskInput): Promise<void> {
    // Not locked here: the instance is always locked before its tasks.
    const task = await this.tasks.get(actor, taskId);
    const bound = this.useCases.completing(task);
    if (bound) throw taskBound(taskId, bound.name);
    await this.reserved.refuse(task.instanceId, output);
    await this.forms.check(task, output);
    await this.runtime.complete(actor, { taskId, instanceId: task.instanceId, output });
  }
}
