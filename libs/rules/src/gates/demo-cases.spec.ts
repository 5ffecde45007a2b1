import { legalProfile } from '../legal/legal-profiles';
import { ruleBook, type RuleCode, type RuleFacts } from '../rule-book/rule-book';
import { completeMajorCase, completePlan, completeRectification, context } from './complete-facts';

/** The gates that the demo cases D1–D7, D9 expect, as far as they are rules of this library. */
const outcome = <Code extends RuleCode>(code: Code, facts: RuleFacts[Code], variant?: string) => {
  const {
    outcome: branch,
    failing,
    criteria,
  } = ruleBook.get(code).evaluate(facts, variant === undefined ? context : { ...context, variant });
  return { branch, failing, disposed: criteria.filter(({ disposed }) => disposed).map((one) => one.code) };
};
const judged = {
  items: [{ code: 'x', majorCriterion: true }],
  judgedLevel: 'MAJOR',
  judgedBy: 'o1',
  reason: null,
  secondOfficerId: null,
} as const;

describe('demo cases', () => {
  it('D1: suggested MAJOR, judged GENERAL by two officers with a reason, fixed on the spot, closed', () => {
    const downgraded = {
      ...judged,
      judgedLevel: 'GENERAL',
      reason: '当场可消除',
      secondOfficerId: 'o2',
    } as const;
    expect(outcome('HAZARD_LEVEL', downgraded).branch).toBe('GENERAL');
    expect(outcome('HAZARD_LEVEL', { ...downgraded, reason: null })).toMatchObject({
      branch: 'CONFIRM',
      failing: ['downgradeReason'],
    });
    expect(outcome('HAZARD_LEVEL', { ...downgraded, secondOfficerId: 'o1' })).toMatchObject({
      branch: 'CONFIRM',
      failing: ['secondOfficer'],
    });
    const spot = { level: 'GENERAL', fixedOnSpot: true, photosAfter: 1 } as const;
    expect(outcome('FIXED_ON_SPOT', spot).branch).toBe('TRUE');
    expect(outcome('FIXED_ON_SPOT', { ...spot, photosAfter: 0 })).toMatchObject({
      branch: 'FALSE',
      failing: ['photoAfter'],
    });
    const sameDay = {
      ...completeRectification,
      level: 'GENERAL',
      completedAt: completeRectification.foundAt,
    } as const;
    expect(outcome('RECT_THREE_NOT_LET_GO', sameDay, 'light').branch).toBe('PASS');
    const file = {
      ...completeMajorCase,
      level: 'GENERAL',
      fixedOnSpot: true,
      fundsSpent: false,
      documents: (['INSPECTION_RECORD', 'PHOTO_BEFORE', 'PHOTO_AFTER', 'ACCEPTANCE_RECORD'] as const).map(
        (code) => ({ code, approved: true }),
      ),
    } as const;
    expect(outcome('STRIKE_OFF', file).branch).toBe('PASS');
  });

  it('G1: an upgrade needs neither reason nor second officer, and nothing is judged without a human', () => {
    expect(outcome('HAZARD_LEVEL', { ...judged, items: [] }).branch).toBe('MAJOR');
    expect(outcome('HAZARD_LEVEL', { ...judged, judgedLevel: null })).toMatchObject({
      branch: 'CONFIRM',
      failing: ['confirmed'],
    });
  });

  it('D2: plan returned for funds and contingency, then accepted', () => {
    expect(outcome('HAZARD_LEVEL', judged).branch).toBe('MAJOR');
    const first = {
      ...completePlan,
      funds: { amountWan: null, source: null, allocatedOn: null, voucher: null, zeroReason: null },
      contingency: { interimMeasures: null, emergencyPlan: null, monitor: null },
    };
    expect(outcome('RECT_FIVE_IN_PLACE', first)).toMatchObject({
      branch: 'RETURN',
      failing: ['funds', 'contingency'],
    });
    expect(outcome('RECT_FIVE_IN_PLACE', completePlan)).toMatchObject({ branch: 'PASS', failing: [] });
    expect(outcome('RECT_THREE_NOT_LET_GO', completeRectification)).toMatchObject({
      branch: 'PASS',
      failing: [],
    });
    expect(outcome('STRIKE_OFF', completeMajorCase).branch).toBe('PASS');
  });

  it('D3: extension asked 20 working days before under the Qingdao profile', () => {
    const qingdao = { ...context, profile: legalProfile('cn-qingdao-listed') };
    const request = {
      effectiveDeadline: '2026-09-30',
      requestedDeadline: '2026-11-30',
      appliedAt: '2026-09-02',
      reason: 'EQUIPMENT_DELIVERY',
      interimMeasures: '停用罐区',
      grantedBefore: 0,
    };
    // 20 September 2026, a Sunday, is a make-up day and 25 September a holiday: the day is 2 September.
    expect(ruleBook.get('EXTENSION').evaluate(request, qingdao).outcome).toBe('APPROVE');
    expect(
      ruleBook.get('EXTENSION').evaluate({ ...request, appliedAt: '2026-09-03' }, qingdao).failing,
    ).toEqual(['inTime']);
  });

  it('D5: overdue, urged, penalty; timely returns until the lateness is disposed of', () => {
    const overdue = { effectiveDeadline: '2026-05-01', completedAt: null, urgedAt: '2026-05-06T02:00:00Z' };
    expect(outcome('OVERDUE_STAGE', overdue).branch).toBe('PENALTY');
    const late = { ...completeRectification, effectiveDeadline: '2026-05-01' };
    expect(outcome('RECT_THREE_NOT_LET_GO', late)).toMatchObject({ branch: 'RETURN', failing: ['timely'] });
    const lateness = { reason: '未安排', accountablePerson: '总经理', escalation: '行政处罚决定书' };
    expect(outcome('RECT_THREE_NOT_LET_GO', { ...late, lateness })).toEqual({
      branch: 'PASS',
      failing: [],
      disposed: ['timely'],
    });
    const file = (['PENALTY_NOTICE', 'CASE_HANDLING_APPROVAL', 'PENALTY_DECISION_UNIT'] as const).map(
      (code) => ({ code, approved: true }),
    );
    expect(outcome('CASE_CONCLUSION', { documents: file }).branch).toBe('PASS');
  });

  it('D6: another department is competent', () => {
    expect(outcome('TRANSFER', { inspectingDepartment: 'safety', competentDepartment: 'gas' }).branch).toBe(
      'TRANSFER',
    );
    expect(outcome('TRANSFER', { inspectingDepartment: 'gas', competentDepartment: 'gas' }).branch).toBe(
      'KEEP',
    );
  });

  it('D7: not implemented, not thorough, passed, then recurrence', () => {
    const failed = { ...completeRectification.review, items: [{ title: '防坠器', passed: false }] };
    const open = [{ text: '更换防坠器', done: false, evidence: [] }];
    expect(outcome('RECT_THREE_NOT_LET_GO', { ...completeRectification, measures: open }).failing).toEqual([
      'implemented',
    ]);
    expect(outcome('RECT_THREE_NOT_LET_GO', { ...completeRectification, review: failed }).failing).toEqual([
      'thorough',
    ]);
    expect(outcome('RECT_THREE_NOT_LET_GO', completeRectification).branch).toBe('PASS');
    const again = { closedAt: '2026-06-01', recurrenceFound: true, sameItemHazards: [] };
    expect(outcome('LOOKBACK', again).branch).toBe('RECURRENCE');
  });
});
