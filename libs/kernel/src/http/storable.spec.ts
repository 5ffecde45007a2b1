import { flawOf } from './storable';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

it('finds nothing against what people send', () => {
  for (const value of [undefined, null, 7, '文字', { a: [{ b: '\u0001' }] }, nested(60)])
    expect(flawOf(value)).toBeUndefined();
});

it('finds a character no database takes, in values and names, however deep', () => {
  for (const value of ['a\0', ['a\0'], { a: { b: ['a\0'] } }, { 'a\0': 1 }])
    expect(flawOf(value)).toContain('U+0000');
});

it('comes back from any depth', () => {
  expect(flawOf(nested(1_000_000))).toContain('nested deeper');
});
