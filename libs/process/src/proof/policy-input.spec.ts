import * as fc from 'fast-check';
import type { ElementGraph } from './element-graph';
import { matching } from './policy-input';

const named = (...ids: string[]): ElementGraph => new Map(ids.map((id) => [id, {}])) as never;

it('names elements by their ids, and by patterns', () => {
  const elements = named('review.submit', 'review.return', 'return', 'reviewed');
  expect(matching(['return'], elements)).toEqual(['return']);
  expect(matching(['review.*'], elements)).toEqual(['review.submit', 'review.return']);
  expect(matching(['*return', 'reviewed'], elements)).toEqual(['review.return', 'return', 'reviewed']);
  expect(matching(['re*e*n'], elements)).toEqual(['review.return']);
  expect(matching(['*'], elements)).toHaveLength(4);
});

it('finds what a regular expression finds', () => {
  const text = (...letters: string[]) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text('a', 'b', '*'), text('a', 'b'), (pattern, id) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      expect(matching([pattern], named(id))).toEqual(expression.test(id) ? [id] : []);
    }),
    { numRuns: 2_000 },
  );
});

it('needs no longer for a pattern that shares an id out in many ways', () => {
  expect(matching(['*a'.repeat(500) + '*b'], named('a'.repeat(10_000)))).toEqual([]);
});
