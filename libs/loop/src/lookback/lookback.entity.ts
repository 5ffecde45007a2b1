import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A look back (回头看) at a closed hazard: what was found on site after a while. */
@Entity('bh_lookback')
@Index(['hazardId'])
export class Lookback {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('boolean')
  recurred: boolean;

  @Column('text')
  note: string;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('uuid')
  documentId: string;

  /** The case that continues it after a recurrence. */
  @Column('uuid', { nullable: true })
  reopenedHazardId: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
