import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Everything this library refuses. */
export type IdentityErrorCode =
  | 'UNAUTHENTICATED'
  | 'SIGN_IN_REFUSED'
  | 'SIGN_IN_LOCKED'
  | 'SIGN_IN_BUSY'
  | 'ACCOUNT_NOT_FOUND'
  | 'USERNAME_TAKEN'
  | 'PASSWORD_TOO_WEAK'
  | 'PASSWORD_WRONG'
  | 'GRANT_NOT_FOUND'
  | 'GRANT_EXISTS'
  | 'GRANT_TO_SELF'
  | 'GRANT_BEYOND_ORGANISATION'
  | 'ROLE_NOT_HELD_THERE'
  | 'AUDITOR_STANDS_ALONE'
  | 'JURISDICTION_UNKNOWN'
  | 'JURISDICTION_PARENT_MISSING'
  | 'ORGANISATION_NOT_FOUND'
  | 'ORGANISATION_IS_ENTERPRISE'
  | 'CREDIT_CODE_TAKEN'
  | 'ENTERPRISE_NOT_FOUND'
  | 'ENTERPRISE_UNIT_NOT_FOUND'
  | 'LINK_UNKNOWN'
  | 'LINK_OVER'
  | 'LINK_OF_OTHER'
  | 'LINK_SCOPE'
  | 'LINK_TASK_UNSUITABLE'
  | 'LINK_NOT_FOUND'
  | 'VIEW_NOT_FOUND'
  | 'VIEW_NOT_YOURS'
  | 'VIEW_LIMIT';

/** A refusal of this library; see its code. */
export class IdentityError extends BihuanError<IdentityErrorCode> {
  constructor(code: IdentityErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}

/** Nothing with that id is there, or the actor may not see it: the answer is the same. */
export function notFound(kind: 'account' | 'organisation' | 'enterprise', id: string): IdentityError {
  const code = `${kind.toUpperCase()}_NOT_FOUND` as IdentityErrorCode;
  return new IdentityError(code, `There is no ${kind} ${id} that you can see. Search for it again.`, {
    kind: 'not-found',
    details: { id },
  });
}

/** The credit code belongs to another organisation, perhaps one the actor cannot see. */
export function creditCodeTaken(creditCode: string | undefined): IdentityError {
  return new IdentityError(
    'CREDIT_CODE_TAKEN',
    'An organisation with this credit code is registered already. Search for it, or check the code.',
    { kind: 'conflict', details: { creditCode } },
  );
}
