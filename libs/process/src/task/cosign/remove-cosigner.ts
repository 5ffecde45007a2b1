import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { refusalOf } from '../candidate';
import { KnownTasks } from '../known-tasks';
import { performersOf } from '../performers';
import { Task } from '../task.entity';
import { Cosigner } from './cosigner.entity';
import { cosignerOf } from './cosigner-of';

/** Who is no longer asked, and why. */
export interface RemoveCosignerInput {
  readonly taskId: string;
  readonly accountId: string;
  readonly reason: string;
}

/** Does without somebody's consent (减签); what was said remains on record. */
@UseCaseHandler('task.remove-cosigner')
export class RemoveCosigner implements UseCase<RemoveCosignerInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError as {@link ClaimTask}, `NOT_A_COSIGNER` */
  async execute(actor: Actor, { taskId, accountId, reason }: RemoveCosignerInput): Promise<void> {
    const { manager } = this.work;
    const task = await this.tasks.lockOpen(actor, taskId);
    const refusal = refusalOf(actor, task, await performersOf(manager, task));
    if (refusal) throw refusal;
    const { id, decision, comment } = await cosignerOf(manager, task, [accountId]);
    await manager.update(Cosigner, { id }, { removedAt: this.clock.now() });
    const without = (accounts: readonly string[]) => accounts.filter((account) => account !== accountId);
    const { cosigners, consentsAwaited, elementId } = task;
    await manager.update(
      Task,
      { id: taskId },
      { cosigners: without(cosigners), consentsAwaited: without(consentsAwaited) },
    );
    this.scope.note('task', { elementId, removed: accountId, decision, comment, reason });
  }
}
