import { BihuanError, type BihuanErrorOptions } from '@bihuan/kernel';
import type { HazardState } from '@bihuan/rules';

/** There is no such hazard, or the actor may not see it. */
export class HazardNotFoundError extends BihuanError<'HAZARD_NOT_FOUND'> {
  constructor(hazardId: string) {
    super('HAZARD_NOT_FOUND', 'There is no such hazard within what you may see. Check the number.', {
      kind: 'not-found',
      details: { hazardId },
    });
  }
}

/** The case is not in a state in which this can be done. */
export class HazardStateError extends BihuanError<'HAZARD_STATE'> {
  constructor(command: string, state: HazardState, expected: readonly HazardState[]) {
    super(
      'HAZARD_STATE',
      `${command} is possible in ${expected.join(' or ')}; the case is ${state}. Do the step that is due first.`,
      {
        kind: 'conflict',
        details: { state, expected },
      },
    );
  }
}

const kinds = {
  ENTERPRISE_NOT_FOUND: 'invalid',
  ORGANISATION_NOT_FOUND: 'invalid',
  UNIT_NOT_FOUND: 'invalid',
  ACCOUNT_NOT_FOUND: 'invalid',
  CAMPAIGN_NOT_FOUND: 'invalid',
  INSPECTION_NOT_FOUND: 'invalid',
  INSPECTION_NOT_IN_PROGRESS: 'conflict',
  INSPECTION_NOT_RECORDED: 'conflict',
  NOT_IN_TEAM: 'forbidden',
  PHOTO_BEFORE_MISSING: 'invalid',
  PHOTO_AFTER_REUSED: 'invalid',
  DRAFT_INCOMPLETE: 'unprocessable',
  DRAFT_NOT_YOURS: 'forbidden',
  LEVEL_NOT_JUSTIFIED: 'unprocessable',
  OFFICER_NOT_ELIGIBLE: 'invalid',
  STATE_UNKNOWN: 'defect',
  STATE_IMPOSSIBLE: 'defect',
  TRANSFER_RECEIVER: 'invalid',
  TRANSFER_NOT_FOUND: 'not-found',
  TRANSFER_NOT_YOURS: 'forbidden',
  TRANSFER_DONE: 'conflict',
  TRANSFER_NOT_ACKNOWLEDGED: 'conflict',
  VOID_PENDING: 'conflict',
  VOID_NOT_REQUESTED: 'conflict',
  VOID_SAME_PERSON: 'forbidden',
  RESPONSIBILITY_INVALID: 'invalid',
  RESPONSIBILITY_NOT_FOUND: 'invalid',
  ORDER_ISSUED: 'conflict',
  GATE_UNKNOWN: 'not-found',
} as const satisfies Record<string, BihuanErrorOptions['kind']>;

/** Why a command on a hazard is refused. */
export type HazardErrorCode = keyof typeof kinds;

/** A command on a hazard is refused; nothing was changed. */
export class HazardError extends BihuanError<HazardErrorCode> {
  constructor(code: HazardErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code, message, { kind: kinds[code], details });
  }
}
