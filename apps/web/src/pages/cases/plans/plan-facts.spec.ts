import type { Schemas } from '../../../api/client';
import { planDifferences, planFacts } from './plan-facts';

const plan = (overrides: Partial<Schemas['PlanVersion']>): Schemas['PlanVersion'] => ({
  ...{ id: 'p', hazardId: 'h', round: 1, status: 'SUBMITTED', goal: '消除隐患', items: [], evaluation: null },
  measures: [{ text: '更换', kind: 'TECHNICAL', acceptanceCriterion: '合格' }],
  ...{ responsibility: { personName: '秦禾' }, funds: {}, schedule: {}, contingency: {} },
  ...{
    signedBy: null,
    submittedAt: null,
    evaluationId: null,
    draftedBy: 'a',
    draftedAt: '2026-03-02T00:00:00Z',
  },
  ...{ jurisdiction: '99', enterpriseId: 'e' },
  ...overrides,
});

it('finds nothing between a version and itself', () => {
  expect(planDifferences(plan({}), plan({}))).toEqual([]);
});

it('finds what was added, changed and taken away, in the order of the parts', () => {
  const after = plan({
    funds: { amountWan: 5 },
    responsibility: { personName: '何星' },
    measures: [],
  });
  expect(planDifferences(plan({}), after)).toEqual([
    { part: 'measures', name: 'measure.1', before: '更换 · 合格', after: '' },
    { part: 'responsibility', name: 'personName', before: '秦禾', after: '何星' },
    { part: 'funds', name: 'amountWan', before: '', after: '5' },
  ]);
});

it('tells zero from nothing', () => {
  const amount = (version: Schemas['PlanVersion']) =>
    planFacts(version).find(({ name }) => name === 'amountWan')?.value;
  expect([amount(plan({ funds: { amountWan: 0 } })), amount(plan({}))]).toEqual(['0', '']);
});
