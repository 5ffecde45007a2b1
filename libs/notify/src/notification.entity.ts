import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Bilingual } from '@bihuan/process';

/** What a notification is about. */
export type NotificationKind =
  | 'TASK_OPEN'
  | 'TASK_ASSIGNED'
  | 'TASK_RETURNED'
  | 'TASK_DUE'
  | 'TASK_OVERDUE'
  | 'ORDER_ISSUED'
  | 'GATE_REFUSED'
  | 'DEADLINE_NEAR'
  | 'DEADLINE_PASSED'
  | 'ESCALATED'
  | 'SIGNATURE_REFUSED'
  | 'COSIGN_ASKED'
  | 'COMMENTED';

/** Something one person is told. */
@Entity('bh_notification')
@Unique(['accountId', 'key'])
@Index(['accountId', 'at', 'id'])
@Index(['accountId'], { where: '"readAt" IS NULL' })
@Index(['taskId'])
export class Notification {
  @PrimaryColumn('uuid')
  id: string;

  /** Who is told. */
  @Column('uuid')
  accountId: string;

  /** What makes it the same notification when it comes again. */
  @Column('text')
  key: string;

  @Column('text')
  kind: NotificationKind;

  /** For people, as it was when it happened. */
  @Column('jsonb')
  text: Bilingual;

  /** What it leads to, e.g. `hazard`: the page of that thing. */
  @Column('text')
  page: string;

  /** Of the thing on that page. */
  @Column('uuid')
  subjectId: string;

  /** The task to be done there. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
