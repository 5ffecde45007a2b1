import * as fc from 'fast-check';
import { legalProfile } from '../legal/legal-profiles';
import type { DecisionTable } from './decision-table';
import { type OwnRuleDefinition, ownRule } from './own-rule';
import { proveOwnRule } from './prove-own-rule';

const context = { now: '2026-06-01T02:00:00Z', profile: legalProfile('cn-default') };
const name = { zh: '资金上限', en: 'Limit of funds' };
const text = { zh: '超过', en: 'too much' };
const rule = (rest: Partial<OwnRuleDefinition>): OwnRuleDefinition => ({
  ...{ code: 'FUNDS_LIMIT', name, basis: '县安委办 2026-1 号' },
  ...rest,
});
const feel = (expression: string) =>
  rule({ criteria: [{ code: 'limit', label: name, expression, reason: text }] });
const row = (when: string[], passed: boolean) => ({
  when,
  passed,
  outcome: passed ? 'PASS' : 'BIG',
  reason: text,
});
const table = (hitPolicy: DecisionTable['hitPolicy'], ...rows: DecisionTable['rows'][number][]) =>
  rule({
    table: {
      ...{ hitPolicy, rows },
      inputs: [
        { label: name, expression: 'amount' },
        { label: name, expression: 'level', values: ['GENERAL', 'MAJOR'] },
      ],
    },
  });
const example = { amount: 3, level: 'MAJOR' };
const problems = (definition: OwnRuleDefinition) =>
  proveOwnRule(definition, { example, context }).map(({ at, problem }) => [at, problem.en]);

describe('criteria in FEEL', () => {
  it('explain themselves like built-in ones', () => {
    const judged = ownRule(feel('amount <= 5'), 3).evaluate({ amount: 7 }, context);
    expect(judged).toMatchObject({ rule: 'FUNDS_LIMIT', version: 3, passed: false, failing: ['limit'] });
    expect(judged.criteria).toEqual([
      expect.objectContaining({ code: 'limit', inputs: { amount: 7 }, basis: '县安委办 2026-1 号' }),
    ]);
  });

  it.each([
    ['amount <', 'FEEL does not parse'],
    ['sum <= 5', 'Unknown names: sum'],
    ['amount + 1', 'gave 4'],
    ['matches(level, "(a+)+")', 'FEEL refused'],
  ])('are proved when they are saved: %s', (expression, problem) => {
    expect(problems(feel(expression))).toEqual([[expect.any(String), expect.stringContaining(problem)]]);
  });

  it('are read when they are saved, also where nobody can say what facts there will be', () => {
    const found = proveOwnRule(feel('today() > day'), { context });
    expect(found).toMatchObject([{ at: 'criteria.0.expression' }]);
    expect(proveOwnRule(feel('now > day'), { context })).toEqual([]);
  });

  it('may use legal periods', () => {
    expect(problems(feel('workingDaysAfter(now, 3) > now'))).toEqual([]);
  });

  it('have codes that a workflow can tell apart', () => {
    const [criterion] = feel('true').criteria ?? [];
    expect(criterion && problems(rule({ criteria: [criterion, criterion] }))).toHaveLength(1);
  });
});

describe('a decision table', () => {
  it('takes the row that applies', () => {
    const decided = ownRule(
      table('FIRST', row(['<= 5', '-'], true), row(['-', '"MAJOR"'], true), row(['-', '-'], false)),
      1,
    );
    expect(decided.evaluate({ amount: 9, level: 'GENERAL' }, context)).toMatchObject({
      passed: false,
      outcome: 'BIG',
    });
    expect(decided.evaluate({ amount: 9, level: 'MAJOR' }, context)).toMatchObject({
      passed: true,
      outcome: 'PASS',
    });
  });

  it.each([
    [
      'a gap',
      table('UNIQUE', row(['< 5', '-'], true), row(['> 5', '-'], false)),
      'No row applies to 5 / "GENERAL"',
    ],
    [
      'an overlap',
      table('UNIQUE', row(['<= 5', '-'], true), row(['>= 5', '-'], false)),
      'Rows 1, 2 both apply to 5',
    ],
    ['a dead row', table('FIRST', row(['-', '-'], true), row(['> 5', '-'], false)), 'Row 2 never applies'],
    ['a cell that is no FEEL', table('FIRST', row(['> >', '-'], true)), 'FEEL'],
    ['a cell that is missing', table('FIRST', row(['-'], true)), 'one cell per column'],
  ])('is refused for %s', (_, definition, problem) => {
    expect(problems(definition).map(([, said]) => said)).toEqual([expect.stringContaining(problem)]);
  });

  it('has one verdict for every fact once it is proved', () => {
    const definition = table(
      'UNIQUE',
      row(['<= 5', '-'], true),
      row(['> 5', '"MAJOR"'], false),
      row(['> 5', 'not("MAJOR")'], true),
    );
    expect(problems(definition)).toEqual([]);
    const decided = ownRule(definition, 1);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.constantFrom('GENERAL', 'MAJOR'),
        (amount, level) => {
          const { passed } = decided.evaluate({ amount, level }, context);
          expect(passed).toBe(amount <= 5 || level === 'GENERAL');
        },
      ),
    );
  });
});
