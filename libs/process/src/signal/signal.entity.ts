import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Variables } from '../lane/process-lane';

/** A signal that was sent or thrown, for all who wait for it at or below a place. */
@Entity('bh_signal')
@Unique(['signalId', 'jurisdiction'])
@Index(['id'], { where: '"spreadAt" IS NULL' })
export class Signal {
  @PrimaryColumn('uuid')
  id: string;

  /** The sender's own name for it: at one place the same one is sent once. */
  @Column('text')
  signalId: string;

  @Column('text')
  name: string;

  /** Merged into the variables of each instance it reaches. */
  @Column('jsonb', { nullable: true })
  payload: Variables | null;

  /** The instance that threw it; its own catchers caught it in the same step. */
  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @Column('uuid')
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;

  /** When those who wait for it were found; whoever begins to wait later is not reached. */
  @Column('timestamptz', { nullable: true })
  spreadAt: Date | null;

  /** It reaches what lies at or below this place. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
