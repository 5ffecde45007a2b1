import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HazardLevel, HazardState } from '@bihuan/rules';

/** Where a hazard came from (隐患来源, exchange field `dangerSrc` 1–10, and our own sources). */
export type HazardSource = 'INSPECTION' | 'SELF_CHECK' | 'REPORT' | 'LOOKBACK' | 'TRANSFER';

/** Hazard nature (16号令 Art 3): 物的危险状态, 人的不安全行为 or 管理上的缺陷. */
export type HazardNature = 'CONDITION' | 'BEHAVIOUR' | 'MANAGEMENT';

/** A request to void the case (误报作废), and what another person decided. */
export interface VoidRequest {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly decision?: {
    readonly approved: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  };
}

/** Who set the level, and why it differs from what the checklist suggests. */
export interface Judgement {
  readonly suggested: HazardLevel;
  readonly level: HazardLevel;
  readonly reason?: string;
  readonly judgedBy: string;
  readonly secondOfficerId?: string;
  readonly at: string;
}

/** One hazard is one case is one process instance (发现一处、整改一处、销号一处). */
@Entity('bh_hazard')
@Index(['jurisdiction', 'id'])
@Index(['recordedAt', 'id'])
@Index(['enterpriseId', 'state'])
@Index(['campaignId', 'state'])
@Index(['inspectionId'])
export class Hazard {
  @PrimaryColumn('uuid')
  id: string;

  /** Given at registration; a draft has none. */
  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  state: HazardState;

  @Column('text', { nullable: true })
  level: HazardLevel | null;

  @Column('text')
  suggestedLevel: HazardLevel;

  @Column('jsonb', { nullable: true })
  judgement: Judgement | null;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Where in the enterprise (隐患部位). */
  @Column('text')
  place: string;

  /** Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
  @Column('int')
  category: number;

  @Column('text', { nullable: true })
  nature: HazardNature | null;

  @Column('text')
  source: HazardSource;

  @Column('text')
  basis: string;

  /** How far the basis was checked; anything but `verified` is shown as 待核. */
  @Column('text')
  basisVerified: 'verified' | 'excerpt' | 'unverified';

  @Column('uuid', { nullable: true })
  checklistId: string | null;

  @Column('int', { nullable: true })
  itemNo: number | null;

  @Column('uuid', { nullable: true })
  campaignId: string | null;

  @Column('uuid', { nullable: true })
  inspectionId: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;

  /** Organisation that found it. */
  @Column('uuid')
  inspectingDepartmentId: string;

  /** Organisation competent for it; when another, the case is transferred (G3). */
  @Column('uuid')
  competentDepartmentId: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  registeredAt: Date | null;

  @Column('uuid', { array: true, default: '{}' })
  photosBefore: string[];

  /** 当场整改: fixed before the inspectors left. */
  @Column('boolean', { default: false })
  fixedOnSpot: boolean;

  @Column('timestamptz', { nullable: true })
  fixedAt: Date | null;

  @Column('text', { nullable: true })
  fixNote: string | null;

  @Column('uuid', { array: true, default: '{}' })
  photosAfter: string[];

  /** The deadline of the order; never changes once set. */
  @Column('timestamptz', { nullable: true })
  orderedDeadline: Date | null;

  /** The deadline that counts: ordered, extended, or set anew by a return. */
  @Column('timestamptz', { nullable: true })
  effectiveDeadline: Date | null;

  @Column('uuid', { nullable: true })
  orderId: string | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  rectificationStartedAt: Date | null;

  /** When the enterprise last declared it done. */
  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('boolean', { default: false })
  overdue: boolean;

  /** How many rounds of rectification were reported done after their deadline. */
  @Column('int', { default: 0 })
  lateRounds: number;

  /** How often the review returned it (三不放过). */
  @Column('int', { default: 0 })
  loopCount: number;

  /** How often the plan was returned (五到位). */
  @Column('int', { default: 0 })
  planReturns: number;

  /** The two reviewers, leader first. */
  @Column('uuid', { array: true, default: '{}' })
  reviewerIds: string[];

  @Column('text', { nullable: true })
  strikeOffNumber: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Closed, but after its deadline; stays visible for good. */
  @Column('boolean', { default: false })
  closedLate: boolean;

  /** The earlier case this one continues, and how. */
  @Column('uuid', { nullable: true })
  linkedHazardId: string | null;

  @Column('text', { nullable: true })
  linkKind: 'RECURRENCE' | 'TRANSFER' | null;

  @Column('jsonb', { nullable: true })
  voidRequest: VoidRequest | null;

  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @VersionColumn()
  version: number;
}
