import type { TablePolicy } from '@bihuan/kernel';
import { Notification } from './notification.entity';
import { Occurrence } from './occurrence.entity';

/** Rows of this library, for the data source. */
export const notifyEntities = [Notification, Occurrence];

/** Who sees what of them. Any command may leave an occurrence; it holds an id and nothing else. */
export const notifyPolicies: readonly TablePolicy[] = [
  { table: 'bh_notification', kind: 'personal', update: ['readAt'], delete: true },
  { table: 'bh_occurrence', kind: 'shared', delete: true },
];
