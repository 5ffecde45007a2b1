import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One flow node of a definition as clients see it. */
export interface DefinitionNode {
  readonly id: string;
  readonly name?: string;
  /** BPMN type without prefix, e.g. `UserTask`. */
  readonly type: string;
  /** `bihuan:` attributes as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One version of a workflow; never changed, instances stay with the version they started under. */
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

  /** The file as it was deployed. */
  @Column('text', { select: false })
  xml: string;

  /** SHA-256 of the file, hexadecimal. */
  @Column('text')
  hash: string;

  /** Which lane runs it, see {@link ProcessLane}. */
  @Column('text')
  lane: string;

  @Column('jsonb')
  elements: readonly DefinitionNode[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;
}
