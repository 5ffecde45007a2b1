import { instructionsOf, valueOf } from './instructions';

it('gives each line exactly one instruction, in the order of the lines', () => {
  expect(
    instructionsOf([
      { kind: 'setVariables', variable: ' level ', value: '"MAJOR"' },
      { kind: 'cancel', element: 'review' },
      { kind: 'startAfter', element: 'plan' },
      { kind: 'startBefore', element: 'rectify' },
    ]),
  ).toEqual([
    { setVariables: { level: 'MAJOR' } },
    { cancel: 'review' },
    { startAfter: 'plan' },
    { startBefore: 'rectify' },
  ]);
});

it.each([
  ['12', 12],
  ['true', true],
  ['"12"', '12'],
  ['{"a":[1]}', { a: [1] }],
  ['青禾镇', '青禾镇'],
  ['{a', '{a'],
  ['', ''],
])('reads %s', (text, value) => {
  expect(valueOf(text)).toEqual(value);
});
