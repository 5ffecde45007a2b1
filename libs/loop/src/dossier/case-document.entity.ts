import type { DocumentCode } from '@bihuan/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An official document of a case file (案卷): what it says, its number, whom it concerns. Never changed once approved. */
@Entity('bh_document')
@Index(['jurisdiction', 'id'])
@Index(['inspectionId'])
export class CaseDocument {
  @PrimaryColumn('uuid')
  id: string;

  /** Code of the document catalogue of the rules library, e.g. `RECTIFICATION_ORDER`. */
  @Column('text')
  kind: DocumentCode;

  @Column('text', { nullable: true })
  number: string | null;

  // Found by rows of `DocumentHazard`.
  @Column('uuid', { array: true, default: '{}' })
  hazardIds: string[];

  @Column('uuid', { nullable: true })
  inspectionId: string | null;

  @Column('uuid', { nullable: true })
  orderId: string | null;

  /** The fields of the document, by their names in law.md. */
  @Column('jsonb')
  content: Record<string, unknown>;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  @Column('text')
  status: 'DRAFT' | 'APPROVED' | 'RETURNED';

  @Column('timestamptz')
  issuedAt: Date;

  @Column('uuid')
  issuedBy: string;

  /** In whose name a deputy issued it; null: in the own. */
  @Column('uuid', { nullable: true })
  issuedFor: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  /** In whose name a deputy approved it; null: in the own. */
  @Column('uuid', { nullable: true })
  approvedFor: string | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
