import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the enterprise reported on the way (进展报告). Append-only. */
@Entity('bh_progress_report')
@Index(['hazardId', 'at'])
export class ProgressReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('text')
  text: string;

  @Column('int')
  percent: number;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('timestamptz')
  at: Date;

  @Column('uuid')
  by: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
