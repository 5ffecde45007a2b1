import { context } from '../gates/complete-facts';
import { exampleFacts } from '../gates/example-facts';
import { readableGates } from '../gates/readable-gates';
import { ruleBook, type RuleCode } from '../rule-book/rule-book';
import { legalProfiles } from './legal-profiles';
import { sourcesInWords } from './sources-in-words';

/** Everything the built-in rules judged and say they judge by. */
const bases = ruleBook.list().flatMap((rule) => {
  const variants = rule.variants.length > 0 ? rule.variants : [undefined];
  const judged = variants.flatMap((variant) =>
    legalProfiles.flatMap(
      (profile) =>
        rule.evaluate(exampleFacts[rule.code as RuleCode], {
          ...context,
          profile,
          ...(variant && { variant }),
        }).criteria,
    ),
  );
  const read = readableGates[rule.code as RuleCode].variants.flatMap(({ criteria }) => criteria);
  return [...judged, ...read].map(({ basis }) => basis);
});
const clocks = legalProfiles.flatMap((profile) => profile.clocks);

it('says in words what every criterion and every legal number stands on, and nothing else', () => {
  const used = new Set([...bases, ...clocks.map(({ source }) => source)]);
  expect(new Set(sourcesInWords.keys())).toEqual(used);
});

it('shows nobody the tags of the source register', () => {
  for (const { zh, en } of sourcesInWords.values()) {
    expect(`${zh} ${en}`).not.toMatch(/seed|\[[VBD]|V~|\bS\d|\bG\d/);
    expect(en).not.toMatch(/\bArt\b(?!\.)/);
  }
});

it('marks as unverified what its tag or its number marks', () => {
  for (const { source, verified } of clocks)
    expect([source, sourcesInWords.get(source)?.verified]).toEqual([source, verified]);
  for (const basis of bases)
    expect([basis, sourcesInWords.get(basis)?.verified]).toEqual([basis, !/V~|\[B\]|16号令/.test(basis)]);
});
