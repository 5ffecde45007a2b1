import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** How the enterprise received the order (签收). */
export interface OrderReceipt {
  readonly accountId: string;
  readonly name: string;
  readonly at: string;
  readonly signatureEvidenceId?: string;
}

/** 责令限期整改指令书: one order may cover several hazards of one enterprise; each closes by itself. */
@Entity('bh_order')
@Index(['jurisdiction', 'id'])
@Index(['enterpriseId'])
export class RectificationOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('text')
  status: 'ISSUED' | 'ACCEPTED';

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;

  @Column('uuid')
  organisationId: string;

  /** The two officers who sign it. */
  @Column('uuid', { array: true })
  officerIds: string[];

  /** Where to appeal; the text is configured, not law written into code. */
  @Column('text')
  appeal: string;

  @Column('uuid')
  documentId: string;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('uuid')
  issuedBy: string;

  @Column('jsonb', { nullable: true })
  receipt: OrderReceipt | null;

  @VersionColumn()
  version: number;
}
