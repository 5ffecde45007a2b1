import { ruleBook, type RuleCode } from '../rule-book/rule-book';
import { context } from './complete-facts';
import { exampleFacts } from './example-facts';
import { readableGates } from './readable-gates';

const labelled = (zh: string): string => zh.split(/[:：]/)[0] ?? '';

describe.each(ruleBook.list().map((rule) => [rule.code as RuleCode, rule] as const))('%s', (code, rule) => {
  const { variants, outcomes } = readableGates[code];

  it('says what the rule judges, in all its forms', () => {
    expect(variants.flatMap(({ variant }) => variant ?? [])).toEqual(rule.variants);
    for (const { variant, criteria } of variants) {
      const result = rule.evaluate(exampleFacts[code], { ...context, ...(variant && { variant }) });
      expect(criteria.map((one) => [one.code, one.label.zh])).toEqual(
        result.criteria.map((one) => [one.code, labelled(one.reason.zh)]),
      );
      expect(outcomes).toContain(result.outcome);
    }
  });

  it('names the source of every criterion as the rule does', () => {
    if (code === 'EXTENSION') return; // its source is a row of the legal profile
    for (const { variant, criteria } of variants) {
      const result = rule.evaluate(exampleFacts[code], { ...context, ...(variant && { variant }) });
      expect(criteria.map(({ basis }) => basis)).toEqual(result.criteria.map(({ basis }) => basis));
      expect(criteria.every(({ demands }) => demands.length > 0)).toBe(true);
    }
  });
});

it('marks what rests on a source nobody read in full', () => {
  const measures = readableGates.RECT_FIVE_IN_PLACE.variants[0]?.criteria[0];
  const level = readableGates.HAZARD_LEVEL.variants[0]?.criteria[0];
  expect([measures?.verified, level?.verified]).toEqual([false, true]);
});
