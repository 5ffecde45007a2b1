import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';

/** Closed list of what can go wrong in this library. */
export type RulesErrorCode =
  | 'FEEL_SYNTAX'
  | 'FEEL_TOO_LONG'
  | 'FEEL_REFUSED'
  | 'FEEL_UNKNOWN_NAME'
  | 'FEEL_NOT_BOOLEAN'
  | 'FEEL_FAILED'
  | 'FEEL_TOO_COSTLY'
  | 'CALENDAR_EXCEEDED'
  | 'DATE_INVALID'
  | 'LEGAL_PROFILE_UNKNOWN'
  | 'LEGAL_CLOCK_UNKNOWN'
  | 'LEGAL_CLOCK_NOT_A_PERIOD'
  | 'RULE_UNKNOWN'
  | 'RULE_VARIANT_UNKNOWN'
  | 'RULE_DUPLICATE'
  | 'DOCUMENT_UNKNOWN';

/** Thrown by every function of this library; the message says what to do. */
export class RulesError extends BihuanError<RulesErrorCode> {
  constructor(code: RulesErrorCode, message: string, options?: BihuanErrorOptions) {
    super(code, message, options);
  }
}
