import { BihuanError } from '@bihuan/kernel';
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
