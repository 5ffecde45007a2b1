import fc from 'fast-check';
import { RulesError } from '../rules.errors';
import { compileFeel, evaluateBoolean } from './compile-feel';

const run = (source: string, context: Record<string, unknown> = {}): unknown =>
  compileFeel(source).evaluate(context);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof RulesError) return error.code;
    throw error;
  }
  return 'none';
};

describe('compileFeel', () => {
  it('reads names from the context and reports which ones it needs', () => {
    const compiled = compileFeel('fiveInPlace.passed and count(items) > minimum');
    expect([...compiled.names].sort()).toEqual(['fiveInPlace', 'items', 'minimum']);
    expect(compiled.evaluate({ fiveInPlace: { passed: true }, items: [1, 2], minimum: 1 })).toBe(true);
  });

  it.each([
    ['for i in 1..3 return i * k', ['k']],
    ['some x in list satisfies x > limit', ['list', 'limit']],
    ['for x in x return x', ['x']],
    ['for a in l, b in a.m return a.k + b', ['l']],
    ['{a: 1, b: a + c}.b', ['c']],
    ['sort(l, function(a, b) a.x < b.x)', ['l']],
    ['list[a > 1]', ['list']],
    ['list[item.a > 1]', ['list']],
    ['string length(name)', ['name']],
    ['x instance of string', ['x']],
    ['legalClock(code: "A", from: now)', ['legalClock', 'now']],
  ])('knows the free names of %s', (source, names) => {
    expect([...compileFeel(source).names].sort()).toEqual([...names].sort());
  });

  it('keeps operator precedence and a comment at the end', () => {
    expect(run('a = 1 or b = 2 and c', { a: 1, b: 0, c: false })).toBe(true);
    expect(run('a + 1 // one more', { a: 1 })).toBe(2);
  });

  it('lets a filter name a property of the element or a variable', () => {
    expect(run('l[a > k]', { l: [{ a: 1 }, { a: 3 }], k: 2 })).toEqual([{ a: 3 }]);
    expect(codeOf(() => run('l[a > k]', { l: [{ a: 3 }] }))).toBe('FEEL_UNKNOWN_NAME');
  });

  it.each([
    'x + 1',
    'x = null',
    'if x then 1 else 2',
    'f(1)',
    'constructor',
    '__proto__',
    'toString',
    'q or true',
  ])('refuses to guess a missing name: %s', (source) => {
    expect(codeOf(() => run(source))).toBe('FEEL_UNKNOWN_NAME');
  });

  it('reads Chinese names and names with spaces', () => {
    expect(run('隐患.等级 = "重大" and 整改 期限 > 1', { 隐患: { 等级: '重大' }, '整改 期限': 2 })).toBe(
      true,
    );
  });

  it('lets null be a value', () => expect(run('x = null', { x: null })).toBe(true));

  it.each(['', 'level = = 3', 'level =', 'a..b', 'a b c +', '1) + (2', 'x = 1; y', 'function(x'])(
    'refuses what does not parse: %s',
    (source) => expect(codeOf(() => compileFeel(source))).toBe('FEEL_SYNTAX'),
  );

  it.each([
    'for i in 1..1000000000 return i',
    'for i in [1..1000000000] return i',
    'for i in 1..n return i',
    'count([1..1000000000])',
    'for i in 1..1000, j in 1..1000 return i',
    'for i in 1..200 return for j in 1..200 return j',
    'for a in l, b in l, c in l return a',
    'for a in l return for b in l return some c in l satisfies c = a',
    'l[count(l[count(l[item > 1]) > 0]) > 0]',
    '{a: for i in l, j in l return 1, b: for i in a, j in a return 1}.b',
    `{${Array.from({ length: 20 }, (_, n) => `a${n + 1}: concatenate(a${n}, a${n})`).join(', ')}}`,
    '(function(f) f(f))(function(f) f(f))',
    '{f: function(n) n}.f(1)',
    'now() > 1',
    'today() > 1',
    'matches(x, y)',
    'matches(x, "a*a*a*b")',
    'replace(input: x, pattern: "a", replacement: "b")',
    'split(x, "(a+)+$")',
  ])('refuses what the text does not bound: %s', (source) => {
    expect(codeOf(() => compileFeel(source))).toBe('FEEL_REFUSED');
  });

  it('lets several plain quantifiers stand side by side', () => {
    const source =
      '(every m in measures satisfies m.done) and (some p in photos satisfies p.after) and (every i in items satisfies i.ok)';
    const context = { measures: [{ done: true }], photos: [{ after: true }], items: [{ ok: true }] };
    expect(run(source, context)).toBe(true);
    expect(run('a[item > 1][1] + a[item > 2][1] + a[1]', { a: [1, 2, 3] })).toBe(6);
  });

  it('compares with a wide range, which walks through nothing', () => {
    expect(run('fine in [500000..2000000]', { fine: 600_000 })).toBe(true);
  });

  it('bounds the length', () => {
    expect(codeOf(() => compileFeel(`"${'x'.repeat(2_000)}"`))).toBe('FEEL_TOO_LONG');
  });

  it.each(['x.constructor', 'f.constructor', '"".constructor', 'x.__proto__', 'x.hasOwnProperty'])(
    'reaches no property of the host: %s',
    (source) => expect(run(source, { x: {}, f: () => 1 })).toBeNull(),
  );

  it.each(['x.constructor.constructor("return 1")()', 'x.hasOwnProperty("a")', '"".constructor("a")'])(
    'calls no function of the host: %s',
    (source) => expect(codeOf(() => run(source, { x: {} }))).toBe('FEEL_FAILED'),
  );

  it('calls functions of the context and lets their own errors through', () => {
    expect(run('f("A", 2)', { f: (a: string, n: number) => a + n })).toBe('A2');
    const own = new RulesError('CALENDAR_EXCEEDED', 'past the calendar');
    const thrower = (): never => {
      throw own;
    };
    expect(() => run('f()', { f: thrower })).toThrow(own);
    expect(codeOf(() => run('f()', { f: () => JSON.parse('{') as unknown }))).toBe('FEEL_FAILED');
  });

  it('hands dates out as ISO strings that order as text', () => {
    expect(run('date("2026-01-01") + duration("P1D")')).toBe('2026-01-02');
    expect(run('date and time(now) + duration("P7D")', { now: '2026-01-01T00:00:00.000Z' })).toBe(
      '2026-01-08T00:00:00.000Z',
    );
    expect(run('date and time("2026-01-01T08:00:00+08:00")')).toBe('2026-01-01T00:00:00.000Z');
    expect(run('date and time("2026-01-01T08:00:00@Asia/Shanghai")')).toBe('2026-01-01T00:00:00.000Z');
    expect(run('{d: [duration("PT2H")]}')).toEqual({ d: ['PT2H'] });
  });

  it('hands out no functions', () => expect(codeOf(() => run('f', { f: () => 1 }))).toBe('FEEL_FAILED'));

  it('gives the same object for the same source', () =>
    expect(compileFeel('1 + 1')).toBe(compileFeel('1 + 1')));

  it('agrees with plain arithmetic on every number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(run('a + b > a', { a, b })).toBe(a + b > a);
      }),
    );
  });
});

describe('evaluateBoolean', () => {
  it.each(['null', '"no"', '0', 'x.passed', 'null > 3'])('takes %s for no answer', (source) => {
    expect(codeOf(() => evaluateBoolean(compileFeel(source), { x: {} }))).toBe('FEEL_NOT_BOOLEAN');
  });

  it('passes true and false on', () => {
    expect(evaluateBoolean(compileFeel('1 < 2'), {})).toBe(true);
    expect(evaluateBoolean(compileFeel('1 > 2'), {})).toBe(false);
  });
});
