import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ProcessLane } from '../lane/process-lane';
import type { DeploymentReport } from '../proof/report';

/** One flow node of a definition as clients see it. */
export interface DefinitionNode {
  readonly id: string;
  readonly name?: string;
  /** BPMN type without prefix, e.g. `UserTask`. */
  readonly type: string;
  /** `bihuan:` attributes as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One version of a workflow; its files never change, instances stay with the version they started under. */
@Entity('bh_definition')
@Unique(['key', 'version'])
export class Definition {
  @PrimaryColumn('uuid')
  id: string;

  /** Id of the executable process in the file. */
  @Column('text')
  key: string;

  /** Counts from 1; a file that equals the latest version is that version. */
  @Column('int')
  version: number;

  @Column('text')
  name: string;

  /** What its author calls it in English; null when that is not written. */
  @Column('text', { nullable: true })
  nameEn: string | null;

  /** The file as it was deployed. */
  @Column('text', { select: false })
  xml: string;

  /** `pack.yaml` as it was deployed with it. */
  @Column('text', { nullable: true, select: false })
  pack: string | null;

  /** `policies.yaml` as it was deployed with it. */
  @Column('text', { nullable: true, select: false })
  policies: string | null;

  /** What the proof said. */
  @Column('jsonb')
  report: DeploymentReport;

  /** SHA-256 of the files, hexadecimal. */
  @Column('text')
  hash: string;

  /** Which lane runs it, see {@link ProcessLane}. */
  @Column('text')
  lane: ProcessLane['name'];

  @Column('jsonb')
  elements: readonly DefinitionNode[];

  /** While set no instance of this version begins. */
  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  @Column('uuid', { nullable: true })
  suspendedBy: string | null;

  @Column('text', { nullable: true })
  suspensionReason: string | null;

  /** Place whose campaigns may use it, with everything below; empty: the whole installation. */
  @Column({ type: 'text', collation: 'C', default: '' })
  jurisdiction: string;

  /** Key of the workflow of the product whose promises it keeps, and which it can stand in for. */
  @Column('text', { nullable: true })
  variantOf: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;
}
