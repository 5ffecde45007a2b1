import type { AuditEvent } from '@bihuan/audit';
import type { Bilingual, Task } from '@bihuan/process';
import type { NotificationKind } from '../notification.entity';

/** What of a task a notification speaks of. */
export type TaskNews = Pick<
  Task,
  | 'id'
  | 'elementId'
  | 'command'
  | 'name'
  | 'nameEn'
  | 'roles'
  | 'assignee'
  | 'claimedBy'
  | 'owner'
  | 'consentsAwaited'
  | 'due'
  | 'subjectType'
  | 'subjectId'
  | 'jurisdiction'
  | 'enterpriseId'
>;

/** What a subject is called, and who keeps it. */
export interface SubjectName {
  readonly id: string;
  readonly type: string;
  /** Number and title, or whatever tells it from others. */
  readonly label: string;
  /** The same on English pages. */
  readonly labelEn: string;
  readonly jurisdiction: string;
  readonly enterpriseId: string | null;
  /** Who wrote it down; told when it gets stuck. */
  readonly keeper: string | null;
}

/** To whom it goes. Whoever did it is never told. */
export type Audience =
  | { readonly accounts: readonly string[] }
  /** Whoever may do the task: its holder, else its assignee, else the roles it is open to where it is. */
  | { readonly task: TaskNews }
  | { readonly enterprise: string; readonly and: readonly string[] };

/** One thing people are to be told. */
export interface News {
  readonly key: string;
  readonly kind: NotificationKind;
  readonly text: Bilingual;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly taskId: string | null;
  readonly at: Date;
  /** Who caused it. */
  readonly by: string | null;
  readonly to: Audience;
}

/** A command with what it brought about. */
export interface Happened {
  readonly event: AuditEvent;
  /** Opened by it and open still. */
  readonly opened: readonly TaskNews[];
  /** The one it was about, for commands on tasks. */
  readonly task: TaskNews | undefined;
  readonly subjects: ReadonlyMap<string, SubjectName>;
}
