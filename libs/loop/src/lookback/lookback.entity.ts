import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Position } from '../inspection/inspection.entity';

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

  /** When it was looked at on site; null in records of earlier releases. */
  @Column('timestamptz', { nullable: true })
  lookedAt: Date | null;

  /** Where, when that was noted. */
  @Column('jsonb', { nullable: true })
  position: Position | null;

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
