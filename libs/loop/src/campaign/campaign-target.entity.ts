import type { EnterpriseScale, Industry } from '@bihuan/identity';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Where a target stands in the coverage ledger. */
export type Coverage = 'NOT_INSPECTED' | 'INSPECTED' | 'IMPOSSIBLE' | 'LEFT';

/** One enterprise of the frozen population of a campaign: one line of the coverage ledger. */
@Entity('bh_campaign_target')
@Unique(['campaignId', 'enterpriseId'])
@Index(['campaignId', 'coverage'])
export class CampaignTarget {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  campaignId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;

  /** Name, industry and scale as they were when it became a target: the ledger of a campaign does not drift. */
  @Column('text')
  enterpriseName: string;

  @Column('text')
  industry: Industry;

  @Column('text')
  scale: EnterpriseScale;

  @Column('text')
  coverage: Coverage;

  /** Whether it was there at publication or joined later. */
  @Column('text')
  origin: 'SNAPSHOT' | 'JOINED';

  @Column('timestamptz')
  joinedAt: Date;

  @Column('timestamptz', { nullable: true })
  coveredAt: Date | null;

  /** The inspection that covered it, or showed that it could not be inspected. */
  @Column('uuid', { nullable: true })
  inspectionId: string | null;

  /** Why it could not be inspected, or why it left. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];
}
