import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { type Actor, UnitOfWork } from '@bihuan/kernel';
import type { Instance } from '../instance/instance.entity';
import type { TaskSelection } from '../runtime/process-requests';
import { obstacleTo, refusalOf } from './candidate';
import { performersOf } from './performers';
import { Task } from './task.entity';

/** Finds open tasks, and who may do them. */
@Injectable()
export class OpenTasks {
  constructor(private readonly work: UnitOfWork) {}

  /** Limits a query on instances (alias `instance`) to those that have the task open. */
  narrowInstances(
    query: SelectQueryBuilder<Instance>,
    selection: TaskSelection,
  ): SelectQueryBuilder<Instance> {
    const tasks = query.subQuery().select('task.instanceId').from(Task, 'task');
    return query
      .where(`instance.id IN ${select(tasks, selection).getQuery()}`)
      .setParameters(tasks.getParameters());
  }

  /** Open tasks of a selection, oldest first. */
  find(selection: TaskSelection): Promise<Task[]> {
    return select(this.work.manager.createQueryBuilder(Task, 'task'), selection).orderBy('task.id').getMany();
  }

  /** Like {@link find}, and locked: nobody hands them over or asks for a consent meanwhile. */
  findLocked(selection: TaskSelection): Promise<Task[]> {
    const query = select(this.work.manager.createQueryBuilder(Task, 'task'), selection);
    return query.orderBy('task.id').setLock('pessimistic_write').getMany();
  }

  /**
   * Marks the first of `open` that the actor may do as completed.
   * @throws ProcessRuntimeError why not the first one, when none
   */
  async complete(actor: Actor, open: readonly Task[], now: Date): Promise<Task> {
    const task = await this.choose(actor, open);
    await this.work.manager.query(
      `UPDATE bh_task SET status = 'COMPLETED', "completedAt" = $2, "completedBy" = $3, "completedFor" = $4 WHERE id = $1`,
      [task.id, now, actor.accountId, actor.onBehalfOf ?? null],
    );
    return task;
  }

  private async choose(actor: Actor, open: readonly Task[]): Promise<Task> {
    const refusals: Error[] = [];
    for (const task of open) {
      const refusal = refusalOf(actor, task, await performersOf(this.work.manager, task)) ?? obstacleTo(task);
      if (!refusal) return task;
      refusals.push(refusal);
    }
    throw refusals[0] as Error;
  }
}

function select<Row extends object>(
  query: SelectQueryBuilder<Row>,
  selection: TaskSelection,
): SelectQueryBuilder<Row> {
  query.where(`task.status = 'OPEN'`);
  const { taskId, subjectId, instanceId, elementId, command, executionId } = selection;
  const wanted = { id: taskId, subjectId, instanceId, elementId, command, executionId };
  for (const [column, value] of Object.entries(wanted)) {
    if (value !== undefined)
      query.andWhere(`task.${column} = :task_${column}`, { [`task_${column}`]: value });
  }
  return query;
}
