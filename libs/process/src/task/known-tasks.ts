import { Injectable } from '@nestjs/common';
import { type Actor, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { taskNotFound, taskNotOpen } from '../runtime/refusals';
import { Task } from './task.entity';
import { visibleTo } from './task-visibility';

/** Reads the task a command names, and declares its subject to be what the command is about. */
@Injectable()
export class KnownTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /** Whatever has become of it. @throws ProcessRuntimeError `TASK_NOT_FOUND` when there is none for this actor */
  async get(id: string): Promise<Task> {
    return this.declare(id, await this.work.manager.findOneBy(Task, { id }));
  }

  /** Whatever has become of it, if the actor is to see it. @throws ProcessRuntimeError `TASK_NOT_FOUND` when not */
  async visible(actor: Actor, id: string): Promise<Task> {
    const query = this.work.manager.createQueryBuilder(Task, 'task').where('task.id = :id', { id });
    return this.declare(id, await visibleTo(actor, query).getOne());
  }

  /** Locked until the command ends. @throws ProcessRuntimeError `TASK_NOT_OPEN`, telling what is open instead */
  async lockOpen(id: string): Promise<Task> {
    const { manager } = this.work;
    const task = this.declare(
      id,
      await manager.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    );
    if (task.status === 'OPEN') return task;
    const { elementId, instanceId } = task;
    throw taskNotOpen({ elementId }, await manager.findBy(Task, { instanceId, status: 'OPEN' }));
  }

  private declare(taskId: string, task: Task | null): Task {
    if (!task) throw taskNotFound(taskId);
    this.scope.about(subjectOf(task));
    return task;
  }
}
