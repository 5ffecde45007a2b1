import { type Actor, Clock, selvesOf, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { refusalOf } from './candidate';
import { performersOf } from './performers';
import { KnownTasks } from './known-tasks';
import { Task } from './task.entity';

/** Which task. */
export interface TaskInput {
  readonly taskId: string;
}

/** Takes a task, so that nobody else starts on it. */
@UseCaseHandler('task.claim')
export class ClaimTask implements UseCase<TaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: KnownTasks,
    private readonly clock: Clock,
  ) {}

  /** Taking what one has already is no error. @throws ProcessRuntimeError as {@link ProcessRuntime.complete} */
  async execute(actor: Actor, { taskId }: TaskInput): Promise<void> {
    const task = await this.tasks.lockOpen(actor, taskId);
    const refusal = refusalOf(actor, task, await performersOf(this.work.manager, task));
    if (refusal) throw refusal;
    if (task.claimedBy !== null && selvesOf(actor).includes(task.claimedBy)) return;
    await this.work.manager.update(
      Task,
      { id: taskId },
      { claimedBy: actor.accountId, claimedAt: this.clock.now() },
    );
  }
}
