import { completePlan, context } from '../gates/complete-facts';
import { feelRule } from './feel-rule';
import { ruleBook } from './rule-book';

const noSmallFines = feelRule({
  code: 'LOCAL_FINE_FLOOR',
  version: 1,
  name: { zh: '罚款下限', en: 'Least fine' },
  expression: 'fine >= 10000 and decidedAt <= daysAfter(foundAt, 30)',
  reason: { zh: '低于本地下限或决定过晚', en: 'below the local floor or decided too late' },
});
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;

describe('rule book', () => {
  it('finds rules by code, the newest version first', () => {
    const second = { ...noSmallFines, version: 2 };
    const book = ruleBook.with(noSmallFines, second);
    expect(book.get('LOCAL_FINE_FLOOR').version).toBe(2);
    expect(book.get('LOCAL_FINE_FLOOR', 1)).toBe(noSmallFines);
    expect(book.list()).toHaveLength(ruleBook.list().length + 2);
    expect(ruleBook.get('RECT_FIVE_IN_PLACE').evaluate(completePlan, context).passed).toBe(true);
  });

  it('names what it knows, and takes no code twice', () => {
    expect(() => ruleBook.get('RECT_FOUR_IN_PLACE')).toThrow(/known: .*RECT_FIVE_IN_PLACE@1/);
    expect(() => ruleBook.get('STRIKE_OFF', 7)).toThrow(code('RULE_UNKNOWN'));
    expect(() => ruleBook.with(noSmallFines, noSmallFines)).toThrow(code('RULE_DUPLICATE'));
  });

  it.each(ruleBook.list())('$code has a name in both languages', ({ name, version }) => {
    expect(name.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(name.en).toMatch(/[A-Za-z]/);
    expect(version).toBe(1);
  });
});

describe('feelRule', () => {
  const facts = { fine: 20_000, foundAt: '2026-05-01', decidedAt: '2026-05-20T02:00:00.000Z' };

  it('is judged and explained like a built-in rule', () => {
    expect(noSmallFines.evaluate(facts, context)).toMatchObject({ passed: true, outcome: 'PASS' });
    const refused = noSmallFines.evaluate({ ...facts, fine: 1 }, context);
    expect(refused).toMatchObject({ rule: 'LOCAL_FINE_FLOOR', outcome: 'RETURN', failing: ['expression'] });
    expect(refused.criteria[0]).toMatchObject({
      reason: { zh: '罚款下限：低于本地下限或决定过晚' },
      inputs: { ...facts, fine: 1 },
    });
  });

  it('refuses facts that lack a name or give no answer, and expressions that do not parse', () => {
    expect(() => noSmallFines.evaluate({ fine: 1 }, context)).toThrow(code('FEEL_UNKNOWN_NAME'));
    expect(() => noSmallFines.evaluate({ ...facts, fine: null }, context)).toThrow(code('FEEL_NOT_BOOLEAN'));
    expect(() => feelRule({ ...noSmallFines, expression: 'fine >', reason: noSmallFines.name })).toThrow(
      code('FEEL_SYNTAX'),
    );
  });

  it('does not let facts replace the legal functions', () => {
    const rule = feelRule({
      ...noSmallFines,
      expression: 'legalValue("URGE_AFTER") = 3',
      reason: noSmallFines.name,
    });
    expect(rule.evaluate({ legalValue: () => 0 }, context).passed).toBe(true);
  });
});
