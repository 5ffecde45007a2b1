import type { ClockUnit, LegalClock, SourceTag } from './legal-profile';

/** A clock as one line: code, zh, en, value(s), unit, counted from, tag, source, direction (AFTER unless given). */
export type ClockRow = readonly [
  code: string,
  zh: string,
  en: string,
  value: number | readonly number[],
  unit: ClockUnit,
  countedFrom: string,
  tag: SourceTag,
  source: string,
  direction?: 'BEFORE',
];

/** Reads the table of a profile; what only an excerpt or memory supports is unverified (待核). */
export function clocksOf(rows: readonly ClockRow[]): LegalClock[] {
  return rows.map(([code, zh, en, value, unit, countedFrom, tag, source, direction]): LegalClock => {
    const values = typeof value === 'number' ? [value] : value;
    return {
      code,
      name: { zh, en },
      value: values[0] ?? 0,
      ...(values.length > 1 ? { values } : {}),
      unit,
      countedFrom,
      direction: direction ?? 'AFTER',
      tag,
      source,
      verified: tag === 'V' || tag === 'D',
    };
  });
}
