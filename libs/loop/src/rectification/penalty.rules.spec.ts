import fc from 'fast-check';
import { dailyPenaltyUntil, firstDailyDay, penaltyArticle, requireWithin } from './penalty.rules';

const refused = (code: string) => expect.objectContaining({ code });

describe('a fine', () => {
  it('stands on Article 102 unless told otherwise, and never exceeds its article', () => {
    const article = penaltyArticle();
    expect(article).toMatchObject({ article: '102', maxYuan: 50_000 });
    expect(() => requireWithin(article, 50_000)).not.toThrow();
    expect(() => requireWithin(article, 50_001)).toThrow(/安全生产法/);
    expect(() => requireWithin(penaltyArticle('101(5)'), 100_000)).not.toThrow();
    expect(() => penaltyArticle('64')).toThrow(refused('PENALTY_ARTICLE_UNKNOWN'));
  });
});

describe('the daily penalty', () => {
  it('begins on the day after the order, as a day in Shanghai', () => {
    expect(firstDailyDay(new Date('2026-03-02T15:59:00Z'))).toBe('2026-03-03');
    expect(firstDailyDay(new Date('2026-03-02T16:01:00Z'))).toBe('2026-03-04');
  });

  it('costs the original amount for its first day, and nothing before', () => {
    const daily = { from: '2026-03-03', amountPerDay: 30_000 };
    expect(dailyPenaltyUntil(daily, new Date('2026-03-02T15:59:59Z'))).toEqual({ days: 0, totalYuan: 0 });
    expect(dailyPenaltyUntil(daily, new Date('2026-03-02T16:00:00Z'))).toEqual({
      days: 1,
      totalYuan: 30_000,
    });
    expect(dailyPenaltyUntil(daily, new Date('2026-03-12T10:00:00Z'))).toEqual({
      days: 10,
      totalYuan: 300_000,
    });
  });

  it('grows by one amount with every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (days, amountPerDay) => {
          const daily = { from: '2026-01-01', amountPerDay };
          const until = (n: number) => dailyPenaltyUntil(daily, new Date(Date.UTC(2026, 0, 1 + n)));
          expect(until(days).days).toBe(days + 1);
          expect(until(days + 1).totalYuan - until(days).totalYuan).toBe(amountPerDay);
        },
      ),
    );
  });
});
