import { calendarYear } from './calendar-year';
import { isWorkingDay } from './working-days';

describe('a year of the calendar', () => {
  it('names holidays and make-up days in their order', () => {
    const { days, known } = calendarYear(2026);
    expect(known).toBe(true);
    expect(days[0]).toEqual({
      date: '2026-01-01',
      kind: 'HOLIDAY',
      name: { zh: '元旦', en: "New Year's Day" },
    });
    expect(days).toContainEqual({
      date: '2026-02-14',
      kind: 'MAKE_UP_DAY',
      name: { zh: '春节', en: 'Spring Festival' },
    });
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  });

  it('agrees with what is counted as a working day', () => {
    for (const { date, kind } of calendarYear(2026).days)
      expect(isWorkingDay(date)).toBe(kind === 'MAKE_UP_DAY');
  });

  it('says that a year is not announced', () => {
    expect(calendarYear(2027)).toMatchObject({ known: false, days: [] });
    expect(calendarYear(2003).known).toBe(false);
  });
});
