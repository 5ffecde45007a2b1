import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** What the reviewers found of one measure. */
export interface ReviewedItem {
  readonly measureId: string;
  readonly passed: boolean;
  readonly note?: string;
  readonly evidenceIds?: string[];
}

/** One review on site by two reviewers (整改复查意见书), item by item. */
@Entity('bh_review')
@Unique(['hazardId', 'round'])
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('int')
  round: number;

  /** Leader first; empty on the light review of a hazard fixed on the spot, which one reviewer confirms. */
  @Column('uuid', { array: true })
  reviewerIds: string[];

  @Column('jsonb')
  items: ReviewedItem[];

  @Column('boolean', { nullable: true })
  rootCauseAddressed: boolean | null;

  @Column('boolean', { nullable: true })
  sweepVerified: boolean | null;

  @Column('text')
  opinion: string;

  @Column('jsonb', { nullable: true })
  position: { latitude: number; longitude: number; accuracy?: number } | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('text')
  status: 'SUBMITTED' | 'OBJECTED' | 'COUNTERSIGNED';

  @Column('uuid')
  submittedBy: string;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('uuid', { nullable: true })
  countersignedBy: string | null;

  @Column('timestamptz', { nullable: true })
  countersignedAt: Date | null;

  @Column('text', { nullable: true })
  objection: string | null;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column('text', { collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
