export { Notification, type NotificationKind } from './notification.entity';
export type { Unread } from './notification.queries';
export { NotificationSweeper } from './notification-sweeper';
export { NotifyModule } from './notify.module';
export { notifyEntities, notifyPolicies } from './notify.policies';
export { NotingRecorder } from './noting-recorder';
export { Occurrence } from './occurrence.entity';
export { type WorkGroup, workGroups } from './work/work.dto';
export type { Work, WorkCounts, WorkItem } from './work/work.queries';
