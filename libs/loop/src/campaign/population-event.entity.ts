import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of the population after publication. Append-only. */
@Entity('bh_population_event')
@Index(['campaignId', 'at'])
export class PopulationEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  campaignId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;

  @Column('text')
  kind: 'JOIN' | 'LEAVE';

  @Column('text')
  reason: string;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('timestamptz')
  at: Date;

  @Column('uuid')
  by: string;
}
