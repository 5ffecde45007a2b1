import { RulesError } from '../rules.errors';
import { compileFeel } from './compile-feel';
import { FEEL_MAX_MILLISECONDS } from './feel-guard';

const many = Array.from({ length: 5_000 }, (_, i) => i);
const long = 'a'.repeat(100_000);

/** How an evaluation ends, and how long it takes. */
function timed(source: string, context: Record<string, unknown>): [outcome: string, milliseconds: number] {
  const begin = performance.now();
  try {
    compileFeel(source).evaluate(context);
    return ['done', performance.now() - begin];
  } catch (error) {
    return [error instanceof RulesError ? error.code : String(error), performance.now() - begin];
  }
}

it.each([
  ['for i in l, j in l return i * j', { l: many }],
  ['count(for i in l return count(l[item > i]))', { l: many }],
  ['some i in l satisfies (every j in l satisfies i + j < 0 or i + j >= 0) = false', { l: many }],
  ['for i in 1..10000 return upper case(string join([s, s, s]))', { s: long }],
  [
    'for m in l return count(m.photos[item.day > m.day])',
    {
      l: many.map((day) => ({ day, photos: many.map(() => ({ day: 1 })) })).slice(0, 900),
    },
  ],
])(
  'stops %s',
  (source, context) => {
    const [outcome, milliseconds] = timed(source, context);
    expect(outcome).toBe('FEEL_TOO_COSTLY');
    // Generous for a busy machine; unbounded it would be minutes.
    expect(milliseconds).toBeLessThan(FEEL_MAX_MILLISECONDS * 6);
  },
  30_000,
);

it.each([
  ['distinct values(l)', { l: many }],
  ['union(l, l)', { l: many }],
  ['index of(l, 7)', { l: many }],
  ['string join([s, s])', { s: long }],
  ['10 ** 1000000000', {}],
  ['decimal(1 / 3, 100000000)', {}],
  ['duration("P1D") * 1000000000000', {}],
  ['date("2026-01-01") + duration("P99999999999D")', {}],
  ['number(s, " ", ".")', { s: `${'1'.repeat(50_000)} ${'1'.repeat(50_000)}` }],
  ['date(s)', { s: long }],
  ['duration(s)', { s: `P${'1'.repeat(100_000)}` }],
  ['{a: concatenate(l, l), b: concatenate(a, a), c: concatenate(b, b)}.c', { l: many }],
])('is through with %s soon', (source, context) => {
  expect(timed(source, context)[1]).toBeLessThan(FEEL_MAX_MILLISECONDS);
});

it('gives the same with and without the guard', () => {
  const source = 'for i in l return i + 1';
  expect(compileFeel(source).evaluate({ l: [1, 2] })).toEqual([2, 3]);
  expect(compileFeel(source).evaluate({ l: many })).toEqual(many.map((i) => i + 1));
  expect(compileFeel('for i in 1..3 return f(i)').evaluate({ f: (n: number) => n * 2 })).toEqual([2, 4, 6]);
});

it('lets errors of functions through, and serves on afterwards', () => {
  const own = new RulesError('CALENDAR_EXCEEDED', 'past the calendar');
  const f = (n: number): never => {
    expect(n).toBe(1);
    throw own;
  };
  expect(() => compileFeel('for i in 1..3 return f(i)').evaluate({ f })).toThrow(own);
  expect(timed('for i in l, j in l return i * j', { l: many })[0]).toBe('FEEL_TOO_COSTLY');
  expect(compileFeel('count(l[item > 2])').evaluate({ l: many })).toBe(4_997);
});
