import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instance/instance.entity';

/** Where a task is in its short life. */
export type TaskStatus = 'OPEN' | 'COMPLETED' | 'CANCELLED';

/** Work a person has to do before an instance goes on. */
@Entity('bh_task')
@Index(['subjectId', 'elementId'], { where: `status = 'OPEN'` })
@Index(['instanceId', 'elementId'])
@Index(['roles'], { type: 'gin', where: `status = 'OPEN'` })
@Index(['jurisdiction', 'createdAt'], { where: `status = 'OPEN'` })
@Index(['assignee'], { where: `status = 'OPEN'` })
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

  @Column('timestamptz', { nullable: true })
  due: Date | null;

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

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
