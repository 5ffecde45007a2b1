import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { delegationOf, refusalOf } from '../candidate';
import { Colleagues } from '../colleagues';
import { KnownTasks } from '../known-tasks';
import { performersOf } from '../performers';
import { Task } from '../task.entity';

/** Which task, and who prepares it. */
export interface DelegateTaskInput {
  readonly taskId: string;
  readonly accountId: string;
}

/** Lets somebody else prepare a task; it comes back to the owner, who answers for it and completes it. */
@UseCaseHandler('task.delegate')
export class DelegateTask implements UseCase<DelegateTaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError as {@link ProcessRuntime.complete}, `ACCOUNT_UNSUITABLE` */
  async execute(actor: Actor, { taskId, accountId }: DelegateTaskInput): Promise<void> {
    const task = await this.tasks.lockOpen(actor, taskId);
    const refusal = refusalOf(actor, task, await performersOf(this.work.manager, task)) ?? delegationOf(task);
    if (refusal) throw refusal;
    const owner = task.claimedBy ?? task.assignee ?? actor.accountId;
    await this.colleagues.require(actor, accountId, task, { command: 'task.resolve', except: [owner] });
    await this.work.manager.update(
      Task,
      { id: taskId },
      { owner, claimedBy: accountId, claimedAt: this.clock.now(), delegationState: 'PENDING' },
    );
    this.scope.note('task', { elementId: task.elementId, from: owner, to: accountId });
  }
}
