import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { Task } from '../task/task.entity';

/** Which task comes to which rung. */
export interface EscalateTaskInput {
  /** Its row. */
  readonly id: string;
  /** Number of the rung, from 0. */
  readonly rung: number;
  /** Roles that get to know of it. */
  readonly to: readonly string[];
}

/** Nobody has done a task in time, and the next ones up are to see to it; who may do it stays as it is. */
@UseCaseHandler('task.escalate')
export class EscalateTask implements UseCase<EscalateTaskInput, boolean> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @returns false when it has been done, or another worker escalates it just now */
  async execute(_actor: Actor, { id, rung, to }: EscalateTaskInput): Promise<boolean> {
    const task = await this.work.manager
      .createQueryBuilder(Task, 'task')
      .where(`task.id = :id AND task.status = 'OPEN' AND task.rung = :rung`, { id, rung })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    this.scope.about(task ? subjectOf(task) : { type: 'task', id, jurisdiction: '' });
    if (!task) return false;
    const escalatedTo = [...new Set([...task.escalatedTo, ...to])];
    const escalatedAt = this.clock.now();
    await this.work.manager.update(Task, { id }, { rung: rung + 1, escalatedTo, escalatedAt });
    const { elementId, due } = task;
    this.scope.note('escalation', { taskId: id, elementId, due, rung: rung + 1, to });
    return true;
  }
}
