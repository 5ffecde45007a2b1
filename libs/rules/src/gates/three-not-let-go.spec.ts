import fc from 'fast-check';
import { ruleVariable } from '../rule-book/rule';
import { threeNotLetGo, type ThreeNotLetGoFacts } from './three-not-let-go';
import { completeRectification as complete, context } from './complete-facts';

const judge = (change: Partial<ThreeNotLetGoFacts>, variant = 'full') =>
  threeNotLetGo.evaluate({ ...complete, ...change }, { ...context, variant });
const disposal = { reason: '设备到货延迟', accountablePerson: '李青', escalation: '督办函〔2026〕1号' };
const late = { completedAt: '2026-05-31T16:00:00Z' };

/** What can be wrong, and with which element; each is a worsening that others can join. */
const flaws: readonly (readonly [string, string, Partial<ThreeNotLetGoFacts>, string])[] = [
  ['timely', 'late by a millisecond of the next day', late, '逾期完成'],
  ['timely', 'never reported', { completedAt: null }, '未报告完成'],
  ['timely', 'missed progress report', { missedProgressReports: ['2026Q1'] }, '缺少进展报告：2026Q1'],
  ['implemented', 'no measure', { measures: [] }, '没有整改措施'],
  [
    'implemented',
    'open measure',
    { measures: [{ text: '甲', done: false, evidence: [] }] },
    '措施未完成：甲',
  ],
  [
    'implemented',
    'bare measure',
    { measures: [{ text: '甲', done: true, evidence: [] }] },
    '措施缺少佐证：甲',
  ],
  ['implemented', 'unsigned', { responsiblePersonSigned: false }, '责任人未签字'],
  ['implemented', 'unspent', { funds: { amountWan: 3, spentVoucher: null } }, '缺少资金使用凭证'],
  ['implemented', 'no interim controls', { interimControlsRan: false }, '临时管控未落实'],
  ['implemented', 'no photo after', { photos: complete.photos.slice(0, 1) }, '缺少整改后照片'],
  ['implemented', 'no photo before', { photos: complete.photos.slice(1) }, '缺少整改前照片'],
  [
    'implemented',
    'photo without place',
    { photos: complete.photos.map((photo) => ({ ...photo, place: null })) },
    '缺少时间或地点',
  ],
  ['thorough', 'from the desk', { review: { ...complete.review, onSite: false } }, '未现场复查'],
  [
    'thorough',
    'one reviewer',
    { review: { ...complete.review, reviewers: complete.review.reviewers.slice(1) } },
    '少于两人',
  ],
  [
    'thorough',
    'plan author reviews',
    { rectifier: { personIds: ['officer-1'], organisationIds: [] } },
    '与整改方有关联',
  ],
  [
    'thorough',
    'rectifier reviews',
    { rectifier: { personIds: [], organisationIds: ['bureau'] } },
    '与整改方有关联',
  ],
  [
    'thorough',
    'failed item',
    { review: { ...complete.review, items: [{ title: '甲', passed: false }] } },
    '复查不合格：甲',
  ],
  ['thorough', 'no verdict', { review: { ...complete.review, items: [] } }, '没有复查结论'],
  ['thorough', 'root cause left', { rootCauseMeasure: null }, '制度措施'],
  ['thorough', 'no sweep', { sameTypeSweep: null }, '举一反三'],
  ['thorough', 'recurrence', { recurrences: ['h-2'] }, '反弹'],
];

describe('三不放过', () => {
  it('passes a complete rectification, on the last millisecond too', () => {
    expect(judge({})).toMatchObject({ passed: true, outcome: 'PASS', failing: [] });
    expect(judge({ completedAt: '2026-05-31T15:59:59.999Z' }).passed).toBe(true);
  });

  it.each(flaws)('fails exactly %s: %s', (element, _flaw, change, reason) => {
    const result = judge(change);
    expect(result).toMatchObject({ outcome: 'RETURN', failing: [element] });
    expect(result.criteria.find(({ code }) => code === element)?.reason.zh).toContain(reason);
  });

  it('counts the same reviewer once', () => {
    const [one] = complete.review.reviewers;
    expect(judge({ review: { ...complete.review, reviewers: one ? [one, one] : [] } }).failing).toEqual([
      'thorough',
    ]);
  });

  it('lets lateness pass only when it was disposed of, and keeps it visible', () => {
    const result = judge({ ...late, lateness: disposal });
    expect(result).toMatchObject({ passed: true, outcome: 'PASS' });
    expect(result.criteria[0]).toMatchObject({ code: 'timely', passed: true, disposed: true });
    expect(result.criteria[0]?.reason.zh).toContain('逾期完成');
    for (const part of ['reason', 'accountablePerson', 'escalation']) {
      expect(judge({ ...late, lateness: { ...disposal, [part]: null } }).failing).toEqual(['timely']);
    }
    expect(judge({ completedAt: null, lateness: disposal }).failing).toEqual(['timely']);
    expect(judge({ lateness: disposal }).criteria[0]).not.toHaveProperty('disposed');
  });

  it('is monotone: a further flaw never helps', () => {
    fc.assert(
      fc.property(fc.subarray([...flaws]), fc.constantFrom(...flaws), (some, [element, , further]) => {
        const before = some.reduce<Partial<ThreeNotLetGoFacts>>(
          (facts, [, , change]) => ({ ...facts, ...change }),
          {},
        );
        const result = judge({ ...before, ...further });
        expect(result.failing).toContain(element);
        expect(result.passed).toBe(false);
      }),
    );
  });

  it('asks a general hazard for neither root cause nor sweep', () => {
    expect(
      judge({
        level: 'GENERAL',
        rootCauseMeasure: null,
        sameTypeSweep: null,
        funds: null,
        interimControlsRan: null,
      }).passed,
    ).toBe(true);
  });

  it('is light for what was fixed on the spot', () => {
    const onSpot: Partial<ThreeNotLetGoFacts> = {
      level: 'GENERAL',
      completedAt: '2026-05-01T15:59:00Z',
      measures: [],
      photos: complete.photos.slice(1),
      review: { ...complete.review, reviewers: complete.review.reviewers.slice(1) },
    };
    expect(judge(onSpot, 'light')).toMatchObject({ passed: true, variant: 'light' });
    expect(judge({ ...onSpot, completedAt: '2026-05-01T16:01:00Z' }, 'light').failing).toEqual(['timely']);
    expect(judge({ ...onSpot, photos: [] }, 'light').failing).toEqual(['implemented']);
    expect(judge({ ...onSpot, review: { ...complete.review, items: [] } }, 'light').failing).toEqual([
      'thorough',
    ]);
  });

  it('becomes a variable that FEEL can read', () => {
    expect(ruleVariable(judge(late))).toEqual({
      passed: false,
      outcome: 'RETURN',
      failing: ['timely'],
      timely: false,
      implemented: true,
      thorough: true,
    });
  });
});
