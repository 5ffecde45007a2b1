import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Campaign states (rules.md, campaign status). */
export type CampaignStatus =
  'DRAFT' | 'PUBLISHED' | 'SELF_CHECK' | 'INSPECTION' | 'RECTIFICATION' | 'LOOKBACK' | 'SUMMARY' | 'ARCHIVED';

/** Workflows a campaign may have a variant of. */
export const variableWorkflows = ['general-hazard', 'major-hazard'] as const;

/** One of {@link variableWorkflows}. */
export type VariableWorkflow = (typeof variableWorkflows)[number];

/** When each stage is to end; ISO 8601 dates. */
export interface StageEnds {
  readonly selfCheck: string;
  readonly inspection: string;
  readonly rectification: string;
  readonly lookback: string;
  readonly summary: string;
}

/** What an inspection team of the campaign must have besides two officers. */
export interface TeamDemands {
  readonly leader: boolean;
  readonly department: boolean;
  readonly expert: boolean;
}

/** A special campaign (专项行动): scope, period, basis, and the workflow versions it is pinned to. */
@Entity('bh_campaign')
@Index(['jurisdiction', 'id'])
export class Campaign {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  title: string;

  @Column('text')
  status: CampaignStatus;

  /** Legal and political basis (工作依据). */
  @Column('text')
  basis: string;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  @Column('jsonb')
  stageEnds: StageEnds;

  /** Industry codes in scope. */
  @Column('text', { array: true })
  industries: string[];

  /** Accounts of the campaign team. */
  @Column('uuid', { array: true, default: '{}' })
  team: string[];

  @Column('jsonb')
  teamDemands: TeamDemands;

  @Column('uuid', { array: true, default: '{}' })
  checklistIds: string[];

  /** Workflow of the product → key of the variant that stands in for it; absent ones run as they are. */
  @Column('jsonb', { default: {} })
  workflows: Readonly<Partial<Record<VariableWorkflow, string>>>;

  /** Workflow key → version, fixed at publication. */
  @Column('jsonb', { default: {} })
  pinned: Record<string, number>;

  @Column('text')
  legalProfileId: string;

  @Column('int')
  legalProfileVersion: number;

  /** Seed of every random draw of the campaign; recorded so that a draw can be repeated. */
  @Column('text')
  seed: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @VersionColumn()
  version: number;
}
