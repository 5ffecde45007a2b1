import { isOfType } from './value-type';

it.each([
  ['date', '2026-03-02'],
  ['date', '2026-03-02T01:00:00.000Z'],
  ['date', '2026-03-02T01:00+08:00'],
  ['number', -3],
  ['amount', 1.5],
  ['text', ''],
  ['node', '51.08.21'],
] as const)('takes as %s: %j', (type, value) => {
  expect(isOfType(type, value)).toBe(true);
});

it.each([
  ['date', '1'],
  ['date', '2026'],
  ['date', '2026-W10'],
  ['date', '2026-02-30'],
  ['date', '0000-01-01'],
  ['date', '2026-03-02T01:00+23:00'],
  ['date', 1_772_413_200_000],
  ['number', 1.5],
  ['number', 3_000_000_000],
  ['number', '1'],
  ['amount', Number.NaN],
  ['text', 'a\0b'],
  ['text', 'x'.repeat(501)],
  ['node', '51..08'],
  ['node', '51%'],
  ['id', 'x'],
] as const)('refuses as %s: %j', (type, value) => {
  expect(isOfType(type, value)).toBe(false);
});
