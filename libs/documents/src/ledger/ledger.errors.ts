import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Why a ledger is not written. */
export type LedgerErrorCode = 'LEDGER_TOO_LARGE' | 'LEDGER_COLUMN_UNKNOWN';

/** A refusal around ledgers; see its code. */
export class LedgerError extends BihuanError<LedgerErrorCode> {
  constructor(code: LedgerErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}
