import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import type { SheetContent } from '../workbook/workbooks';
import type { RowProblem } from './import-problem';

/** What the rows of a file come to. */
export interface ImportCounts {
  /** Rows below the header that are not empty. */
  readonly rows: number;
  readonly toCreate: number;
  readonly toUpdate: number;
  /** Already as the file says. */
  readonly unchanged: number;
  /** Rows with a problem. */
  readonly refused: number;
}

/** An enterprise that undoing left as it is. */
export interface KeptEnterprise {
  readonly enterpriseId: string;
  readonly name: string;
  /** CHANGED: edited since; IN_USE: something refers to it. */
  readonly reason: 'CHANGED' | 'IN_USE';
}

/** What undoing an import did. */
export interface UndoResult {
  readonly restored: number;
  readonly removed: number;
  readonly kept: readonly KeptEnterprise[];
}

/** A workbook of enterprises: checked first, then imported as it was checked, and undone within a day if need be. */
@Entity('bh_enterprise_import')
@Index(['jurisdiction', 'id'])
export class EnterpriseImport {
  @PrimaryColumn('uuid')
  id: string;

  /** Of the role that allows the import; the rows stand on nodes below it. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  createdBy: string;

  @Column('text')
  status: 'CHECKED' | 'IMPORTED' | 'UNDONE';

  @Column('text')
  fileName: string;

  /** SHA-256, hexadecimal. */
  @Column('text')
  fileHash: string;

  /** Until it is imported; it may hold personal data. */
  @Column('bytea', { nullable: true, select: false })
  file: Buffer | null;

  /** What was read of it, until it is imported. */
  @Column('jsonb', { nullable: true, select: false })
  sheet: SheetContent | null;

  @Column('jsonb')
  counts: ImportCounts;

  @Column('jsonb')
  problems: RowProblem[];

  /** SHA-256 of what would be done: an import does what was shown, or nothing. */
  @Column('text')
  fingerprint: string;

  @Column('timestamptz')
  checkedAt: Date;

  @Column('timestamptz', { nullable: true })
  importedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('jsonb', { nullable: true })
  undo: UndoResult | null;

  @VersionColumn()
  version: number;
}

/** One enterprise an import created or changed, with what it was before. Append-only. */
@Entity('bh_enterprise_import_row')
@Index(['enterpriseId'])
export class EnterpriseImportRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @Index()
  importId: string;

  @ManyToOne(() => EnterpriseImport)
  @JoinColumn({ name: 'importId' })
  import?: EnterpriseImport;

  /** Line of the sheet, the header being 1. */
  @Column('int')
  line: number;

  @Column('text')
  action: 'CREATE' | 'UPDATE';

  @Column('uuid')
  enterpriseId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  /** The changed fields as they were; null for a new enterprise. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The changed fields as they are. */
  @Column('jsonb')
  after: Record<string, unknown>;

  /** Version of the enterprise's file right after the import. */
  @Column('int')
  resultingVersion: number;
}
