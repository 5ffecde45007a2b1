import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Why a workbook is not taken. */
export type WorkbookErrorCode =
  'WORKBOOK_UNREADABLE' | 'WORKBOOK_TOO_LARGE' | 'WORKBOOK_MISSING' | 'WORKBOOKS_BUSY';

/** A refusal of a workbook; see its code. */
export class WorkbookError extends BihuanError<WorkbookErrorCode> {
  constructor(code: WorkbookErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}

/** The file is none that Excel could have saved. */
export function workbookUnreadable(): WorkbookError {
  return new WorkbookError(
    'WORKBOOK_UNREADABLE',
    'This is no Excel workbook (.xlsx) that can be read. Save it as .xlsx and send it again. 请用 Excel 或 WPS 另存为 .xlsx 后重新上传。',
    { kind: 'unprocessable' },
  );
}

/** The file is larger than a person's table can be. */
export function workbookTooLarge(): WorkbookError {
  return new WorkbookError(
    'WORKBOOK_TOO_LARGE',
    'The workbook is too large: 5 MB and 20,000 rows are taken at most. Split it. 文件过大(上限 5 MB、2 万行)，请拆分后分批上传。',
    { kind: 'too-large' },
  );
}

/** As many workbooks are under way as the server has room for. */
export function workbooksBusy(): WorkbookError {
  return new WorkbookError(
    'WORKBOOKS_BUSY',
    'Too many workbooks are being read or written. Try again in a minute. 正在处理的表格过多，请一分钟后再试。',
    { kind: 'unavailable' },
  );
}
