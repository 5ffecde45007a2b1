import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Variables } from '../lane/process-lane';

/** What has become of a message. */
export type MessageStatus = 'BUFFERED' | 'DELIVERED' | 'EXPIRED';

/** A message from outside; kept after it was delivered, so that the same one is not delivered again. */
@Entity('bh_message')
@Index(['messageId'], { unique: true })
@Index(['name', 'id'], { where: `status = 'BUFFERED'` })
export class Message {
  @PrimaryColumn('uuid')
  id: string;

  /** The sender's own name for it. */
  @Column('text')
  messageId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  correlationKey: string | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('text')
  status: MessageStatus;

  /** What it brings; gone once it is delivered or expired. */
  @Column('jsonb', { nullable: true })
  payload: Variables | null;

  @Column('timestamptz')
  receivedAt: Date;

  /** Delivered before this moment, or not at all. */
  @Column('timestamptz')
  expiresAt: Date;

  /** The instance that got it. */
  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  /** Place it comes from, e.g. of the instance that threw it; empty, and seen only by who may act everywhere, when it names none. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
