import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A hazard handed over to the competent department (移送), its receipt and what came of it. */
@Entity('bh_hazard_transfer')
@Index(['hazardId'])
export class HazardTransfer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('uuid')
  fromOrganisationId: string;

  @Column('uuid')
  toOrganisationId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  documentId: string;

  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null;

  @Column('uuid', { nullable: true })
  receivedBy: string | null;

  /** The case at the receiver. */
  @Column('uuid', { nullable: true })
  linkedHazardId: string | null;

  @Column('text', { nullable: true })
  result: string | null;

  @Column('timestamptz', { nullable: true })
  fedBackAt: Date | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
