import { compileFeel } from '../feel/compile-feel';
import { dueDate, dueDates, legalFunctions } from './due-date';
import { legalClock, type LegalProfile } from './legal-profile';
import { legalProfile, legalProfiles } from './legal-profiles';

const cn = legalProfile('cn-default');
const qingdao = legalProfile('cn-qingdao-listed', 1);
/** Friday in Shanghai, already Saturday nowhere. */
const friday = new Date('2026-11-20T02:00:00Z');
const due = (code: string, profile: LegalProfile = cn): string =>
  dueDate(profile, code, friday).toISOString();

describe('legal profiles', () => {
  it('carry every clock that the demo cases name', () => {
    const named =
      'ORDER_SUSPEND_MAX LISTED_PROGRESS EXTENSION_APPLY_BEFORE EXTENSION_DECIDE RESUME_REVIEW_LISTED LISTED_PUBLISH ' +
      'RESUME_REVIEW_COAL COAL_PUBLIC_STOP COAL_PUBLIC_RESUME COAL_FINE COAL_CLOSE_TRIGGER PENALTY_PUBLISH DAILY_PENALTY ' +
      'REPORT_REWARD INCIDENT_2H ACCIDENT_REPORT_UNIT ACCIDENT_REPORT_LEVEL ACCIDENT_CONTINUE';
    for (const code of named.split(' ')) expect(legalClock(cn, code).code).toBe(code);
  });

  it.each(legalProfiles)('$id names each code once and marks hearsay as unverified', ({ clocks }) => {
    expect(new Set(clocks.map(({ code }) => code)).size).toBe(clocks.length);
    for (const clock of clocks) {
      expect(clock.verified).toBe(clock.tag === 'V' || clock.tag === 'D');
      expect(clock.value).toBeGreaterThan(0);
      expect(clock.source).not.toBe('');
    }
  });

  it('is stricter in Qingdao only where Qingdao says so', () => {
    expect(legalClock(qingdao, 'EXTENSION_APPLY_BEFORE')).toMatchObject({ value: 20, unit: 'WORKING_DAY' });
    expect(legalClock(qingdao, 'EXTENSION_DECIDE')).toMatchObject({ value: 10, unit: 'WORKING_DAY' });
    expect(legalClock(qingdao, 'PENALTY_PUBLISH')).toEqual(legalClock(cn, 'PENALTY_PUBLISH'));
  });

  it('names what it knows when asked for what it does not', () => {
    expect(() => legalProfile('cn-mars')).toThrow(/known: cn-default@1, cn-qingdao-listed@1/);
    expect(() => legalProfile('cn-default', 9)).toThrow(/cn-default@9/);
    expect(() => dueDate(cn, 'PENALTY_PUBLSH', friday)).toThrow(/known: .*PENALTY_PUBLISH/);
  });
});

describe('dueDate', () => {
  it('ends with the day in Shanghai unless it counts hours', () => {
    expect(due('REINSPECT_GENERAL')).toBe('2026-11-30T15:59:59.999Z');
    expect(due('PENALTY_PUBLISH')).toBe('2026-12-01T15:59:59.999Z');
    expect(due('ORDER_SUSPEND_MAX')).toBe('2027-05-20T15:59:59.999Z');
    expect(due('LISTED_MAX')).toBe('2027-11-20T15:59:59.999Z');
    expect(due('ACCIDENT_REPORT_UNIT')).toBe('2026-11-20T03:00:00.000Z');
  });

  it('counts back for what has to happen before', () => {
    expect(due('EXTENSION_APPLY_BEFORE')).toBe('2026-11-10T15:59:59.999Z');
    expect(due('EXTENSION_APPLY_BEFORE', qingdao)).toBe('2026-10-23T15:59:59.999Z');
    expect(dueDates(cn, 'REMIND_BEFORE', friday).map((date) => date.toISOString().slice(0, 10))).toEqual([
      '2026-11-13',
      '2026-11-17',
      '2026-11-19',
    ]);
  });

  it('has no date for an amount', () => {
    expect(() => dueDate(cn, 'COAL_FINE', friday)).toThrow(/counts YUAN/);
  });
});

describe('legalFunctions', () => {
  const run = (source: string, context: Record<string, unknown> = {}): unknown =>
    compileFeel(source).evaluate({ ...legalFunctions(cn), now: friday.toISOString(), ...context });

  it('answers FEEL with instants that order as text', () => {
    expect(run('legalClock("REINSPECT_GENERAL", now)')).toBe('2026-11-30T15:59:59.999Z');
    expect(run('legalClock("REINSPECT_GENERAL", "2026-11-20")')).toBe('2026-11-30T15:59:59.999Z');
    expect(run('workingDaysAfter(now, 1)')).toBe('2026-11-23T15:59:59.999Z');
    expect(run('workingDaysBefore(now, 1)')).toBe('2026-11-19T15:59:59.999Z');
    expect(run('daysBefore(workingDaysAfter(now, 1), 1)')).toBe('2026-11-22T15:59:59.999Z');
    expect(run('daysAfter(now, legalValue("URGE_AFTER")) > now')).toBe(true);
  });

  it('lets its own errors through FEEL', () => {
    expect(() => run('legalClock("NO_SUCH", now)')).toThrow(
      expect.objectContaining({ code: 'LEGAL_CLOCK_UNKNOWN' }) as Error,
    );
    expect(() => run('workingDaysAfter(now, 40)')).toThrow(
      expect.objectContaining({ code: 'CALENDAR_EXCEEDED' }) as Error,
    );
    expect(() => run('legalClock("INCIDENT_2H", "2026-11-20")')).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID' }) as Error,
    );
  });
});
