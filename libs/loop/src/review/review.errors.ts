import { BihuanError, type ErrorKind } from '@bihuan/kernel';

const kinds = {
  REVIEWER_NOT_INDEPENDENT: 'unprocessable',
  NOT_INDEPENDENT: 'forbidden',
  REVIEW_INCOMPLETE: 'unprocessable',
  REVIEW_NOT_SUBMITTED: 'conflict',
  OBJECTION_MISSING: 'invalid',
  DEADLINE_PAST: 'unprocessable',
} as const satisfies Record<string, ErrorKind>;

/** Why a command of the review is refused. */
export type ReviewErrorCode = keyof typeof kinds;

/** A command of the review is refused; nothing was changed. */
export class ReviewError extends BihuanError<ReviewErrorCode> {
  constructor(code: ReviewErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, { kind: kinds[code], details });
  }
}
