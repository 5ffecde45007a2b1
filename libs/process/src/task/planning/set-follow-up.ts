import { type Actor, selvesOf, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { KnownTasks } from '../known-tasks';
import { Task } from '../task.entity';

/** Which task, and when to look at it again. */
export interface SetFollowUpInput {
  readonly taskId: string;
  /** ISO 8601; null: no more. */
  readonly followUp: string | null;
}

/** Notes when whoever holds a task means to look at it again; its due date is the workflow's and stays. */
@UseCaseHandler('task.set-follow-up')
export class SetFollowUp implements UseCase<SetFollowUpInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: KnownTasks,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `TASK_NOT_HELD` */
  async execute(actor: Actor, { taskId, followUp }: SetFollowUpInput): Promise<void> {
    const { claimedBy, assignee } = await this.tasks.lockOpen(actor, taskId);
    const holder = claimedBy ?? assignee;
    if (actor.kind === 'person' && !selvesOf(actor).includes(holder ?? '')) {
      throw new ProcessRuntimeError('TASK_NOT_HELD', 'Claim the task first: who holds it plans it.', {
        details: { taskId, holder },
      });
    }
    await this.work.manager.update(
      Task,
      { id: taskId },
      { followUp: followUp === null ? null : new Date(followUp) },
    );
  }
}
