import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Colleagues } from '../colleagues';
import { KnownTasks } from '../known-tasks';
import { Task } from '../task.entity';

/** Which task, whose it becomes, and why. */
export interface ReassignTaskInput {
  readonly taskId: string;
  /** null: whoever has taken it loses it, and all who may do it can take it again. */
  readonly accountId: string | null;
  readonly reason: string;
}

/** Takes a task from whoever has it, and gives it to somebody else or back to all. */
@UseCaseHandler('task.reassign')
export class ReassignTask implements UseCase<ReassignTaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `ACCOUNT_UNSUITABLE` */
  async execute(actor: Actor, { taskId, accountId, reason }: ReassignTaskInput): Promise<void> {
    const task = await this.tasks.lockOpen(actor, taskId);
    const { elementId, claimedBy, assignee } = task;
    if (accountId !== null) await this.colleagues.requireCandidate(actor, accountId, task);
    await this.work.manager.update(
      Task,
      { id: taskId },
      {
        // A task for one person stays one; the workflow's choice of that person is what is being corrected.
        assignee: assignee === null ? null : (accountId ?? assignee),
        claimedBy: accountId,
        claimedAt: accountId === null ? null : this.clock.now(),
        owner: null,
        delegationState: null,
      },
    );
    this.scope.note('task', { elementId, from: claimedBy ?? assignee, to: accountId, reason });
  }
}
