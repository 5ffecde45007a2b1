import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Instance } from '../instance/instance.entity';

/** A moment an instance waits for; deleted when it has come, or when nobody waits for it any more. */
@Entity('bh_timer')
@Unique(['instanceId', 'executionId'])
@Index(['dueAt', 'id'], { where: '"incidentId" IS NULL' })
export class Timer {
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

  @Column('timestamptz')
  dueAt: Date;

  /** Set while the step after it fails: it is not fired again before somebody retries the incident. */
  @Column('uuid', { nullable: true })
  incidentId: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
