import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Why an import is refused as a whole. */
export type ImportErrorCode =
  | 'IMPORT_TEMPLATE_UNKNOWN'
  | 'IMPORT_COLUMN_MISSING'
  | 'IMPORT_EMPTY'
  | 'IMPORT_NOT_FOUND'
  | 'IMPORT_NOT_OPEN'
  | 'IMPORT_HAS_PROBLEMS'
  | 'IMPORT_CHANGED'
  | 'IMPORT_UNDO_CLOSED';

/** A refusal of an import; see its code. */
export class ImportError extends BihuanError<ImportErrorCode> {
  constructor(code: ImportErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, { kind: 'conflict', ...options });
  }
}

/** There is no such import, or the actor may not see it. */
export function importNotFound(id: string): ImportError {
  return new ImportError(
    'IMPORT_NOT_FOUND',
    'There is no such import that you can see. Check the workbook again. 未找到该导入记录，请重新上传检查。',
    { kind: 'not-found', details: { id } },
  );
}
