import fc from 'fast-check';
import { storableJson } from './insert-rows';

it('keeps every text that is one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(storableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(JSON.parse(storableJson(['\\ud83d', '隐患😀']))).toEqual(['\\ud83d', '隐患😀']);
});

it('replaces half a character, which the database would refuse', () => {
  expect(JSON.parse(storableJson({ text: 'a\ud83d', other: '\udc00\\' }))).toEqual({
    text: 'a\ufffd',
    other: '\ufffd\\',
  });
});
