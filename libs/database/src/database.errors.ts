import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** What can go wrong before there is a database to talk to. */
export type DatabaseErrorCode =
  | 'POSTGRES_BINARIES_UNUSABLE'
  | 'POSTGRES_ACCOUNT_UNAVAILABLE'
  | 'POSTGRES_DIRECTORY_UNREACHABLE'
  | 'POSTGRES_PASSWORDS_MISSING'
  | 'POSTGRES_DID_NOT_START'
  | 'DATABASE_ROLE_MISSING'
  | 'DATABASE_ROLE_UNSAFE';

/** Thrown when the database cannot be provided; the message says what the operator has to do. */
export class DatabaseError extends BihuanError<DatabaseErrorCode> {
  constructor(code: DatabaseErrorCode, message: string, options: BihuanErrorOptions = {}) {
    super(code, message, { kind: 'unavailable', ...options });
  }
}
