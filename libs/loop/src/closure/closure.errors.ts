import { BihuanError, type ErrorKind } from '@bihuan/kernel';

const kinds = {
  CLOSING_ROLE_UNKNOWN: 'defect',
  CLOSING_REVIEWER: 'forbidden',
  CLOSING_TWO_ROLES: 'forbidden',
  REFUSAL_UNEXPLAINED: 'invalid',
  DOCUMENT_NOT_REQUIRED: 'unprocessable',
  DOCUMENT_ON_FILE: 'conflict',
  CASE_NOT_CONCLUDABLE: 'conflict',
  CASE_CONCLUDED: 'conflict',
  CASE_NOT_CONCLUDED: 'conflict',
  LOOKBACK_PENDING: 'conflict',
} as const satisfies Record<string, ErrorKind>;

/** Why a command of the closure is refused. */
export type ClosureErrorCode = keyof typeof kinds;

/** A command of the closure is refused; nothing was changed. */
export class ClosureError extends BihuanError<ClosureErrorCode> {
  constructor(code: ClosureErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, { kind: kinds[code], details });
  }
}
