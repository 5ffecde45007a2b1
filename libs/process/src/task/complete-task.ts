import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import { subjectOf } from '../runtime/live-instance';
import { ProcessRuntime } from '../runtime/process-runtime';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { taskNotOpen } from '../runtime/refusals';
import { Task } from './task.entity';
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
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
    private readonly useCases: UseCaseRegistry,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** @throws ProcessRuntimeError as {@link ProcessRuntime.complete}, `TASK_BOUND_TO_COMMAND`, `OUTPUT_RESERVED` */
  async execute(actor: Actor, { taskId, output = {} }: CompleteTaskInput): Promise<void> {
    const task = await this.work.manager.findOneBy(Task, { id: taskId });
    if (!task) throw taskNotOpen({ taskId }, []);
    this.scope.about(subjectOf(task));
    if (this.useCases.completing(task)) {
      throw new ProcessRuntimeError(
        'TASK_BOUND_TO_COMMAND',
        `Complete this task by the command ${task.command}.`,
        {
          details: { taskId, command: task.command },
        },
      );
    }
    await this.refuseReserved(task, output);
    await this.runtime.complete(actor, { taskId, instanceId: task.instanceId, output });
  }

  /** Verdicts come from rules: nobody may send one. */
  private async refuseReserved({ instanceId }: Task, output: Variables): Promise<void> {
    const { definitionId } = await this.work.manager.findOneByOrFail(Instance, { id: instanceId });
    const { elements } = await this.definitions.compiled(definitionId);
    const reserved = new Set([
      'pinned',
      ...[...elements.values()].map(({ attributes }) => attributes.result),
    ]);
    const taken = Object.keys(output).filter((name) => reserved.has(name));
    if (taken.length === 0) return;
    throw new ProcessRuntimeError(
      'OUTPUT_RESERVED',
      `These variables are set by rules alone, leave them out: ${taken.join(', ')}.`,
      {
        details: { variables: taken },
      },
    );
  }
}
