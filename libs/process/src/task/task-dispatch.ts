import { Injectable } from '@nestjs/common';
import { bihuanValidationPipe, CommandExecutor, type RequestBy } from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { taskBound } from '../runtime/refusals';
import { CompleteTask } from './complete-task';
import type { Task } from './task.entity';
import { TaskQueries } from './task.queries';
import { UseCaseRegistry } from './use-case-registry';

/** Brings `POST /tasks/{id}/complete` to the use case that stands behind the task. */
@Injectable()
export class TaskDispatch {
  private readonly validation = bihuanValidationPipe();

  constructor(
    private readonly queries: TaskQueries,
    private readonly executor: CommandExecutor,
    private readonly useCases: UseCaseRegistry,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `TASK_BOUND_TO_COMMAND`, and whatever the use case throws */
  async complete({ actor, options }: RequestBy, taskId: string, output: Variables): Promise<void> {
    const task = await this.queries.get(actor, taskId);
    const useCase = this.useCases.completing(task);
    if (!useCase) {
      await this.executor.run(CompleteTask, actor, { taskId, output }, options);
      return;
    }
    if (!useCase.input) throw taskBound(taskId, useCase.name);
    const checked = (await this.validation.transform(output, {
      type: 'body',
      metatype: useCase.input,
    })) as object;
    const input = { ...checked, [subjectKey(task)]: task.subjectId, taskId };
    await this.executor.run(useCase.type, actor, input, options);
  }
}

/** `hazard` → `hazardId` */
function subjectKey({ subjectType }: Task): string {
  return `${subjectType.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
}
