import fc from 'fast-check';
import { fiveInPlace, type FiveInPlaceFacts } from './five-in-place';
import { completePlan, context } from './complete-facts';

type Element = keyof FiveInPlaceFacts;
const elements: readonly Element[] = ['measures', 'responsibility', 'funds', 'deadline', 'contingency'];
/** Every required datum: which element it belongs to, how it goes missing, what the reason says. */
const removals: readonly (readonly [Element, string, Record<string, unknown>, string])[] = [
  ['measures', 'goal', { goal: ' ' }, '缺少治理目标和任务'],
  ['measures', 'items', { items: [] }, '缺少整改措施'],
  ['measures', 'text', { items: [{ text: '', acceptanceCriterion: 'x' }] }, '有措施没有内容'],
  ['measures', 'criterion', { items: [{ text: 'x', acceptanceCriterion: null }] }, '第1项措施缺少验收标准'],
  ['responsibility', 'organisation', { organisation: null }, '缺少责任单位'],
  ['responsibility', 'person', { person: null }, '缺少责任人'],
  ['responsibility', 'mobile', { mobile: '' }, '手机号'],
  ['responsibility', 'signature', { principalSignedAt: null }, '缺少主要负责人签字'],
  ['responsibility', 'supervisor', { supervisor: null }, '缺少督办部门'],
  ['funds', 'amount', { amountWan: null }, '缺少资金数额'],
  ['funds', 'sign of the amount', { amountWan: -1 }, '缺少资金数额'],
  ['funds', 'source', { source: null }, '缺少资金来源'],
  ['funds', 'date', { allocatedOn: null }, '缺少拨付日期'],
  ['funds', 'voucher', { voucher: null }, '缺少凭证'],
  ['funds', 'reason of zero', { amountWan: 0 }, '资金为零未说明理由'],
  ['deadline', 'finish', { plannedFinish: null }, '缺少计划完成日期'],
  ['deadline', 'finish in time', { plannedFinish: '2026-06-01' }, '晚于责令期限'],
  ['deadline', 'milestones', { milestones: [] }, '缺少阶段节点'],
  [
    'deadline',
    'milestone in time',
    { milestones: [{ title: '甲', due: '2026-05-31' }] },
    '阶段节点晚于计划完成日期：甲',
  ],
  ['contingency', 'interim', { interimMeasures: null }, '缺少临时管控措施'],
  ['contingency', 'plan', { emergencyPlan: null }, '缺少应急预案文件'],
  ['contingency', 'monitor', { monitor: null }, '缺少现场监控人员'],
];
const without = (
  facts: FiveInPlaceFacts,
  element: Element,
  change: Record<string, unknown>,
): FiveInPlaceFacts => ({
  ...facts,
  [element]: { ...facts[element], ...change },
});

describe('五到位', () => {
  it('passes a complete plan', () => {
    const result = fiveInPlace.evaluate(completePlan, context);
    expect(result).toMatchObject({ passed: true, outcome: 'PASS', variant: 'full', failing: [] });
    expect(result.criteria.map(({ code }) => code)).toEqual(elements);
  });

  it.each(removals)('fails exactly %s without its %s', (element, _datum, change, reason) => {
    const result = fiveInPlace.evaluate(without(completePlan, element, change), context);
    expect(result).toMatchObject({ passed: false, outcome: 'RETURN', failing: [element] });
    const failed = result.criteria.find(({ code }) => code === element);
    expect(failed?.reason.zh).toContain(reason);
    expect(failed?.reason.en).toMatch(/^\w+: \S/);
  });

  it('accepts zero funds with a reason and nothing else', () => {
    const funds = { amountWan: 0, source: null, allocatedOn: null, voucher: null, zeroReason: '仅调整管理' };
    expect(fiveInPlace.evaluate({ ...completePlan, funds }, context).passed).toBe(true);
  });

  it('passes if and only if all five elements pass, and fails those that lack something', () => {
    fc.assert(
      fc.property(fc.subarray([...removals]), (removed) => {
        const facts = removed.reduce(
          (plan, [element, , change]) => without(plan, element, change),
          completePlan,
        );
        const result = fiveInPlace.evaluate(facts, context);
        expect(result.passed).toBe(result.criteria.every(({ passed }) => passed));
        const broken = new Set(removed.map(([element]) => element));
        expect(result.failing).toEqual(elements.filter((element) => broken.has(element)));
      }),
    );
  });

  it('asks for three elements in the light variant', () => {
    const bare = {
      ...completePlan,
      funds: { amountWan: null, source: null, allocatedOn: null, voucher: null, zeroReason: null },
      contingency: { interimMeasures: null, emergencyPlan: null, monitor: null },
      deadline: { ...completePlan.deadline, milestones: [] },
    };
    const light = fiveInPlace.evaluate(bare, { ...context, variant: 'light' });
    expect(light.criteria.map(({ code }) => code)).toEqual(['measures', 'responsibility', 'deadline']);
    expect(light).toMatchObject({ passed: true, variant: 'light' });
  });

  it('refuses a variant it does not have', () => {
    expect(() => fiveInPlace.evaluate(completePlan, { ...context, variant: 'lite' })).toThrow(
      /known: full, light/,
    );
  });
});
