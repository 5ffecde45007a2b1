import { type Actor, reaches } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type { Task } from './task.entity';

/** Who last completed an element of the instance. */
export interface Performer {
  readonly elementId: string;
  readonly accountId: string;
}

/** Why `actor` may not do `task`; undefined when it may. `performers` are those of the elements in `notPerformerOf`. */
export function refusalOf(
  actor: Actor,
  task: Task,
  performers: readonly Performer[],
): ProcessRuntimeError | undefined {
  const details = { taskId: task.id, elementId: task.elementId };
  const before = performers.find(({ accountId }) => accountId === actor.accountId);
  if (before && actor.kind === 'person') {
    return new ProcessRuntimeError(
      'SEPARATION_OF_DUTIES',
      `You did ${before.elementId} in this case, so somebody else has to do ${task.elementId} «${task.name}».`,
      { details: { ...details, performed: before.elementId } },
    );
  }
  if (!isCandidate(actor, task)) {
    return new ProcessRuntimeError(
      'NOT_A_CANDIDATE',
      task.assignee
        ? `${task.elementId} «${task.name}» is assigned to one person, and that is not you.`
        : `${task.elementId} «${task.name}» is for ${task.roles.join(' or ')} of this place. Ask somebody who is that there.`,
      { details: { ...details, roles: task.roles, assignee: task.assignee } },
    );
  }
  if (task.claimedBy && task.claimedBy !== actor.accountId && actor.kind === 'person') {
    return new ProcessRuntimeError(
      'TASK_CLAIMED_BY_OTHER',
      `Somebody else has taken ${task.elementId} «${task.name}». Ask them to give it back first.`,
      { details: { ...details, claimedBy: task.claimedBy } },
    );
  }
  return undefined;
}

function isCandidate(actor: Actor, { roles, assignee, jurisdiction, enterpriseId }: Task): boolean {
  if (actor.kind === 'system') return true;
  if (assignee !== null && assignee !== actor.accountId) return false;
  if (roles.length === 0) return true;
  const place = { jurisdiction, enterpriseId };
  return actor.grants.some((grant) => roles.includes(grant.role) && reaches(grant, place));
}
