import { type Actor, selvesOf, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type { TaskInput } from './claim-task';
import { KnownTasks } from './known-tasks';
import { Task } from './task.entity';

/** Gives a claimed task back: to all who may do it, or a delegated one to its owner, who may also fetch it so. */
@UseCaseHandler('task.unclaim')
export class UnclaimTask implements UseCase<TaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: KnownTasks,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `TASK_CLAIMED_BY_OTHER` */
  async execute(actor: Actor, { taskId }: TaskInput): Promise<void> {
    const { claimedBy, owner, delegationState } = await this.tasks.lockOpen(actor, taskId);
    const isDelegated = delegationState === 'PENDING';
    const holders = [claimedBy, ...(isDelegated ? [owner] : [])];
    if (
      claimedBy !== null &&
      actor.kind === 'person' &&
      !selvesOf(actor).some((self) => holders.includes(self))
    ) {
      throw new ProcessRuntimeError(
        'TASK_CLAIMED_BY_OTHER',
        'Only who has taken the task can give it back.',
        {
          details: { taskId, claimedBy },
        },
      );
    }
    const change = isDelegated ? { claimedBy: owner } : { claimedBy: null, claimedAt: null };
    await this.work.manager.update(Task, { id: taskId }, { ...change, owner: null, delegationState: null });
  }
}
