import holidayData from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { addDays, addMonths, deadlineEnd, endOfDay, isInTime, localDate } from './local-date';
import { addWorkingDays, calendarReachesFrom, calendarReachesUntil, isWorkingDay } from './working-days';

const exceeded = expect.objectContaining({ code: 'CALENDAR_EXCEEDED' }) as Error;
const invalid = expect.objectContaining({ code: 'DATE_INVALID' }) as Error;
/** Days far enough from both ends of the calendar for 60 working days. */
const day = fc.integer({ min: 0, max: 7_900 }).map((n) => addDays('2004-06-01', n));
const count = fc.integer({ min: 1, max: 30 });

describe('working days', () => {
  it('reaches as far as the announced holidays of the installed data', () => {
    const days = [...Object.keys(holidayData.holidays), ...Object.keys(holidayData.workdays)].sort();
    expect(calendarReachesFrom).toBe(`${days[0]?.slice(0, 4)}-01-01`);
    expect(calendarReachesUntil).toBe(`${days.at(-1)?.slice(0, 4)}-12-31`);
  });

  it('throws past both ends instead of guessing', () => {
    expect(() => isWorkingDay('2003-12-31')).toThrow(exceeded);
    expect(() => isWorkingDay(addDays(calendarReachesUntil, 1))).toThrow(exceeded);
    expect(() => addWorkingDays(calendarReachesUntil, 1)).toThrow(exceeded);
    expect(() => addWorkingDays(calendarReachesFrom, -1)).toThrow(exceeded);
  });

  it('knows holidays and make-up days of 2026', () => {
    expect(isWorkingDay('2026-02-16')).toBe(false); // Monday, Spring Festival
    expect(isWorkingDay('2026-02-14')).toBe(true); // Saturday, made up
    expect(isWorkingDay('2026-10-08')).toBe(true); // Thursday after the National Day week
    expect(isWorkingDay('2026-11-22')).toBe(false); // Sunday
    expect(addWorkingDays('2026-09-30', 1)).toBe('2026-10-08');
    expect(addWorkingDays('2026-10-08', -1)).toBe('2026-09-30');
  });

  it('decides by the day in Shanghai', () => {
    expect(isWorkingDay('2026-11-22T15:59:59Z')).toBe(false);
    expect(isWorkingDay('2026-11-22T16:00:00Z')).toBe(true);
  });

  it('ends on a working day, moves on, and adds up', () => {
    fc.assert(
      fc.property(day, count, count, (from, m, n) => {
        const later = addWorkingDays(from, m);
        expect(isWorkingDay(later)).toBe(true);
        expect(later > from).toBe(true);
        expect(addWorkingDays(later, n)).toBe(addWorkingDays(from, m + n));
      }),
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        fc.pre(isWorkingDay(from));
        expect(addWorkingDays(addWorkingDays(from, n), -n)).toBe(from);
        expect(addWorkingDays(from, 0)).toBe(from);
      }),
    );
  });
});

describe('days and deadlines', () => {
  it('ends a day at 24:00 in Shanghai, its last millisecond included', () => {
    expect(endOfDay('2026-12-01').toISOString()).toBe('2026-12-01T15:59:59.999Z');
    expect(isInTime('2026-12-01T15:59:59.999Z', '2026-12-01')).toBe(true);
    expect(isInTime('2026-12-01T16:00:00.000Z', '2026-12-01')).toBe(false);
    expect(isInTime('2026-12-01', '2026-12-01T15:59:59.999Z')).toBe(true);
    expect(isInTime('2026-12-02', '2026-12-01')).toBe(false);
    expect(deadlineEnd('2026-12-01T02:00:00Z').toISOString()).toBe('2026-12-01T02:00:00.000Z');
  });

  it('closes the day that it names', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(localDate(endOfDay(date))).toBe(date);
        expect(localDate(new Date(endOfDay(date).getTime() + 1))).toBe(addDays(date, 1));
      }),
    );
  });

  it('clamps months to their last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-11-22T08:00:00', 'tomorrow', ''])('refuses «%s»', (text) => {
    expect(() => localDate(text)).toThrow(invalid);
  });
});
