import { FeelDate, FeelDateTime, FeelDuration, FeelTime, isFunction, isRange } from 'feelin';
import { RulesError } from '../rules.errors';

/**
 * Turns what FEEL returns into plain JSON: dates `YYYY-MM-DD`, zoned date-times ISO in UTC with milliseconds
 * (so that they order as text), local ones as written, durations ISO 8601.
 * @throws RulesError FEEL_FAILED for functions and ranges, which are no values
 */
export function toPlainValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' && typeof value !== 'function') return value;
  if (value instanceof FeelDateTime) return dateTimeToIso(value);
  if (value instanceof FeelDate || value instanceof FeelTime || value instanceof FeelDuration)
    return value.iso;
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (typeof value === 'function' || isFunction(value) || isRange(value)) {
    throw new RulesError('FEEL_FAILED', 'FEEL returned a function or a range; return a value instead.', {
      details: { why: { zh: '得出的是函数或区间，不是值', en: 'a function or a range is no value' } },
    });
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlainValue(entry)]));
}

function dateTimeToIso(value: FeelDateTime): string {
  if (value.zone === null) return value.iso;
  const offset = value['time offset'];
  const minutes = offset.days * 1_440 + offset.hours * 60 + offset.minutes;
  return new Date(Date.parse(`${value.unwrap().toString()}Z`) - minutes * 60_000).toISOString();
}
