import { BihuanError } from '@bihuan/bihuan';

/** The demo clock was asked to go back. */
export class ClockBackwardsError extends BihuanError<'CLOCK_BACKWARDS'> {
  constructor(now: Date) {
    super('CLOCK_BACKWARDS', `Time only moves forward here; send a moment after ${now.toISOString()}.`, {
      kind: 'conflict',
      details: { now: now.toISOString() },
    });
  }
}
