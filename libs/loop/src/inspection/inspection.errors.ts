import { BihuanError } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import type { InspectionState } from './inspection.entity';

/** There is no such inspection, or the actor may not see it. */
export class InspectionNotFoundError extends BihuanError<'INSPECTION_NOT_FOUND'> {
  constructor(inspectionId: string) {
    super('INSPECTION_NOT_FOUND', 'There is no such inspection within what you may see. Check the number.', {
      kind: 'not-found',
      details: { inspectionId },
    });
  }
}

/** The inspection is in a state in which this cannot be done. */
export class InspectionStateError extends BihuanError<'INSPECTION_STATE'> {
  constructor(command: string, state: InspectionState, expected: readonly InspectionState[]) {
    super(
      'INSPECTION_STATE',
      `${command} is possible while the inspection is ${expected.join(' or ')}; it is ${state}.`,
      { kind: 'conflict', details: { state, expected } },
    );
  }
}

/** The plan cannot be made like this. */
export class PlanInvalidError extends BihuanError<'PLAN_INVALID'> {
  constructor(reasons: readonly BilingualText[]) {
    super('PLAN_INVALID', `Mend this and try again: ${reasons.map(({ en }) => en).join(' ')}`, {
      kind: 'unprocessable',
      details: { reasons },
    });
  }
}

/** The enterprise does not belong to the campaign, or not any more. */
export class NotATargetError extends BihuanError<'NOT_A_TARGET'> {
  constructor(enterpriseId: string, left: boolean) {
    super(
      'NOT_A_TARGET',
      left
        ? 'The enterprise has left the campaign. Let it join again first, with the reason.'
        : 'The enterprise does not belong to the campaign. Let it join first, with the reason.',
      { kind: 'conflict', details: { enterpriseId } },
    );
  }
}

/** Fewer enterprises are left to be drawn than were asked for. */
export class DrawExceededError extends BihuanError<'DRAW_EXCEEDED'> {
  constructor(asked: number, left: number) {
    super(
      'DRAW_EXCEEDED',
      left === 0
        ? 'Every enterprise of the campaign is inspected, or an inspection of it is under way. There is none to draw.'
        : `Only ${left} enterprise${left === 1 ? ' is' : 's are'} left to draw from. Draw at most that many.`,
      { kind: 'unprocessable', details: { asked, left } },
    );
  }
}

/** The actor is not the one who has to do this. */
export class NotOnTheTeamError extends BihuanError<'NOT_ON_THE_TEAM'> {
  constructor(what: string) {
    super('NOT_ON_THE_TEAM', `${what} is for the officers of this inspection; you are none of them.`, {
      kind: 'forbidden',
    });
  }
}

/** The planner cannot approve the own plan. */
export class OwnPlanError extends BihuanError<'OWN_PLAN'> {
  constructor() {
    super('OWN_PLAN', 'You made this plan yourself. Let another leader decide about it.', {
      kind: 'forbidden',
    });
  }
}

/** The officers are not allowed to be there yet, or did not show who they are. */
export class CheckInRefusedError extends BihuanError<'CHECK_IN_REFUSED'> {
  constructor(why: BilingualText, details: Record<string, unknown> = {}) {
    super('CHECK_IN_REFUSED', why.en, { kind: 'unprocessable', details: { ...details, reasons: [why] } });
  }
}

/** An answer cannot be taken. */
export class AnswerInvalidError extends BihuanError<'ANSWER_INVALID'> {
  constructor(reasons: readonly BilingualText[]) {
    super('ANSWER_INVALID', `No answer was taken. Mend this: ${reasons.map(({ en }) => en).join(' ')}`, {
      kind: 'unprocessable',
      details: { reasons },
    });
  }
}

/** The record lacks something. */
export class RecordIncompleteError extends BihuanError<'RECORD_INCOMPLETE'> {
  constructor(why: BilingualText, details: Record<string, unknown> = {}) {
    super('RECORD_INCOMPLETE', why.en, { kind: 'unprocessable', details: { ...details, reasons: [why] } });
  }
}

/** The signature was given already. */
export class AlreadySignedError extends BihuanError<'ALREADY_SIGNED'> {
  constructor(at: string) {
    super('ALREADY_SIGNED', `You signed this record at ${at}. Nobody signs twice or for somebody else.`, {
      kind: 'conflict',
      details: { at },
    });
  }
}
