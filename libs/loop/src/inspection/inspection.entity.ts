import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ToldTimes } from './claimed-moment';

/** How an inspection is announced and drawn (ledgers.md, inspection mode). */
export type InspectionMode = 'OPEN' | 'COVERT' | 'RANDOM' | 'LOOKBACK' | 'JOINT';

/** States of an inspection; set by the workflow `inspection`. */
export type InspectionState =
  'PLANNED' | 'APPROVED' | 'REFUSED' | 'IN_PROGRESS' | 'SIGNING' | 'RECORDED' | 'IMPOSSIBLE' | 'CANCELLED';

/** A member of the inspection team. */
export interface TeamMember {
  readonly accountId: string;
  readonly as: 'OFFICER' | 'LEADER' | 'DEPARTMENT' | 'EXPERT';
  /** 执法证号; officers must have one. */
  readonly certificateNo?: string;
}

/** Position by the device at the moment itself; WGS-84 degrees, accuracy in metres. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy?: number;
}

/** How the head of the inspected unit signed the record, or that they refused (安全生产法 Art 68). */
export interface UnitHeadSignature {
  readonly name: string;
  readonly position?: string;
  readonly phone?: string;
  readonly signatureEvidenceId?: string;
  readonly refused: boolean;
  readonly refusalNote?: string;
  /** Who saw the refusal. */
  readonly witnesses?: readonly string[];
  /** Accounts the refusal was reported to. */
  readonly reportedTo?: readonly string[];
  readonly at: string;
}

/** How an enterprise was drawn: first in the order of SHA-256(seed ‖ enterprise id) among those left to inspect. */
export interface Draw {
  readonly seed: string;
  /** Code of the node that was drawn from. */
  readonly place: string;
  /** Counts from 1. */
  readonly position: number;
  /** How many there were to draw from. */
  readonly population: number;
}

/** What the leader decided about the plan. */
export interface PlanDecision {
  readonly approved: boolean;
  readonly by: string;
  readonly at: string;
  /** Always there when refused. */
  readonly reason?: string;
}

/** A visit to one enterprise: plan, team, check-in, record and signatures (现场检查记录). */
@Entity('bh_inspection')
@Index(['jurisdiction', 'id'])
@Index(['campaignId', 'state'])
@Index(['enterpriseId'])
export class Inspection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('uuid')
  campaignId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;

  @Column('text')
  mode: InspectionMode;

  @Column('text')
  state: InspectionState;

  @Column('date')
  plannedOn: string;

  /** What is to be looked at (检查重点), as approved. */
  @Column('text')
  focus: string;

  @Column('jsonb')
  team: TeamMember[];

  /** Accounts of the members who are officers. */
  @Column('uuid', { array: true })
  officerIds: string[];

  /** Organisations of a joint inspection. */
  @Column('uuid', { array: true, default: '{}' })
  jointOrganisationIds: string[];

  /** The organisation that inspects. */
  @Column('uuid')
  organisationId: string;

  @Column('uuid', { array: true, default: '{}' })
  checklistIds: string[];

  /** RANDOM: how it was drawn. */
  @Column('jsonb', { nullable: true })
  draw: Draw | null;

  /** LOOKBACK: the closed hazard looked back at. */
  @Column('uuid', { nullable: true })
  lookbackHazardId: string | null;

  @Column('jsonb', { nullable: true })
  planDecision: PlanDecision | null;

  /** When the officers arrived. Once it is known, the enterprise may know of the inspection, whatever the mode. */
  @Column('timestamptz', { nullable: true })
  checkedInAt: Date | null;

  @Column('uuid', { nullable: true })
  checkedInBy: string | null;

  @Column('jsonb', { nullable: true })
  checkInPosition: Position | null;

  /** Why the officers checked in without a position: indoors, refused by the device; null where there is one. */
  @Column('text', { nullable: true })
  noPositionReason: string | null;

  /** Of a check-in told by a device: what it claims beside when we heard of it; null when it was told at once. */
  @Column('jsonb', { nullable: true })
  checkInTimes: ToldTimes | null;

  @Column('text', { nullable: true })
  checkInNote: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** 检查情况, item by item in words. */
  @Column('text', { nullable: true })
  findings: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Officer account id → moment of signature. */
  @Column('jsonb', { default: {} })
  signatures: Record<string, string>;

  @Column('jsonb', { nullable: true })
  unitHead: UnitHeadSignature | null;

  @Column('text', { nullable: true })
  impossibleReason: string | null;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('uuid')
  plannedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @VersionColumn()
  version: number;
}
