import {
  type Actor,
  Clock,
  CommandScope,
  insertRows,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { refusalOf } from '../candidate';
import { Colleagues } from '../colleagues';
import { KnownTasks } from '../known-tasks';
import { performersOf } from '../performers';
import { Task } from '../task.entity';
import { Cosigner } from './cosigner.entity';

/** Whose consent it takes, and what for. */
export interface AddCosignersInput {
  readonly taskId: string;
  readonly accountIds: readonly string[];
  readonly reason: string;
}

/** Asks further people for their consent before a task can be completed (加签). */
@UseCaseHandler('task.add-cosigners')
export class AddCosigners implements UseCase<AddCosignersInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError as {@link ClaimTask}, `ACCOUNT_UNSUITABLE` */
  async execute(actor: Actor, { taskId, accountIds, reason }: AddCosignersInput): Promise<void> {
    const task = await this.tasks.lockOpen(actor, taskId);
    const refusal = refusalOf(actor, task, await performersOf(this.work.manager, task));
    if (refusal) throw refusal;
    const except = [actor.accountId, task.claimedBy, task.assignee, task.owner, ...task.cosigners];
    for (const accountId of accountIds)
      await this.colleagues.require(actor, accountId, task, { command: 'task.cosign', except });
    const { jurisdiction, enterpriseId, elementId } = task;
    const asked = { taskId, reason, askedBy: actor.accountId, askedAt: this.clock.now() };
    await insertRows(
      this.work.manager,
      Cosigner,
      accountIds.map((accountId) => ({ id: newId(), accountId, ...asked, jurisdiction, enterpriseId })),
    );
    const cosigners = [...task.cosigners, ...accountIds];
    const consentsAwaited = [...task.consentsAwaited, ...accountIds];
    await this.work.manager.update(Task, { id: taskId }, { cosigners, consentsAwaited });
    this.scope.note('task', { elementId, cosigners: accountIds });
  }
}
