import type { EnterpriseImport, ImportCounts, UndoResult } from './enterprise-import.entity';
import type { RowProblem } from './import-problem';

/** Problems an answer holds at most; the annotated workbook holds all. */
const shown = 200;

/** How an import stands, as it is answered. */
export interface ImportReport {
  readonly id: string;
  /** CHECKED: nothing is written yet. */
  readonly status: 'CHECKED' | 'IMPORTED' | 'UNDONE';
  readonly fileName: string;
  /** SHA-256 of the workbook, hexadecimal. */
  readonly fileHash: string;
  readonly counts: ImportCounts;
  /** All there are; `problems` holds the first 200. */
  readonly problemCount: number;
  readonly problems: readonly RowProblem[];
  readonly createdBy: string;
  readonly checkedAt: Date;
  readonly importedAt: Date | null;
  /** Until then it can be undone; null while there is nothing to undo. */
  readonly undoableUntil: Date | null;
  readonly undoneAt: Date | null;
  readonly undo: UndoResult | null;
  readonly version: number;
}

/** Hours in which an import can be undone. */
export const undoHours = 24;

/** The row as it goes out. */
export function importReport(row: EnterpriseImport): ImportReport {
  const { id, status, fileName, fileHash, counts, problems, createdBy } = row;
  const { checkedAt, importedAt, undoneAt, undo, version } = row;
  return {
    ...{ id, status, fileName, fileHash, counts, createdBy, checkedAt, importedAt, undoneAt, undo, version },
    problemCount: problems.length,
    problems: problems.slice(0, shown),
    undoableUntil: undoableUntil(row),
  };
}

/** Until when the import can be undone; null when it cannot. */
export function undoableUntil({ status, importedAt }: EnterpriseImport): Date | null {
  return status === 'IMPORTED' && importedAt ? new Date(importedAt.getTime() + undoHours * 3_600_000) : null;
}
