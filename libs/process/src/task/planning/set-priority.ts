import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { KnownTasks } from '../known-tasks';
import { Task } from '../task.entity';

/** Which task, and how urgent it is. */
export interface SetPriorityInput {
  readonly taskId: string;
  /** 0 to 100, the higher the more urgent. */
  readonly priority: number;
}

/** Says what is to be done first. */
@UseCaseHandler('task.set-priority')
export class SetPriority implements UseCase<SetPriorityInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN` */
  async execute(actor: Actor, { taskId, priority }: SetPriorityInput): Promise<void> {
    const { elementId, priority: before } = await this.tasks.lockOpen(actor, taskId);
    await this.work.manager.update(Task, { id: taskId }, { priority });
    this.scope.note('task', { elementId, from: before, to: priority });
  }
}
