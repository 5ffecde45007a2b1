import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** 责任: who does it, who answers for it, who supervises it. */
export interface PlanResponsibility {
  readonly organisation?: string;
  readonly personName?: string;
  readonly mobile?: string;
  readonly supervisingDepartment?: string;
  readonly supervisor?: string;
}

/** 资金: amount in 万元. */
export interface PlanFunds {
  readonly amountWan?: number;
  readonly source?: string;
  /** ISO 8601 date. */
  readonly allocatedOn?: string;
  readonly voucherEvidenceIds?: string[];
  readonly zeroReason?: string;
}

/** 时限: ISO 8601 dates. */
export interface PlanSchedule {
  readonly plannedFinish?: string;
  readonly milestones?: { readonly title: string; readonly dueOn: string }[];
}

/** 预案: what protects people meanwhile. */
export interface PlanContingency {
  readonly interimMeasures?: string;
  readonly planEvidenceId?: string;
  /** 蹲点监控 */
  readonly monitor?: string;
}

/** A measure as a plan names it; it becomes a row to be done (bh_measure) when the plan is accepted. */
export interface PlannedMeasure {
  readonly text: string;
  readonly kind: 'TECHNICAL' | 'INSTITUTIONAL';
  readonly acceptanceCriterion?: string;
}

/** A version of the rectification plan (治理方案) with its five sections. Every submitted version is kept. */
@Entity('bh_plan')
@Unique(['hazardId', 'round'])
export class RectificationPlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  /** 1 for the first plan, counting up with every resubmission. */
  @Column('int')
  round: number;

  @Column('text')
  status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

  /** 治理的目标和任务 */
  @Column('text', { nullable: true })
  goal: string | null;

  @Column('jsonb', { default: [] })
  measures: PlannedMeasure[];

  @Column('jsonb', { default: {} })
  responsibility: PlanResponsibility;

  @Column('jsonb', { default: {} })
  funds: PlanFunds;

  @Column('jsonb', { default: {} })
  schedule: PlanSchedule;

  @Column('jsonb', { default: {} })
  contingency: PlanContingency;

  /** The principal who signed it by submitting it. */
  @Column('uuid', { nullable: true })
  signedBy: string | null;

  /** In whose name a deputy signed; null: in the own. */
  @Column('uuid', { nullable: true })
  signedFor: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** The 五到位 evaluation that accepted or returned it. */
  @Column('uuid', { nullable: true })
  evaluationId: string | null;

  @Column('uuid')
  draftedBy: string;

  @Column('timestamptz')
  draftedAt: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
