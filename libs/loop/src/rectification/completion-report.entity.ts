import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The enterprise's declaration that a round of rectification is done (整改报告). Append-only. */
@Entity('bh_completion_report')
@Unique(['hazardId', 'round'])
export class CompletionReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('uuid', { nullable: true })
  planId: string | null;

  /** 1 for the first, counting up with every return. */
  @Column('int')
  round: number;

  @Column('text')
  text: string;

  /** 万元 */
  @Column('double precision')
  fundsSpentWan: number;

  /** Whether the interim controls of the plan had been running. */
  @Column('boolean')
  interimControlsKept: boolean;

  @Column('text', { nullable: true })
  rootCause: string | null;

  /** 举一反三: the same fault was looked for elsewhere in the enterprise. */
  @Column('text', { nullable: true })
  sweep: string | null;

  @Column('uuid', { array: true, default: '{}' })
  photosAfter: string[];

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  /** The principal who signed it by submitting it. */
  @Column('uuid')
  signedBy: string;

  /** In whose name a deputy signed; null: in the own. */
  @Column('uuid', { nullable: true })
  signedFor: string | null;

  @Column('timestamptz')
  at: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
