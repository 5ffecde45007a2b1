import type { Actor, Grant } from '@bihuan/kernel';
import type { AccountGrant } from './account-grant.entity';
import type { Account } from './account.entity';

/** Who acts when the account does. */
export function actorOf(
  { id, name, organisationId }: Pick<Account, 'id' | 'name' | 'organisationId'>,
  grants: readonly AccountGrant[],
): Actor {
  return { accountId: id, name, kind: 'person', organisationId, grants: grants.map(reachOf) };
}

function reachOf({ role, jurisdiction, enterpriseId, organisationId }: AccountGrant): Grant {
  return enterpriseId === null
    ? { role, jurisdiction, organisationId }
    : { role, enterpriseId, organisationId };
}
