import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Job } from '@bihuan/jobs';
import { ExternalTask } from '../external/external-task.entity';
import type { OpenWait } from '../instance/instance.entity';
import { processJobKey } from '../job/process-job';
import { Timer } from '../timer/timer.entity';

/**
 * Whether nothing will answer a wait any more until somebody tries it again or moves the token: its job or external
 * task has no attempt left, or its timer is not fired. People, messages, signals and children can still come.
 */
export async function isGivenUp(
  manager: EntityManager,
  instanceId: string,
  { executionId, kind, attributes }: OpenWait,
): Promise<boolean> {
  const of = { instanceId, executionId };
  if (kind === 'timer') return !(await manager.existsBy(Timer, { ...of, incidentId: IsNull() }));
  if (kind !== 'job') return false;
  if (attributes.topic !== undefined)
    return !(await manager.existsBy(ExternalTask, { ...of, retries: MoreThan(0) }));
  return !(await manager.existsBy(Job, { key: processJobKey(instanceId, executionId), status: 'OPEN' }));
}
