import { Column, Entity, Index, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import { Definition } from '../definition/definition.entity';
import type { Variables, Wait } from '../lane/process-lane';
import type { Standing } from './standing';

/** `RUNNING` and `INCIDENT` (running, but a step needs mending) go on; the others are over. */
export type InstanceStatus = 'RUNNING' | 'INCIDENT' | 'ENDED' | 'TERMINATED' | 'CANCELLED';

/** A {@link Wait} as it is stored: its moment as text. */
export interface OpenWait extends Omit<Wait, 'dueAt'> {
  /** ISO 8601. */
  readonly dueAt?: string;
}

/** Passes of gates by policy, as they were after entry `since` of the history. */
export interface CarriedPasses {
  readonly since: number;
  readonly hands: Readonly<Record<string, number>>;
}

/** One running or finished process; its row is what a step locks. */
@Entity('bh_instance')
@Index(['subjectId', 'status'])
@Index(['jurisdiction', 'id'])
@Index(['startedAt', 'id'])
@Index(['enterpriseId'])
@Index(['parentId'])
@Index(['businessKey'], { where: '"businessKey" IS NOT NULL' })
@Index(['definitionId', 'endedAt'])
@Index(['suspendedWith'], { where: '"suspendedWith" IS NOT NULL' })
export class Instance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  definitionId: string;

  @ManyToOne(() => Definition)
  definition?: Definition;

  /** Key of its definition. */
  @Column('text')
  key: string;

  @Column('int')
  definitionVersion: number;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  /** The instance that started this one. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** The call of the parent that ends when this one does; null when the parent does not wait. */
  @Column('text', { nullable: true })
  parentExecutionId: string | null;

  /** The topmost instance, itself when it has no parent. */
  @Column('uuid')
  rootId: string;

  /** A name of the outside for it, e.g. the key of the message that began it. */
  @Column('text', { nullable: true })
  businessKey: string | null;

  @Column('text')
  status: InstanceStatus;

  /** Belongs to the lane. */
  @Column('jsonb', { nullable: true, select: false })
  snapshot: unknown;

  @Column('jsonb')
  variables: Variables;

  /** Children of calls: the variables it got from the parent; what differs at the end is what it gives back. */
  @Column('jsonb', { nullable: true, select: false })
  inherited: Variables | null;

  /** Where it stands now. */
  @Column('jsonb')
  waits: OpenWait[];

  /** Every token and for how long it is where it is: what the history says in many rows, for counting. */
  @Column('jsonb', { default: [], select: false })
  standing: readonly Standing[];

  /** Last number given in its history. */
  @Column('int')
  historySeq: number;

  @Column('text')
  legalProfileId: string;

  @Column('int')
  legalProfileVersion: number;

  /** While set nothing moves it but a change by hand. */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('uuid', { nullable: true })
  suspendedBy: string | null;

  @Column('text', { nullable: true })
  suspensionReason: string | null;

  /** What it was suspended with and is resumed with: itself, an instance above it, or its definition. */
  @Column('uuid', { nullable: true })
  suspendedWith: string | null;

  /** The instance it goes on for after that one was over. */
  @Column('uuid', { nullable: true })
  restartOf: string | null;

  /** The instance that goes on for it. */
  @Column('uuid', { nullable: true })
  restartedAs: string | null;

  /** Passes of gates it brought along when it was migrated or restarted; what it did since is in its history. */
  @Column('jsonb', { nullable: true, select: false })
  passes: CarriedPasses | null;

  @VersionColumn()
  version: number;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
