import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What the reviewers found of one measure. */
export interface ReviewedItem {
  /** The measure, or the hazard itself when no plan led to it. */
  readonly measureId: string;
  readonly passed: boolean;
  readonly note?: string;
  readonly evidenceIds?: string[];
}

/** `CONFIRMED` is the light review of a hazard fixed on the spot, by one reviewer. */
export type ReviewStatus = 'SUBMITTED' | 'OBJECTED' | 'COUNTERSIGNED' | 'CONFIRMED';

/** One review on site (整改复查意见书), item by item. An objection ends an attempt; the next one is a row of its own. */
@Entity('bh_review')
@Unique(['hazardId', 'round', 'attempt'])
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  /** 1 for the first round of rectification, counting up with every return. */
  @Column('int')
  round: number;

  /** Counts from 1 in every round. */
  @Column('int')
  attempt: number;

  /** The one who submits first, then the one who countersigns; one only on a light review. */
  @Column('uuid', { array: true })
  reviewerIds: string[];

  @Column('jsonb')
  items: ReviewedItem[];

  @Column('boolean', { nullable: true })
  rootCauseAddressed: boolean | null;

  /** 举一反三: the reviewers saw that the same fault was looked for elsewhere. */
  @Column('boolean', { nullable: true })
  sweepVerified: boolean | null;

  @Column('text')
  opinion: string;

  /** Where the reviewer stood; null when the light review was made from the photos. */
  @Column('jsonb', { nullable: true })
  position: { latitude: number; longitude: number; accuracy?: number } | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('text')
  status: ReviewStatus;

  @Column('uuid')
  submittedBy: string;

  /** In whose name a deputy submitted it; null: in the own. */
  @Column('uuid', { nullable: true })
  submittedFor: string | null;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('uuid', { nullable: true })
  countersignedBy: string | null;

  /** In whose name a deputy countersigned; null: in the own. */
  @Column('uuid', { nullable: true })
  countersignedFor: string | null;

  @Column('timestamptz', { nullable: true })
  countersignedAt: Date | null;

  @Column('text', { nullable: true })
  objection: string | null;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
