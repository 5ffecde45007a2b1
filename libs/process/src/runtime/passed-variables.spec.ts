import fc from 'fast-check';
import { changedVariables, handedDown } from './passed-variables';

const variables = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.jsonValue());

it('gives back what the child has set or changed, and nothing it only got', () => {
  fc.assert(
    fc.property(variables, variables, (got, set) => {
      const back = changedVariables(got, { ...got, ...set });
      expect({ ...got, ...back }).toEqual({ ...got, ...set });
      for (const name of Object.keys(back)) expect(set).toHaveProperty(name);
    }),
  );
});

it('leaves alone what the parent changed meanwhile', () => {
  const got = handedDown({ deadline: 'old', other: [1] }, { attributes: {} });
  const parentNow = { deadline: 'new', other: [1] };
  expect({ ...parentNow, ...changedVariables(got, { ...got, result: true }) }).toEqual({
    ...parentNow,
    result: true,
  });
});

it('hands the item of a multi-instance call to its child', () => {
  expect(handedDown({ a: 1 }, { attributes: { item: 'x', index: 0 } })).toEqual({
    a: 1,
    item: 'x',
    index: 0,
  });
});
