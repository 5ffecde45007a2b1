import {
  addDays,
  addMonths,
  endOfDay,
  instantOf,
  isDayOnly,
  type IsoDateOrInstant,
} from '../calendar/local-date';
import { addWorkingDays } from '../calendar/working-days';
import { RulesError } from '../rules.errors';
import { legalClock, type LegalClock, type LegalProfile } from './legal-profile';

/**
 * When a legal clock runs out. Hours run from the instant; every other period ends at the end of its last
 * day in Shanghai (see {@link endOfDay}), the day of the event not counted. A BEFORE clock gives the last day
 * on which there is still time. A last day on a holiday is not moved.
 * @throws RulesError LEGAL_CLOCK_UNKNOWN, LEGAL_CLOCK_NOT_A_PERIOD for counts, percents and amounts,
 * CALENDAR_EXCEEDED for working days beyond the announced calendar
 */
export function dueDate(profile: LegalProfile, code: string, from: Date): Date {
  const clock = legalClock(profile, code);
  return run(clock, clock.value, from);
}

/**
 * All ends of a clock with several values, e.g. the reminders at D-7, D-3, D-1; one end for any other.
 * @throws RulesError as {@link dueDate}
 */
export function dueDates(profile: LegalProfile, code: string, from: Date): Date[] {
  const clock = legalClock(profile, code);
  return (clock.values ?? [clock.value]).map((value) => run(clock, value, from));
}

/** What FEEL expressions may call, by name; dates go in as a day or an instant and come out as ISO instants in UTC. */
export interface LegalFunctions {
  /** End of a legal clock counted from a date. */
  readonly legalClock: (code: string, from: IsoDateOrInstant) => string;
  /** The number itself, in the unit of the clock. */
  readonly legalValue: (code: string) => number;
  readonly workingDaysAfter: (from: IsoDateOrInstant, days: number) => string;
  readonly workingDaysBefore: (to: IsoDateOrInstant, days: number) => string;
  readonly daysAfter: (from: IsoDateOrInstant, days: number) => string;
  readonly daysBefore: (to: IsoDateOrInstant, days: number) => string;
}

/**
 * The functions of a profile for the context of {@link compileFeel}. Results end with their day in Shanghai.
 * The functions throw RulesError as {@link dueDate}, and DATE_INVALID.
 */
export function legalFunctions(profile: LegalProfile): LegalFunctions {
  return {
    legalClock: (code, from) => {
      const clock = legalClock(profile, code);
      const start = clock.unit === 'HOUR' || !isDayOnly(from) ? instantOf(from) : endOfDay(from);
      return run(clock, clock.value, start).toISOString();
    },
    legalValue: (code) => legalClock(profile, code).value,
    workingDaysAfter: (from, days) => endOfDay(addWorkingDays(from, days)).toISOString(),
    workingDaysBefore: (to, days) => endOfDay(addWorkingDays(to, -days)).toISOString(),
    daysAfter: (from, days) => endOfDay(addDays(from, days)).toISOString(),
    daysBefore: (to, days) => endOfDay(addDays(to, -days)).toISOString(),
  };
}

function run(clock: LegalClock, value: number, from: Date): Date {
  const count = clock.direction === 'BEFORE' ? -value : value;
  switch (clock.unit) {
    case 'HOUR':
      return new Date(from.getTime() + count * 3_600_000);
    case 'CALENDAR_DAY':
      return endOfDay(addDays(from, count));
    case 'WORKING_DAY':
      return endOfDay(addWorkingDays(from, count));
    case 'MONTH':
      return endOfDay(addMonths(from, count));
    case 'YEAR':
      return endOfDay(addMonths(from, count * 12));
    default:
      throw new RulesError(
        'LEGAL_CLOCK_NOT_A_PERIOD',
        `${clock.code} counts ${clock.unit}, it has no due date; read its value instead.`,
      );
  }
}
