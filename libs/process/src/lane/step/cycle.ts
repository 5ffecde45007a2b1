import { parseExpression } from 'cron-parser';
import { compileFeel } from '@bihuan/rules';
import { isMoment } from './moment';

/** Where the hours of cron are told. */
const zone = 'Asia/Shanghai';
const afterDuration = compileFeel('date and time(now) + duration(length)');

/** How a repeating timer repeats. */
export interface Cycle {
  /** How often it fires; Infinity without a limit. */
  readonly times: number;
  /** When it fires next; undefined when never. */
  readonly after: (moment: string) => Date | undefined;
}

/**
 * Reads an ISO 8601 repeating interval without a start (`R3/PT1H`, `R/P1D`), or cron of five fields (`0 9 * * 1-5`,
 * hours of Shanghai).
 *
 * @returns undefined when it is neither
 */
export function cycleOf(text: string): Cycle | undefined {
  const [, times, length] = /^R(\d*)\/(P.+)$/.exec(text) ?? [];
  const cycle = length === undefined ? cronOf(text) : intervalOf(times ? Number(times) : Infinity, length);
  return cycle && cycle.times > 0 && cycle.after('2026-01-01T00:00:00Z') ? cycle : undefined;
}

function intervalOf(times: number, length: string): Cycle {
  return {
    times,
    after: (now) => {
      const next = attempt(() => afterDuration.evaluate({ now, length }));
      if (typeof next !== 'string' || !isMoment(next)) return undefined;
      return new Date(next) > new Date(now) ? new Date(next) : undefined;
    },
  };
}

/** A sixth field would be seconds: nobody is reminded every second. */
function cronOf(text: string): Cycle | undefined {
  if (text.split(/\s+/).length !== 5) return undefined;
  return {
    times: Infinity,
    after: (now) =>
      attempt(() =>
        parseExpression(text, { currentDate: new Date(now), tz: zone })
          .next()
          .toDate(),
      ),
  };
}

/** What throws is no cycle; the caller says so, with the name of the timer. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
