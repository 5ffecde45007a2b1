import { addDays, localDate } from '@bihuan/rules';

/** A week from Monday 00:00 in Shanghai; half open. */
export interface Week {
  readonly from: Date;
  readonly to: Date;
}

const begin = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** The last `count` weeks up to the one `now` is in, oldest first. */
export function weeksUntil(now: Date, count: number): Week[] {
  const today = localDate(now);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(monday, -7 * (count - 1 - index));
    return { from: begin(first), to: begin(addDays(first, 7)) };
  });
}

/** As much of the week before as has gone by of the week `now` is in. */
export function sameSpanBefore({ from }: Week, now: Date): Week {
  const week = 7 * 86_400_000;
  return { from: new Date(from.getTime() - week), to: new Date(now.getTime() - week) };
}

/** The first moment of the year `now` is in, in Shanghai, or of one `before` it. */
export function yearBegin(now: Date, before = 0): Date {
  const year = Number(localDate(now).slice(0, 4)) - before;
  return begin(`${year}-01-01`);
}
