import { type Actor, reaches, selvesOf } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type { Task } from './task.entity';

/** Who last completed an element of the instance. */
export interface Performer {
  readonly elementId: string;
  readonly accountId: string;
  /** Account on whose behalf it was done. @default itself */
  readonly onBehalfOf?: string | null;
}

/** Why `actor` may not do `task`; undefined when it may. `performers` are those of the elements in `notPerformerOf`. */
export function refusalOf(
  actor: Actor,
  task: Task,
  performers: readonly Performer[],
): ProcessRuntimeError | undefined {
  return (
    separationOf(actor, task, performers) ??
    (isCandidate(actor, task) ? undefined : notCandidate(task)) ??
    takenOf(actor, task)
  );
}

/** Why `task` cannot be completed by anybody now; undefined when it can. */
export function obstacleTo(task: Task): ProcessRuntimeError | undefined {
  return delegationOf(task) ?? missingConsentOf(task);
}

/** That `task` is delegated; undefined when it is not. */
export function delegationOf({
  id,
  elementId,
  name,
  claimedBy,
  delegationState,
}: Task): ProcessRuntimeError | undefined {
  if (delegationState !== 'PENDING') return undefined;
  return new ProcessRuntimeError(
    'TASK_DELEGATED',
    `${elementId} «${name}» is delegated. Whoever prepares it resolves it first, or its owner takes it back (unclaim).`,
    { details: { taskId: id, elementId, delegate: claimedBy } },
  );
}

function missingConsentOf({ id, elementId, name, consentsAwaited }: Task): ProcessRuntimeError | undefined {
  if (consentsAwaited.length === 0) return undefined;
  return new ProcessRuntimeError(
    'CONSENT_MISSING',
    `${elementId} «${name}» waits for ${consentsAwaited.length} co-signer(s). Get their consent, or remove them.`,
    { details: { taskId: id, elementId, awaited: consentsAwaited } },
  );
}

function separationOf(
  actor: Actor,
  { id, elementId, name, cosigners }: Task,
  performers: readonly Performer[],
): ProcessRuntimeError | undefined {
  if (actor.kind !== 'person') return undefined;
  const selves = selvesOf(actor);
  if (cosigners.some((account) => selves.includes(account))) {
    return new ProcessRuntimeError(
      'SEPARATION_OF_DUTIES',
      `You co-sign ${elementId} «${name}», so somebody else has to do it.`,
      { details: { taskId: id, elementId, name, reason: 'COSIGNER' } },
    );
  }
  const before = performers.find(
    ({ accountId, onBehalfOf }) => selves.includes(accountId) || selves.includes(onBehalfOf ?? accountId),
  );
  if (!before) return undefined;
  return new ProcessRuntimeError(
    'SEPARATION_OF_DUTIES',
    `You did ${before.elementId} in this case, so somebody else has to do ${elementId} «${name}».`,
    { details: { taskId: id, elementId, name, performed: before.elementId, reason: 'PERFORMER' } },
  );
}

function notCandidate({ id, elementId, name, roles, assignee }: Task): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'NOT_A_CANDIDATE',
    assignee
      ? `${elementId} «${name}» is assigned to one person, and that is not you.`
      : `${elementId} «${name}» is for ${roles.join(' or ')} of this place. Ask somebody who is that there.`,
    { details: { taskId: id, elementId, name, roles, assignee, reason: assignee ? 'ASSIGNED' : 'ROLES' } },
  );
}

function takenOf(actor: Actor, task: Task): ProcessRuntimeError | undefined {
  const { id, elementId, name, claimedBy, owner } = task;
  const selves = selvesOf(actor);
  if (!claimedBy || selves.includes(claimedBy) || actor.kind !== 'person') return undefined;
  if (owner && selves.includes(owner)) return delegationOf(task);
  return new ProcessRuntimeError(
    'TASK_CLAIMED_BY_OTHER',
    `Somebody else has taken ${elementId} «${name}». Ask them to give it back first.`,
    { details: { taskId: id, elementId, claimedBy } },
  );
}

function isCandidate(actor: Actor, { roles, assignee, jurisdiction, enterpriseId }: Task): boolean {
  if (actor.kind === 'system') return true;
  if (assignee !== null && !selvesOf(actor).includes(assignee)) return false;
  if (roles.length === 0) return true;
  const place = { jurisdiction, enterpriseId };
  return actor.grants.some((grant) => roles.includes(grant.role) && reaches(grant, place));
}
