import type { SheetContent } from '../workbook/workbooks';
import { cellText, type ImportColumn, importColumns, type ImportField } from './enterprise-columns';
import { ImportError } from './import.errors';
import type { ImportLists } from './import-lists';
import { type RowProblem, problems } from './import-problem';

/** Hidden sheet of the template that holds the drop-downs, and its mark in the first cell. */
export const listSheet = '代码';
/** Which template a workbook is made from; the number counts up whenever columns change their meaning. */
export const templateMark = 'bihuan-enterprises 1';

/** What one row says, and what is wrong with it by itself. */
export interface ReadRow {
  readonly line: number;
  /** Only what the row says; an empty cell says nothing. */
  readonly values: Partial<Record<ImportField, unknown>>;
  readonly problems: readonly RowProblem[];
  /** Complaints about empty cells that a new enterprise must fill. */
  readonly missing: readonly RowProblem[];
}

interface PlacedColumn {
  readonly column: ImportColumn;
  /** From 0. */
  readonly at: number;
}

/**
 * Reads the rows of a filled-in template; its columns may have been moved.
 *
 * @throws ImportError `IMPORT_TEMPLATE_UNKNOWN`, `IMPORT_COLUMN_MISSING` or `IMPORT_EMPTY`
 */
export function readRows(sheet: SheetContent, lists: ImportLists): ReadRow[] {
  if (sheet.mark !== templateMark) {
    throw new ImportError(
      'IMPORT_TEMPLATE_UNKNOWN',
      'This workbook is not made from the present template. Download the template again and paste the rows into it. 请下载最新模板，把数据粘贴进去后重新上传。',
      { kind: 'unprocessable', details: { found: sheet.mark, expected: templateMark } },
    );
  }
  const placed = placeColumns(sheet);
  if (sheet.rows.length === 0) {
    throw new ImportError(
      'IMPORT_EMPTY',
      'The sheet has no rows below its header. Fill it in and send it again. 表中没有数据，请填写后重新上传。',
      { kind: 'unprocessable' },
    );
  }
  return sheet.rows.map(({ line, cells }) => {
    const values: Partial<Record<ImportField, unknown>> = {};
    const wrong: RowProblem[] = [];
    const missing: RowProblem[] = [];
    for (const { column, at } of placed) {
      const { field, required, zh } = column;
      const where = { line, column: at + 1, header: zh };
      const said = cellText(cells[at]);
      if (said === '') {
        if (required) missing.push({ ...where, ...problems.required });
        continue;
      }
      const reading = column.read(said, lists);
      if ('problem' in reading) wrong.push({ ...where, ...reading.problem });
      else values[field] = reading.value;
    }
    return { line, values, problems: wrong, missing };
  });
}

function placeColumns({ header }: SheetContent): PlacedColumn[] {
  const titles = header.map((cell) => cellText(cell).replace(/[*＊]$/, ''));
  const placed = importColumns.map((column) => ({ column, at: titles.indexOf(column.zh) }));
  const absent = placed.filter(({ at }) => at < 0).map(({ column }) => column.zh);
  if (absent.length === 0) return placed;
  throw new ImportError(
    'IMPORT_COLUMN_MISSING',
    `Columns of the template are missing; restore the header or download the template again. 缺少列“${absent.join('、')}”，请恢复表头或重新下载模板。`,
    { kind: 'unprocessable', details: { columns: absent } },
  );
}

/** The column of a field in this sheet, for problems found later. */
export function placeOf(sheet: SheetContent, field: ImportField): { column: number; header: string } {
  const found = placeColumns(sheet).find(({ column }) => column.field === field);
  return { column: (found?.at ?? 0) + 1, header: found?.column.zh ?? field };
}
