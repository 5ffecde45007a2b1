import { type Actor, Clock, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Operation } from '../runtime/operation';
import { ExternalTask } from './external-task.entity';
import { HeldTasks, type WorkerTaskInput } from './held-tasks';

/** Which task takes longer, and how long from now. */
export interface ExtendLockInput extends WorkerTaskInput {
  readonly lockSeconds: number;
}

/** Until when the worker has the task now. */
export interface ExtendedLock {
  /** ISO 8601. */
  readonly lockedUntil: string;
}

/** A worker keeps its task for longer. */
@UseCaseHandler('external-task.extend-lock')
export class ExtendLock implements UseCase<ExtendLockInput, ExtendedLock> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly held: HeldTasks,
  ) {}

  /** @throws ProcessRuntimeError as {@link HeldTasks.take} */
  async execute(_actor: Actor, { lockSeconds, ...which }: ExtendLockInput): Promise<ExtendedLock> {
    const now = this.clock.now();
    const { task } = await this.held.take(new Operation(now), which);
    const lockedUntil = new Date(now.getTime() + lockSeconds * 1000);
    await this.work.manager.update(ExternalTask, { id: task.id }, { lockedUntil });
    return { lockedUntil: lockedUntil.toISOString() };
  }
}
