import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Task } from '../task.entity';

/** What somebody has said about a task. Only ever added. */
@Entity('bh_task_comment')
@Index(['taskId', 'id'])
@Index(['instanceId', 'id'])
@Index(['subjectId', 'id'])
@Index(['mentions'], { type: 'gin' })
export class TaskComment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @ManyToOne(() => Task)
  @JoinColumn({ name: 'taskId' })
  task?: Task;

  @Column('uuid')
  instanceId: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  authorName: string;

  @Column('text')
  text: string;

  /** Accounts whose attention is asked for. */
  @Column('text', { array: true })
  mentions: string[];

  @Column('timestamptz')
  createdAt: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
