import fc from 'fast-check';
import { completeMajorCase as complete, context } from './complete-facts';
import { caseConclusion } from './case-conclusion';
import { closingSigners } from './closing-signers';
import { lookback, lookbackSample } from './lookback';
import { strikeOff, type StrikeOffFacts } from './strike-off';

const strike = (change: Partial<StrikeOffFacts>) => strikeOff.evaluate({ ...complete, ...change }, context);

describe('STRIKE_OFF (G11)', () => {
  it('passes a complete major case', () => {
    expect(strike({})).toMatchObject({ passed: true, outcome: 'PASS', failing: [] });
  });

  it('names every missing document', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: complete.documents.length - 1 }), (index) => {
        const result = strike({ documents: complete.documents.filter((_, at) => at !== index) });
        expect(result.failing).toEqual(['documents']);
        expect(result.criteria[1]?.reason.zh).toMatch(/缺少：\S+/);
      }),
    );
    const without = complete.documents.filter(({ code }) => code !== 'REVIEW_OPINION');
    expect(strike({ documents: without }).criteria[1]?.reason).toEqual({
      zh: '档案资料：缺少：整改复查意见书',
      en: 'Documents: missing: Opinion on the rectification review',
    });
  });

  it('wants all documents approved', () => {
    const documents = complete.documents.map((document) => ({
      ...document,
      approved: document.code !== 'REVIEW_OPINION',
    }));
    expect(strike({ documents }).criteria[1]?.reason.zh).toContain('未审批：整改复查意见书');
  });

  it('wants what the circumstances add', () => {
    const named = (change: Partial<StrikeOffFacts>) => strike(change).criteria[1]?.reason.zh;
    expect(named({ stopped: true })).toContain('恢复生产批复');
    expect(named({ listed: true })).toContain('挂牌督办通知书');
    expect(named({ penalised: true })).toContain('行政处罚告知书');
    expect(named({ progressReportDue: true })).toContain('进展报告');
  });

  it('wants every signature by level, in order', () => {
    expect(closingSigners('GENERAL')).toEqual(['ENTERPRISE_PRINCIPAL', 'TOWN_HEAD', 'ORGANISER']);
    for (const role of closingSigners('MAJOR')) {
      const signatures = complete.signatures.filter((signature) => signature.role !== role);
      expect(strike({ signatures }).failing).toEqual(['signatures']);
    }
    const backwards = complete.signatures.map((signature, index) => ({
      ...signature,
      signedAt: `2026-06-0${9 - index}`,
    }));
    expect(strike({ signatures: backwards }).criteria[2]?.reason.zh).toContain('签字顺序不符');
  });

  it('wants every item passed', () => {
    expect(strike({ items: [] }).failing).toEqual(['items']);
    expect(
      strike({ items: [...complete.items, { title: '台账', passed: false }] }).criteria[0]?.reason.zh,
    ).toContain('台账');
  });
});

describe('LOOKBACK (G13)', () => {
  const facts = { closedAt: '2026-01-10T02:00:00Z', recurrenceFound: false, sameItemHazards: [] };
  const found = (foundAt: string) =>
    lookback.evaluate({ ...facts, sameItemHazards: [{ id: 'h-2', foundAt }] }, context).outcome;

  it('confirms, or reopens on recurrence on site', () => {
    expect(lookback.evaluate(facts, context)).toMatchObject({ passed: true, outcome: 'CONFIRMED' });
    expect(lookback.evaluate({ ...facts, recurrenceFound: true }, context)).toMatchObject({
      outcome: 'RECURRENCE',
      failing: ['recurrence'],
    });
  });

  it('counts the same item within 90 days', () => {
    expect(found('2026-04-10')).toBe('RECURRENCE');
    expect(found('2026-04-11')).toBe('CONFIRMED');
    expect(found('2026-01-09')).toBe('CONFIRMED');
  });
});

describe('LOOKBACK_SAMPLE', () => {
  const drawn = (hazardId: string, seed: string, level: 'GENERAL' | 'MAJOR' = 'GENERAL') =>
    lookbackSample.evaluate({ hazardId, seed, level }, context).passed;

  it('takes every major hazard', () => {
    fc.assert(fc.property(fc.uuid(), fc.string(), (id, seed) => expect(drawn(id, seed, 'MAJOR')).toBe(true)));
  });

  it('takes about the percentage of the profile, the same again with the same seed', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `hazard-${index}`);
    const selected = ids.filter((id) => drawn(id, 'seed-2026'));
    expect(selected.length).toBeGreaterThan(400);
    expect(selected.length).toBeLessThan(600);
    expect(ids.filter((id) => drawn(id, 'seed-2026'))).toEqual(selected);
    expect(ids.filter((id) => drawn(id, 'another'))).not.toEqual(selected);
  });
});

describe('CASE_CONCLUSION (G14)', () => {
  const file = (...codes: ('PENALTY_NOTICE' | 'CASE_HANDLING_APPROVAL' | 'PENALTY_DECISION_UNIT')[]) =>
    codes.map((code) => ({ code, approved: true }));

  it('passes a complete penalty file', () => {
    const documents = file('PENALTY_NOTICE', 'CASE_HANDLING_APPROVAL', 'PENALTY_DECISION_UNIT');
    expect(caseConclusion.evaluate({ documents }, context).outcome).toBe('PASS');
  });

  it('names what is not approved, and what was issued too early', () => {
    const [notice] = file('PENALTY_NOTICE');
    expect(
      caseConclusion.evaluate({ documents: notice ? [{ ...notice, approved: false }] : [] }, context),
    ).toMatchObject({
      outcome: 'RETURN',
      failing: ['approved'],
    });
    const early = caseConclusion.evaluate(
      { documents: file('PENALTY_NOTICE', 'PENALTY_DECISION_UNIT') },
      context,
    );
    expect(early.failing).toEqual(['precedence']);
    expect(early.criteria[1]?.reason.zh).toContain('行政处罚决定书(单位)须先有案件处理呈批表');
    expect(caseConclusion.evaluate({ documents: [] }, context).failing).toEqual(['approved']);
  });
});
