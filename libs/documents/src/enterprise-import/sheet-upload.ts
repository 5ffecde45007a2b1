import { createHash } from 'node:crypto';
import type { SheetContent } from '../workbook/workbooks';

/** A workbook as it came in. As JSON it is its hash, so the audit trail holds that and no personal data. */
export class SheetUpload {
  /** SHA-256, hexadecimal. */
  readonly hash: string;

  constructor(
    readonly fileName: string,
    readonly bytes: Buffer,
    readonly sheet: SheetContent,
  ) {
    this.hash = createHash('sha256').update(bytes).digest('hex');
  }

  toJSON(): object {
    return { fileName: this.fileName, sha256: this.hash, rows: this.sheet.rows.length };
  }
}
