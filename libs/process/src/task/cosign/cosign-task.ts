import {
  type Actor,
  Clock,
  CommandScope,
  selvesOf,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { KnownTasks } from '../known-tasks';
import { Task } from '../task.entity';
import { type CosignDecision, Cosigner } from './cosigner.entity';
import { cosignerOf } from './cosigner-of';

/** What a co-signer says to a task. */
export interface CosignTaskInput {
  readonly taskId: string;
  readonly decision: CosignDecision;
  /** @default none */
  readonly comment?: string;
}

/** Consents to a task being completed, or objects; as long as the task is open one may change one's mind. */
@UseCaseHandler('task.cosign')
export class CosignTask implements UseCase<CosignTaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly tasks: KnownTasks,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN`, `NOT_A_COSIGNER` */
  async execute(actor: Actor, { taskId, decision, comment }: CosignTaskInput): Promise<void> {
    const { manager } = this.work;
    const task = await this.tasks.lockOpen(actor, taskId);
    const { id, accountId } = await cosignerOf(manager, task, selvesOf(actor));
    await manager.update(
      Cosigner,
      { id },
      { decision, comment: comment ?? null, decidedAt: this.clock.now(), decidedBy: actor.accountId },
    );
    const others = task.consentsAwaited.filter((account) => account !== accountId);
    const consentsAwaited = decision === 'CONSENT' ? others : [...others, accountId];
    await manager.update(Task, { id: taskId }, { consentsAwaited });
    this.scope.note('task', { elementId: task.elementId, cosigner: accountId, decision });
  }
}
