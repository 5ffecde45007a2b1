import holidayData from 'chinese-days/dist/chinese-days.json';
import { RulesError } from '../rules.errors';
import { addDays, localDate, type IsoDate, type IsoDateOrInstant } from './local-date';

/** First day the working-day calendar knows (the first State Council notice in the data is that for 2004). */
export const calendarReachesFrom: IsoDate = '2004-01-01';
/**
 * Last day the working-day calendar knows. The State Council announces the holidays of a year in the autumn
 * before it; beyond this day nobody knows the working days, and counting them throws CALENDAR_EXCEEDED
 * until a newer `chinese-days` brings the next notice.
 */
export const calendarReachesUntil: IsoDate = '2026-12-31';

const holidays: Readonly<Record<string, string>> = holidayData.holidays;
const makeUpDays: Readonly<Record<string, string>> = holidayData.workdays;

/**
 * Whether people work on this day in China: no statutory holiday, and no weekend unless it is a make-up
 * day (调休).
 * @throws RulesError CALENDAR_EXCEEDED outside {@link calendarReachesFrom} … {@link calendarReachesUntil}, DATE_INVALID
 */
export function isWorkingDay(day: IsoDateOrInstant): boolean {
  const date = localDate(day);
  if (date < calendarReachesFrom || date > calendarReachesUntil) {
    throw new RulesError(
      'CALENDAR_EXCEEDED',
      `The holidays of ${date} are not known (calendar: ${calendarReachesFrom} to ${calendarReachesUntil}). ` +
        'Update chinese-days once the State Council has announced them, or use calendar days.',
    );
  }
  if (Object.hasOwn(makeUpDays, date)) return true;
  if (Object.hasOwn(holidays, date)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The `count`-th working day after the given day (before it when negative); the day itself is not counted
 * and with 0 is returned as it is.
 * @throws RulesError CALENDAR_EXCEEDED, DATE_INVALID
 */
export function addWorkingDays(from: IsoDateOrInstant | Date, count: number): IsoDate {
  const step = Math.sign(count);
  let date = localDate(from);
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}
