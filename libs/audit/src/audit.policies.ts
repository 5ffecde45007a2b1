import type { TablePolicy } from '@bihuan/kernel';
import { AuditEvent } from './audit-event.entity';
import { AuditMention } from './audit-mention.entity';

/** Rows of this library, for the data source. */
export const auditEntities = [AuditEvent, AuditMention];

/** Who sees what of the trail. It can be added to, never changed. */
export const auditPolicies: readonly TablePolicy[] = [
  {
    table: 'bh_audit_event',
    kind: 'append-only',
    // An event tells everything about all its subjects, so every one of them has to be the enterprise's own.
    enterprise: `"enterpriseIds" <> '{}' AND "enterpriseIds" <@ :enterprises`,
  },
  { table: 'bh_audit_mention', kind: 'shared', update: false },
];
