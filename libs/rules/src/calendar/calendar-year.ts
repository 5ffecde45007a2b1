import holidayData from 'chinese-days/dist/chinese-days.json';
import type { IsoDate } from './local-date';
import { calendarReachesFrom, calendarReachesUntil } from './working-days';

/** A day that is not what its weekday says. */
export interface SpecialDay {
  readonly date: IsoDate;
  /** `HOLIDAY`: nobody works (放假). `MAKE_UP_DAY`: a weekend on which people work (调休上班). */
  readonly kind: 'HOLIDAY' | 'MAKE_UP_DAY';
  /** The holiday it belongs to. */
  readonly name: { readonly zh: string; readonly en: string };
}

/** What the working-day calendar knows of a year. */
export interface CalendarYear {
  readonly year: number;
  /** Whether its holidays are announced and known here; without them no working days can be counted. */
  readonly known: boolean;
  /** First day the calendar knows. */
  readonly reachesFrom: IsoDate;
  /** Last day the calendar knows. */
  readonly reachesUntil: IsoDate;
  /** Holidays and make-up days, in their order; all other days go by their weekday. */
  readonly days: readonly SpecialDay[];
}

/** The holidays and make-up days of a year; empty and not `known` outside of what was announced. */
export function calendarYear(year: number): CalendarYear {
  const days = [
    ...daysOf(year, 'HOLIDAY', holidayData.holidays),
    ...daysOf(year, 'MAKE_UP_DAY', holidayData.workdays),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const known = `${year}-01-01` >= calendarReachesFrom && `${year}-12-31` <= calendarReachesUntil;
  return { year, known, reachesFrom: calendarReachesFrom, reachesUntil: calendarReachesUntil, days };
}

function daysOf(
  year: number,
  kind: SpecialDay['kind'],
  named: Readonly<Record<string, string>>,
): SpecialDay[] {
  return Object.entries(named)
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, names]) => {
      const [en = '', zh = ''] = names.split(',');
      return { date, kind, name: { zh, en } };
    });
}
