import { type Actor, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type { TaskInput } from './claim-task';
import { KnownTasks } from './known-tasks';
import { Task } from './task.entity';

/** Gives a claimed task back. */
@UseCaseHandler('task.unclaim')
export class UnclaimTask implements UseCase<TaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: KnownTasks,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `TASK_CLAIMED_BY_OTHER` */
  async execute(actor: Actor, { taskId }: TaskInput): Promise<void> {
    const task = await this.tasks.lockOpen(taskId);
    if (task.claimedBy !== null && task.claimedBy !== actor.accountId && actor.kind === 'person') {
      throw new ProcessRuntimeError(
        'TASK_CLAIMED_BY_OTHER',
        'Only who has taken the task can give it back.',
        {
          details: { taskId, claimedBy: task.claimedBy },
        },
      );
    }
    await this.work.manager.update(Task, { id: taskId }, { claimedBy: null, claimedAt: null });
  }
}
