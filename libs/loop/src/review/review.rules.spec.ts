import * as fc from 'fast-check';
import { type CaseParties, dependenceOf, missedReports, verdictGaps } from './review.rules';

const nobody: CaseParties = {
  rectifyingOrganisationIds: ['mill'],
  rectifierIds: [],
  planAuthorIds: [],
  planSignerIds: [],
  supervisors: [],
};
const li = { id: 'li', name: '李', organisationId: 'bureau' };

describe('dependenceOf', () => {
  it.each([
    ['RECTIFYING_ORGANISATION', { rectifyingOrganisationIds: ['mill', 'bureau'] }],
    ['RECTIFIER', { rectifierIds: ['li'] }],
    ['PLAN_AUTHOR', { planAuthorIds: ['li'] }],
    ['PLAN_SIGNER', { planSignerIds: ['li'] }],
    [
      'ACCOUNTABLE_SUPERVISOR',
      { supervisors: [{ accountId: 'li', organisationId: 'other', personName: null }] },
    ],
    [
      'ACCOUNTABLE_SUPERVISOR',
      { supervisors: [{ accountId: null, organisationId: 'bureau', personName: '李' }] },
    ],
  ])('%s speaks against a judge', (reason, parties) => {
    expect(dependenceOf(li, { ...nobody, ...parties })).toEqual([reason]);
  });

  it('leaves the colleagues of the accountable supervisor free to review', () => {
    const supervisors = [
      { accountId: 'sun', organisationId: 'bureau', personName: '孙' },
      { accountId: null, organisationId: 'bureau', personName: '周' },
    ];
    expect(dependenceOf(li, { ...nobody, supervisors })).toEqual([]);
  });
});

describe('verdictGaps', () => {
  it('names what is not judged, not of the case, and judged twice', () => {
    const reviewables = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ];
    const items = ['a', 'a', 'x'].map((measureId) => ({ measureId }));
    expect(verdictGaps(reviewables, items)).toEqual({
      missing: [{ id: 'b', text: 'B' }],
      unknown: ['x'],
      twice: ['a'],
    });
  });
});

describe('missedReports', () => {
  const day = (n: number) => new Date(n * 86_400_000);
  const days = fc
    .uniqueArray(fc.nat(1000), { maxLength: 8 })
    .map((all) => all.toSorted((a, b) => a - b).map(day));

  it('takes one report for one period', () => {
    expect(missedReports([day(90), day(180)], [day(100)])).toEqual([day(180)]);
    expect(missedReports([day(90), day(180)], [day(100), day(170)])).toEqual([]);
    expect(missedReports([day(90), day(180)], [day(300)])).toEqual([day(90)]);
    expect(missedReports([day(90)], [])).toEqual([day(90)]);
  });

  it('never misses fewer than there are dues without a report, nor more with a further report', () => {
    fc.assert(
      fc.property(days, days, fc.nat(1000), (due, made, extra) => {
        const missed = missedReports(due, made).length;
        expect(missed).toBeGreaterThanOrEqual(Math.max(0, due.length - made.length));
        const more = [...made, day(extra)].toSorted((a, b) => a.getTime() - b.getTime());
        expect(missedReports(due, more).length).toBeLessThanOrEqual(missed);
      }),
    );
  });
});
