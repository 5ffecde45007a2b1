import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Instance } from '../instance/instance.entity';
import type { ElementAttributes } from '../lane/process-lane';

/** How often a worker may try before it is an incident. */
export function attemptsOf({ retries = 3 }: ElementAttributes): number {
  return Math.max(retries, 1);
}

/** A service task that a worker outside of the product does; deleted when it is done, or when nobody waits for it any more. */
@Entity('bh_external_task')
@Unique(['instanceId', 'executionId'])
@Index(['topic', 'availableAt', 'id'], { where: 'retries > 0' })
@Index(['jurisdiction', 'id'])
export class ExternalTask {
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

  /** By which workers find it: `bihuan:topic` of the element. */
  @Column('text')
  topic: string;

  /** Attempts left; with none it is an incident, and no worker gets it. */
  @Column('int')
  retries: number;

  /** Failed attempts so far. */
  @Column('int')
  failures: number;

  /** What the last failed attempt said. */
  @Column('text', { nullable: true })
  lastError: string | null;

  /** No worker gets it before. */
  @Column('timestamptz')
  availableAt: Date;

  /** The worker that has it, also after its lock has run out, until another one gets it. */
  @Column('text', { nullable: true })
  lockedBy: string | null;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
