import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Rungs of the overdue ladder (G8) and what was done about lateness. */
export type EscalationKind =
  | 'REMIND_D7'
  | 'REMIND_D3'
  | 'REMIND_D1'
  | 'OVERDUE'
  | 'PROGRESS_DUE'
  | 'URGED'
  | 'PENALTY_PROPOSED'
  | 'PENALTY_DECIDED'
  | 'PENALTY_REFUSED'
  | 'LATENESS_DISPOSED';

/** Rungs the authorities settle among themselves: the enterprise is told of fines that were decided. */
export const innerRungs: readonly EscalationKind[] = ['PENALTY_PROPOSED', 'PENALTY_REFUSED'];

/** One rung that was taken. Append-only. */
@Entity('bh_escalation')
@Index(['hazardId', 'at'])
export class Escalation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('text')
  kind: EscalationKind;

  /** The deadline it was about. */
  @Column('timestamptz')
  deadline: Date;

  /** Document issued with it, e.g. the 督办函. */
  @Column('uuid', { nullable: true })
  documentId: string | null;

  /** e.g. article and amount of a penalty, reason and accountable person of a disposal. */
  @Column('jsonb', { default: {} })
  content: Record<string, unknown>;

  @Column('timestamptz')
  at: Date;

  @Column('uuid')
  by: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
