import type { EntityManager } from 'typeorm';
import type { CommandScope } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { taskNotOpen } from '../runtime/refusals';
import { Task } from './task.entity';

/**
 * Locks an open task and declares its subject to be what the command is about.
 *
 * @throws ProcessRuntimeError `TASK_NOT_OPEN`, also when there is no such task for this actor
 */
export async function lockTask(manager: EntityManager, scope: CommandScope, id: string): Promise<Task> {
  const task = await manager.findOne(Task, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (task?.status === 'OPEN') {
    scope.about(subjectOf(task));
    return task;
  }
  const open = task ? await manager.findBy(Task, { instanceId: task.instanceId, status: 'OPEN' }) : [];
  throw taskNotOpen({ taskId: id, ...(task && { elementId: task.elementId }) }, open);
}
