import type { EntityManager } from 'typeorm';
import type { Performer } from './candidate';
import { Task } from './task.entity';

/** Who last completed the elements that `task` names in `notPerformerOf`; the query is spared when it names none. */
export async function performersOf(
  manager: EntityManager,
  { instanceId, notPerformerOf }: Pick<Task, 'instanceId' | 'notPerformerOf'>,
): Promise<Performer[]> {
  const elementIds = notPerformerOf?.split(/\s+/).filter(Boolean) ?? [];
  if (elementIds.length === 0) return [];
  return manager
    .createQueryBuilder(Task, 'task')
    .distinctOn(['task.elementId'])
    .select('task.elementId', 'elementId')
    .addSelect('task.completedBy', 'accountId')
    .addSelect('task.completedFor', 'onBehalfOf')
    .where(`task.instanceId = :instanceId AND task.status = 'COMPLETED'`, { instanceId })
    .andWhere('task.elementId IN (:...elementIds)', { elementIds })
    .orderBy('task.elementId')
    .addOrderBy('task.completedAt', 'DESC')
    .addOrderBy('task.id', 'DESC')
    .getRawMany<Performer>();
}
