import { BihuanError } from '@bihuan/kernel';
import type { PeriodRequest } from './insight.dto';

/** Half open: from the first moment on, up to but without the second. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** The period asked for ends before it begins, or is longer than a year. */
export class PeriodInvalidError extends BihuanError<'PERIOD_INVALID'> {
  constructor({ from, to }: Period) {
    super('PERIOD_INVALID', `A period must end after it begins, and last at most ${longest} days.`, {
      kind: 'unprocessable',
      details: { from, to },
    });
  }
}

const longest = 366;
const usual = 30;
const day = 86_400_000;

/** @throws PeriodInvalidError */
export function periodOf(request: PeriodRequest, now: Date): Period {
  const to = request.to === undefined ? now : new Date(request.to);
  const from = request.from === undefined ? new Date(to.getTime() - usual * day) : new Date(request.from);
  const length = to.getTime() - from.getTime();
  if (length > 0 && length <= longest * day) return { from, to };
  throw new PeriodInvalidError({ from, to });
}
