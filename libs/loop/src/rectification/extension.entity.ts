import type { ExtensionReason } from '@bihuan/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request for more time (延期申请, G7) and its decision. */
@Entity('bh_extension')
@Index(['hazardId', 'requestedAt'])
export class Extension {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('text')
  reasonCode: ExtensionReason;

  @Column('text')
  reason: string;

  @Column('text')
  interimMeasures: string;

  @Column('timestamptz')
  previousDeadline: Date;

  @Column('timestamptz')
  newDeadline: Date;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  /** 延期申请表: a draft until it is decided. */
  @Column('uuid')
  documentId: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('uuid')
  requestedBy: string;

  @Column('text')
  status: 'PENDING' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
