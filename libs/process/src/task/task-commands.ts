import { Injectable, type Type } from '@nestjs/common';
import { CommandExecutor, type RequestBy, type UseCase } from '@bihuan/kernel';
import { Deputies } from './deputy/deputies';
import type { Task } from './task.entity';
import { TaskQueries } from './task.queries';

/** Runs the commands of a person on its tasks, and on those of the people it stands in for. */
@Injectable()
export class TaskCommands {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: TaskQueries,
    private readonly deputies: Deputies,
  ) {}

  /** @returns the task as it is then */
  run<Input extends { readonly taskId: string }>(
    by: RequestBy,
    useCase: Type<UseCase<Input, unknown>>,
    input: Input,
  ): Promise<Task> {
    return this.act(by, input.taskId, ({ actor, options }) =>
      this.executor.run(useCase, actor, input, options),
    );
  }

  /** @returns the task as it is after `work` */
  async act(by: RequestBy, taskId: string, work: (by: RequestBy) => Promise<unknown>): Promise<Task> {
    const { options } = by;
    const doer = await this.deputies.act(by.actor, async (actor) => {
      await work({ actor, options });
      return actor;
    });
    return this.queries.get(doer, taskId);
  }
}
