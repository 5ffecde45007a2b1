import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Task } from '../task.entity';

/** What a co-signer says. */
export type CosignDecision = 'CONSENT' | 'OBJECT';

/** Somebody whose consent it takes to complete a task, asked for beyond what the workflow asks (加签). */
@Entity('bh_task_cosigner')
@Index(['taskId'])
export class Cosigner {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  @ManyToOne(() => Task)
  @JoinColumn({ name: 'taskId' })
  task?: Task;

  @Column('uuid')
  accountId: string;

  /** What the consent is asked for. */
  @Column('text')
  reason: string;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;

  /** null: nothing yet. */
  @Column('text', { nullable: true })
  decision: CosignDecision | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Who said it: the co-signer, or somebody on its behalf. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  /** When it was no longer asked (减签). */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
