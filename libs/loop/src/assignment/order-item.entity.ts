import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One hazard on an order (第 n 项). */
@Entity('bh_order_item')
@Unique(['orderId', 'no'])
@Index(['hazardId'])
export class OrderItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  orderId: string;

  @Column('int')
  no: number;

  @Column('uuid')
  hazardId: string;

  @Column('text')
  requirement: string;

  /** Never changes; what is extended is the effective deadline of the hazard. */
  @Column('timestamptz')
  orderedDeadline: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
