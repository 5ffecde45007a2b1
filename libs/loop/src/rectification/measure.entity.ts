import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One measure of a plan, with the criterion it is accepted by and the evidence that it was done (逐条逐项). */
@Entity('bh_measure')
@Unique(['planId', 'no'])
@Index(['hazardId'])
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  hazardId: string;

  @Column('int')
  no: number;

  @Column('text')
  text: string;

  /** 工程措施, or 制度措施 that addresses the root cause. */
  @Column('text')
  kind: 'TECHNICAL' | 'INSTITUTIONAL';

  @Column('text', { nullable: true })
  acceptanceCriterion: string | null;

  @Column('text')
  status: 'OPEN' | 'DONE';

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('uuid', { nullable: true })
  doneBy: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
