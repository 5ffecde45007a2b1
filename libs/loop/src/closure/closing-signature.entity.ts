import type { ClosingRole } from '@bihuan/rules';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One signature on the strike-off form (销号审批), or its refusal. Append-only. */
@Entity('bh_closing_signature')
@Index(['hazardId', 'at'])
@Unique(['hazardId', 'round', 'role'])
@Unique(['hazardId', 'round', 'signedBy'])
export class ClosingSignature {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  /** 1 for the first, counting up whenever a refusal sends the case back. */
  @Column('int')
  round: number;

  @Column('text')
  role: ClosingRole;

  @Column('text')
  decision: 'APPROVE' | 'REFUSE';

  @Column('text', { nullable: true })
  opinion: string | null;

  @Column('uuid', { nullable: true })
  signatureEvidenceId: string | null;

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
