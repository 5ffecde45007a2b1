import * as fc from 'fast-check';
import { localDate } from '@bihuan/rules';
import { sameSpanBefore, weeksUntil, yearBegin } from './week';

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

it('ends with the week a moment is in, Monday to Monday in Shanghai, without a gap', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 60 }), (now, count) => {
      const weeks = weeksUntil(now, count);
      expect(weeks).toHaveLength(count);
      for (const [index, { from, to }] of weeks.entries()) {
        expect(new Date(`${localDate(from)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(to.getTime() - from.getTime()).toBe(7 * 86_400_000);
        expect(weeks[index + 1]?.from ?? to).toEqual(to);
      }
      const last = weeks.at(-1);
      expect(last && last.from <= now && now < last.to).toBe(true);
    }),
  );
});

it('begins on Monday 00:00 in Shanghai, which is Sunday 16:00 UTC', () => {
  expect(weeksUntil(new Date('2026-03-08T15:59:59.999Z'), 1)[0]?.from.toISOString()).toBe(
    '2026-03-01T16:00:00.000Z',
  );
  const now = new Date('2026-03-08T16:00:00.000Z');
  const [week] = weeksUntil(now, 1);
  expect(week?.from.toISOString()).toBe('2026-03-08T16:00:00.000Z');
  const later = new Date('2026-03-10T01:00:00.000Z');
  expect(week && sameSpanBefore(week, later)).toEqual({
    from: new Date('2026-03-01T16:00:00.000Z'),
    to: new Date('2026-03-03T01:00:00.000Z'),
  });
});

it('begins a year at midnight in Shanghai', () => {
  expect(yearBegin(new Date('2025-12-31T16:00:00Z')).toISOString()).toBe('2025-12-31T16:00:00.000Z');
  expect(yearBegin(new Date('2025-12-31T15:59:59Z')).toISOString()).toBe('2024-12-31T16:00:00.000Z');
  expect(yearBegin(new Date('2026-06-01T00:00:00Z'), 2).toISOString()).toBe('2023-12-31T16:00:00.000Z');
});
