import { BihuanError } from '@bihuan/kernel';

/** The hazard is said to have been looked at in the future, or before it was struck off. */
export class LookbackTimeError extends BihuanError<'LOOKBACK_TIME'> {
  constructor(occurredAt: string | undefined, closedAt: Date | null) {
    super(
      'LOOKBACK_TIME',
      'One looks back after the strike-off and not in the future. Mend the time of the look-back.',
      {
        kind: 'unprocessable',
        details: { occurredAt, closedAt },
      },
    );
  }
}
