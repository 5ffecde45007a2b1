import { BihuanError, type ErrorKind } from '@bihuan/kernel';

const kinds = {
  DEADLINE_MISSING: 'conflict',
  PLAN_NOT_FOUND: 'unprocessable',
  MEASURE_NOT_FOUND: 'not-found',
  MEASURE_NOT_SHOWN: 'invalid',
  MEASURES_OPEN: 'conflict',
  PHOTO_AFTER_REUSED: 'invalid',
  EXTENSION_PENDING: 'conflict',
  EXTENSION_NOT_ALLOWED: 'conflict',
  EXTENSION_NOT_REQUESTED: 'conflict',
  EXTENSION_PAST: 'conflict',
  DECIDER_NOT_INDEPENDENT: 'forbidden',
  NOT_LATE: 'conflict',
  ALREADY_URGED: 'conflict',
  PENALTY_ARTICLE_UNKNOWN: 'unprocessable',
  PENALTY_TOO_HIGH: 'unprocessable',
  PENALTY_NOT_PROPOSED: 'conflict',
  PENALTY_REFUSED_WITH_AMOUNT: 'invalid',
  WORKFLOW_KNOWS_NO_REFUSAL: 'conflict',
  REMINDER_UNKNOWN: 'defect',
  DAILY_PENALTY_TOO_EARLY: 'unprocessable',
} as const satisfies Record<string, ErrorKind>;

/** Why a command of rectification or supervision is refused. */
export type RectificationErrorCode = keyof typeof kinds;

/** A command of rectification or supervision is refused; nothing was changed. */
export class RectificationError extends BihuanError<RectificationErrorCode> {
  constructor(
    code: RectificationErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code, message, { kind: kinds[code], details });
  }
}
