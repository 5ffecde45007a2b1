import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A workflow that is being drawn; nothing runs by it before it is deployed. */
@Entity('bh_workflow_draft')
export class WorkflowDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** BPMN as it was drawn so far; it need not be executable. */
  @Column('text', { select: false })
  xml: string;

  /** Text of `pack.yaml`. */
  @Column('text', { nullable: true, select: false })
  pack: string | null;

  /** Text of `policies.yaml`. */
  @Column('text', { nullable: true, select: false })
  policies: string | null;

  /** Text of a workflow test. */
  @Column('text', { nullable: true, select: false })
  tests: string | null;

  /** Definition it was copied from. */
  @Column('uuid', { nullable: true })
  basedOn: string | null;

  /** Counts the saves, from 1. */
  @Column('int')
  version: number;

  /** Whoever may draw there sees it. */
  @Index()
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  savedAt: Date;

  @Column('uuid')
  savedBy: string;
}
