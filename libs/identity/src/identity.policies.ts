import type { TablePolicy } from '@bihuan/kernel';
import { AccountGrant } from './account/account-grant.entity';
import { Account } from './account/account.entity';
import { EnterpriseUnit } from './enterprise/enterprise-unit.entity';
import { Enterprise } from './enterprise/enterprise.entity';
import { Jurisdiction } from './jurisdiction/jurisdiction.entity';
import { Organisation } from './organisation/organisation.entity';
import { LinkVisit } from './link/link-visit.entity';
import { TaskLink } from './link/task-link.entity';
import { SavedView } from './saved-view/saved-view.entity';
import { Session } from './session/session.entity';

/** Rows of this library, for the data source. */
export const identityEntities = [
  Jurisdiction,
  Organisation,
  Enterprise,
  EnterpriseUnit,
  Account,
  AccountGrant,
  Session,
  TaskLink,
  LinkVisit,
  SavedView,
];

/** Who sees what of them. Names of authorities and enterprises are public; people and files are not. */
export const identityPolicies: readonly TablePolicy[] = [
  { table: 'bh_jurisdiction', kind: 'shared' },
  // Taken away only when an import is undone before anybody used what it brought.
  { table: 'bh_organisation', kind: 'shared', delete: true },
  { table: 'bh_enterprise', kind: 'tenant', delete: true },
  { table: 'bh_enterprise_unit', kind: 'tenant' },
  { table: 'bh_account', kind: 'tenant' },
  { table: 'bh_grant', kind: 'tenant', delete: true },
  { table: 'bh_session', kind: 'system', delete: true },
  { table: 'bh_task_link', kind: 'tenant' },
  { table: 'bh_link_visit', kind: 'tenant', update: ['expiresAt'] },
  {
    table: 'bh_saved_view',
    kind: 'personal',
    readers: `shared = 'ORGANISATION' AND "organisationId" = :organisation`,
    delete: true,
  },
];
