import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instance/instance.entity';

/** A step nobody tries any more until a person has mended the cause and says so; or what a person reported of it. */
@Entity('bh_incident')
@Index(['instanceId'], { where: '"resolvedAt" IS NULL' })
@Index(['jurisdiction', 'id'])
export class Incident {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  instanceId: string;

  @ManyToOne(() => Instance)
  instance?: Instance;

  /** Null when the instance as a whole stands nowhere. */
  @Column('text', { nullable: true })
  executionId: string | null;

  @Column('text', { nullable: true })
  elementId: string | null;

  /** The job that was given up, if it was one. */
  @Column('uuid', { nullable: true })
  jobId: string | null;

  /** Whether a person reported it: the step itself goes on, and nothing of it is held up. */
  @Column('boolean', { default: false })
  reported: boolean;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { nullable: true })
  resolvedBy: string | null;

  /** Why a person resolved it without trying the step again; null when the step itself did. */
  @Column('text', { nullable: true })
  resolution: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
