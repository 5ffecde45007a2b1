import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instance/instance.entity';

/** Where a task is in its short life. */
export type TaskStatus = 'OPEN' | 'COMPLETED' | 'CANCELLED';

/** `PENDING`: somebody else prepares it. `RESOLVED`: prepared, and back with its owner. */
export type DelegationState = 'PENDING' | 'RESOLVED';

/** Work a person has to do before an instance goes on. */
@Entity('bh_task')
@Index(['subjectId', 'elementId'], { where: `status = 'OPEN'` })
@Index(['instanceId', 'elementId'])
@Index(['roles'], { type: 'gin', where: `status = 'OPEN'` })
@Index(['jurisdiction', 'createdAt'], { where: `status = 'OPEN'` })
@Index(['assignee'], { where: `status = 'OPEN'` })
@Index(['owner'], { where: `status = 'OPEN'` })
@Index(['cosigners'], { type: 'gin', where: `status = 'OPEN'` })
@Index(['due'], { where: `status = 'OPEN'` })
@Index(['enterpriseId', 'createdAt'])
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  instanceId: string;

  @ManyToOne(() => Instance)
  instance?: Instance;

  @Column('text')
  executionId: string;

  @Column('text')
  elementId: string;

  @Column('text')
  name: string;

  /** Its name on English pages; null when its workflow gives none. */
  @Column('text', { nullable: true })
  nameEn: string | null;

  /** Use case that completes it. */
  @Column('text')
  command: string;

  /** Roles any of which may do it where the subject is; none: anybody who may run the command. */
  @Column('text', { array: true })
  roles: string[];

  /** Account of the one person who must do it. */
  @Column('uuid', { nullable: true })
  assignee: string | null;

  /** Account that has taken it. */
  @Column('uuid', { nullable: true })
  claimedBy: string | null;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  /** Account that has delegated it, and gets it back. */
  @Column('uuid', { nullable: true })
  owner: string | null;

  @Column('text', { nullable: true })
  delegationState: DelegationState | null;

  /** Accounts whose consent it takes to complete it, beside whoever does it. */
  @Column('uuid', { array: true, default: '{}' })
  cosigners: string[];

  /** Those of {@link cosigners} who have not consented yet. */
  @Column('uuid', { array: true, default: '{}' })
  consentsAwaited: string[];

  @Column('timestamptz', { nullable: true })
  due: Date | null;

  /** Rungs of the escalation ladder it has come to, see {@link escalatedTo}. */
  @Column('int', { default: 0 })
  rung: number;

  /** Roles that were told that it is overdue; who may do it stays as it is. */
  @Column('text', { array: true, default: '{}' })
  escalatedTo: string[];

  @Column('timestamptz', { nullable: true })
  escalatedAt: Date | null;

  /** When whoever holds it means to look at it again; nothing follows from it. */
  @Column('timestamptz', { nullable: true })
  followUp: Date | null;

  /** 0 to 100, the higher the more urgent. */
  @Column('int', { default: 50 })
  priority: number;

  /** Elements whose last performer may not do this one, separated by blanks. */
  @Column('text', { nullable: true })
  notPerformerOf: string | null;

  /** Multi-instance: what this task is for. */
  @Column('jsonb', { nullable: true })
  item: unknown;

  @Column('text')
  status: TaskStatus;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('uuid', { nullable: true })
  completedBy: string | null;

  /** Account on whose behalf it was completed; null: {@link completedBy} itself. */
  @Column('uuid', { nullable: true })
  completedFor: string | null;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
