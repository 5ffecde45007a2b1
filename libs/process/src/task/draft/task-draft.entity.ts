import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Variables } from '../../lane/process-lane';
import { Task } from '../task.entity';

/** What somebody means to give when completing a task, as far as it is thought out. */
@Entity('bh_task_draft')
export class TaskDraft {
  @PrimaryColumn('uuid')
  taskId: string;

  @ManyToOne(() => Task)
  @JoinColumn({ name: 'taskId' })
  task?: Task;

  /** Whose draft it is; everybody has one of the own. */
  @PrimaryColumn('uuid')
  accountId: string;

  /** Not checked before the task is completed. */
  @Column('jsonb')
  output: Variables;

  /** Counts the saves, from 1. */
  @Column('int')
  version: number;

  @Column('timestamptz')
  savedAt: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
