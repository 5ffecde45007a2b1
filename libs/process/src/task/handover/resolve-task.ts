import { type Actor, CommandScope, selvesOf, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import type { TaskInput } from '../claim-task';
import { Drafts } from '../draft/drafts';
import { KnownTasks } from '../known-tasks';
import { Task } from '../task.entity';

/** Gives a delegated task back to its owner, prepared: the draft of whoever prepared it becomes the owner's. */
@UseCaseHandler('task.resolve')
export class ResolveTask implements UseCase<TaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly drafts: Drafts,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `TASK_NOT_DELEGATED`, `TASK_CLAIMED_BY_OTHER` */
  async execute(actor: Actor, { taskId }: TaskInput): Promise<void> {
    const task = await this.tasks.lockOpen(actor, taskId);
    const { delegationState, claimedBy, owner, elementId } = task;
    if (delegationState !== 'PENDING') {
      throw new ProcessRuntimeError(
        'TASK_NOT_DELEGATED',
        'Nobody has delegated this task. Complete it instead.',
        {
          details: { taskId },
        },
      );
    }
    if (actor.kind === 'person' && !selvesOf(actor).includes(claimedBy ?? '')) {
      throw new ProcessRuntimeError('TASK_CLAIMED_BY_OTHER', 'Only who prepares the task can resolve it.', {
        details: { taskId, claimedBy },
      });
    }
    const prepared = await this.drafts.find(taskId, actor.accountId);
    if (prepared && owner) await this.drafts.save(task, owner, prepared.output);
    await this.work.manager.update(Task, { id: taskId }, { claimedBy: owner, delegationState: 'RESOLVED' });
    this.scope.note('task', { elementId, from: claimedBy, to: owner });
  }
}
