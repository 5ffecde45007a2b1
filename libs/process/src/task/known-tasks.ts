import { Injectable } from '@nestjs/common';
import { type Actor, CommandScope, UnitOfWork } from '@bihuan/kernel';
import type { SelectQueryBuilder } from 'typeorm';
import { subjectOf } from '../runtime/live-instance';
import { taskNotFound, taskNotOpen } from '../runtime/refusals';
import { Task } from './task.entity';
import { asksEnterprises, visibleTo } from './task-visibility';

/** Reads the task a command names, if the actor is to see it, and declares what the command is about. */
@Injectable()
export class KnownTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /** Whatever has become of it. @throws ProcessRuntimeError `TASK_NOT_FOUND` when there is none for this actor */
  async get(actor: Actor, id: string): Promise<Task> {
    return this.declare(id, await this.seen(actor, id).getOne());
  }

  /** Whatever has become of it, to say something about it. @throws ProcessRuntimeError `TASK_NOT_FOUND` */
  async discussed(actor: Actor, id: string): Promise<Task> {
    return this.among(actor, await this.get(actor, id));
  }

  /**
   * Locked until the command ends: for what is done about a task before it is done.
   * @throws ProcessRuntimeError `TASK_NOT_FOUND`; `TASK_NOT_OPEN`, telling what is open instead
   */
  async lockOpen(actor: Actor, id: string): Promise<Task> {
    return this.among(actor, await this.lockDue(actor, id));
  }

  /** Like {@link lockOpen}, for what moves the case on. */
  async lockDue(actor: Actor, id: string): Promise<Task> {
    const task = this.declare(id, await this.seen(actor, id).setLock('pessimistic_write').getOne());
    if (task.status === 'OPEN') return task;
    const { elementId, instanceId } = task;
    const open = this.work.manager
      .createQueryBuilder(Task, 'task')
      .where(`task.instanceId = :instanceId AND task.status = 'OPEN'`, { instanceId });
    throw taskNotOpen({ elementId }, await visibleTo(actor, open).getMany());
  }

  private seen(actor: Actor, id: string): SelectQueryBuilder<Task> {
    const query = this.work.manager.createQueryBuilder(Task, 'task').where('task.id = :id', { id });
    return visibleTo(actor, query);
  }

  private declare(taskId: string, task: Task | null): Task {
    if (!task) throw taskNotFound(taskId);
    this.scope.about(subjectOf(task));
    return task;
  }

  /** How authorities share out a task of theirs, and what they say about it, is not for the enterprise of the case. */
  private among(actor: Actor, task: Task): Task {
    const { id, jurisdiction, enterpriseId, roles } = task;
    const isEnterprises = asksEnterprises(roles) || actor.grants.some((grant) => grant.enterpriseId);
    if (enterpriseId !== null && !isEnterprises) this.scope.about({ type: 'task', id, jurisdiction });
    return task;
  }
}
