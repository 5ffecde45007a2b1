import { RulesError } from '../rules.errors';

/** A day of the civil calendar in Asia/Shanghai, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A day (`YYYY-MM-DD`) or an instant (ISO 8601 with offset); facts carry either. */
export type IsoDateOrInstant = string;

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Asia/Shanghai has had one fixed offset since 1992, and no summer time. */
const OFFSET = 8 * 60 * MINUTE;

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:?\d{2})$/;

/** Whether the text names a day and not an instant. */
export function isDayOnly(iso: IsoDateOrInstant): boolean {
  return dayOnly.test(iso);
}

/**
 * The day in Shanghai on which an instant falls; a day stays itself.
 * @throws RulesError DATE_INVALID for anything but `YYYY-MM-DD` or an ISO instant with an offset
 */
export function localDate(at: IsoDateOrInstant | Date): IsoDate {
  if (typeof at === 'string' && isDayOnly(at)) {
    const parsed = new Date(`${at}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || dateOf(parsed) !== at) throw invalid(at);
    return at;
  }
  return dateOf(new Date(instantOf(at).getTime() + OFFSET));
}

/**
 * The last millisecond of a day in Shanghai: a deadline that names a day means until 24:00 of this day
 * (民法典 Art 203), so an event at 24:00:00.000 is late. Its day is still the day it closes.
 * @throws RulesError DATE_INVALID
 */
export function endOfDay(day: IsoDateOrInstant | Date): Date {
  return new Date(Date.parse(`${localDate(day)}T00:00:00Z`) + DAY - OFFSET - 1);
}

/**
 * The instant a deadline ends: a day ends at {@link endOfDay}, an instant is itself.
 * @throws RulesError DATE_INVALID
 */
export function deadlineEnd(deadline: IsoDateOrInstant): Date {
  return isDayOnly(deadline) ? endOfDay(deadline) : instantOf(deadline);
}

/**
 * Whether something was in time. A day is in time when it is not after the day of the deadline, an instant
 * when it is not after the end of the deadline.
 * @throws RulesError DATE_INVALID
 */
export function isInTime(at: IsoDateOrInstant, deadline: IsoDateOrInstant): boolean {
  if (isDayOnly(at)) return localDate(at) <= localDate(deadline);
  return instantOf(at).getTime() <= deadlineEnd(deadline).getTime();
}

/**
 * Parses an instant.
 * @throws RulesError DATE_INVALID when it has no offset (its time zone would be guessed)
 */
export function instantOf(at: IsoDateOrInstant | Date): Date {
  const instant = typeof at === 'string' && !withOffset.test(at) ? new Date(Number.NaN) : new Date(at);
  if (Number.isNaN(instant.getTime())) throw invalid(String(at));
  return instant;
}

/**
 * The day `days` calendar days later (earlier when negative). The day of the event itself is not counted
 * (民法典 Art 201), so one day after the 1st is the 2nd.
 * @throws RulesError DATE_INVALID
 */
export function addDays(from: IsoDateOrInstant | Date, days: number): IsoDate {
  return dateOf(new Date(Date.parse(`${localDate(from)}T00:00:00Z`) + days * DAY));
}

/**
 * The same day of the month `months` later (earlier when negative), or the last day of that month when it
 * is shorter (民法典 Art 202).
 * @throws RulesError DATE_INVALID
 */
export function addMonths(from: IsoDateOrInstant | Date, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = localDate(from).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}

function dateOf(shifted: Date): IsoDate {
  return shifted.toISOString().slice(0, 10);
}

function invalid(text: string): RulesError {
  return new RulesError(
    'DATE_INVALID',
    `«${text}» is no date. Give a day as YYYY-MM-DD or an instant with its offset, as 2026-11-22T08:00:00Z.`,
  );
}
