import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Signal } from './signal.entity';

/** `PENDING` also while the step fails (an incident says why) or the instance is suspended; `GONE`: it waits no more. */
export type SignalDeliveryStatus = 'PENDING' | 'DELIVERED' | 'GONE';

/** One signal for one who waits for it: an instance, or a definition that begins with it. */
@Entity('bh_signal_delivery')
@Unique(['sentId', 'instanceId'])
@Unique(['sentId', 'startKey'])
@Index(['id'], { where: `status = 'PENDING'` })
export class SignalDelivery {
  @PrimaryColumn('uuid')
  id: string;

  /** Row of the signal. */
  @Column('uuid')
  sentId: string;

  @ManyToOne(() => Signal)
  sent?: Signal;

  /** The instance that waits for it, or has begun with it. */
  @Column('uuid', { nullable: true })
  instanceId: string | null;

  /** Key of the definition that begins with it. */
  @Column('text', { nullable: true })
  startKey: string | null;

  @Column('text')
  status: SignalDeliveryStatus;

  /** When it was delivered, or found to be gone. */
  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
