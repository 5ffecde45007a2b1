import { type Actor, type PermissionPolicy, reaches, type Territory } from '@bihuan/kernel';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';

/** Others' deputies are for those to settle who hold `deputy.appoint-for` there. @throws ProcessRuntimeError `DEPUTY_NOT_YOURS` */
export function requireSteering(permissions: PermissionPolicy, actor: Actor, place: Territory): void {
  const may = actor.grants.some(
    (grant) => reaches(grant, place) && permissions.allows(grant.role, 'deputy.appoint-for'),
  );
  if (may) return;
  throw new ProcessRuntimeError(
    'DEPUTY_NOT_YOURS',
    'You can settle your own deputies only. Ask a leader to do it for somebody else.',
  );
}
