import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The answer to one checklist item. A failed item is a hazard draft. */
@Entity('bh_inspection_answer')
@Unique(['inspectionId', 'checklistId', 'itemNo'])
export class InspectionAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  inspectionId: string;

  @Column('uuid')
  checklistId: string;

  @Column('int')
  itemNo: number;

  @Column('text')
  answer: 'PASS' | 'FAIL' | 'NOT_APPLICABLE';

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { array: true, default: '{}' })
  evidenceIds: string[];

  /** The draft the failed item became; null while the answer is no failure. */
  @Column('uuid', { nullable: true })
  hazardId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('uuid')
  by: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
