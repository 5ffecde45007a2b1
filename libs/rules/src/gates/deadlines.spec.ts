import fc from 'fast-check';
import { addDays, endOfDay } from '../calendar/local-date';
import { legalProfile } from '../legal/legal-profiles';
import { context } from './complete-facts';
import { extension, overdueStage, type ExtensionFacts, type OverdueFacts } from './deadlines';

const request: ExtensionFacts = {
  effectiveDeadline: '2026-06-30',
  requestedDeadline: '2026-07-31',
  appliedAt: '2026-06-20T15:59:59.999Z',
  reason: 'FORCE_MAJEURE',
  interimMeasures: '停用罐区',
  grantedBefore: 1,
};

describe('EXTENSION (G7)', () => {
  it('is approved up to the last moment of the profile', () => {
    expect(extension.evaluate(request, context)).toMatchObject({ passed: true, outcome: 'APPROVE' });
  });

  it.each<[string, Partial<ExtensionFacts>]>([
    ['inTime', { appliedAt: '2026-06-20T16:00:00Z' }],
    ['reason', { reason: 'WE_FORGOT' }],
    ['reason', { reason: null }],
    ['reason', { reason: 'constructor' }],
    ['interimMeasures', { interimMeasures: '' }],
    ['count', { grantedBefore: 2 }],
    ['laterDeadline', { requestedDeadline: '2026-06-30' }],
  ])('is refused for %s with %j', (code, change) => {
    expect(extension.evaluate({ ...request, ...change }, context)).toMatchObject({
      outcome: 'REFUSE',
      failing: [code],
    });
  });

  it('follows the stricter profile', () => {
    const qingdao = { ...context, profile: legalProfile('cn-qingdao-listed') };
    expect(extension.evaluate(request, qingdao).failing).toEqual(['inTime']);
    // 20 working days before 30 June 2026; 19 June is the Dragon Boat holiday.
    expect(extension.evaluate({ ...request, appliedAt: '2026-06-01' }, qingdao).outcome).toBe('APPROVE');
    expect(extension.evaluate({ ...request, appliedAt: '2026-06-02' }, qingdao).outcome).toBe('REFUSE');
  });
});

const open: OverdueFacts = { effectiveDeadline: '2026-06-30', completedAt: null, urgedAt: null };
const at = (now: string, facts: Partial<OverdueFacts> = {}) =>
  overdueStage.evaluate({ ...open, ...facts }, { ...context, now });

describe('OVERDUE_STAGE (G8)', () => {
  it.each([
    ['2026-06-22T16:00:00Z', 'REMIND_7'],
    ['2026-06-22T15:59:59Z', 'NONE'],
    ['2026-06-25T16:00:00Z', 'REMIND_7'],
    ['2026-06-26T16:00:00Z', 'REMIND_3'],
    ['2026-06-28T16:00:00Z', 'REMIND_1'],
    ['2026-06-30T15:59:59.999Z', 'REMIND_1'],
    ['2026-06-30T16:00:00Z', 'OVERDUE'],
    ['2026-07-03T15:59:59.999Z', 'OVERDUE'],
    ['2026-07-03T16:00:00Z', 'URGE'],
  ])('at %s is on rung %s', (now, rung) => {
    expect(at(now).outcome).toBe(rung);
  });

  it('waits after the supervision letter before it proposes a penalty', () => {
    const urgedAt = '2026-07-04T02:00:00Z';
    expect(at('2026-07-11T15:59:59.999Z', { urgedAt }).outcome).toBe('OVERDUE');
    expect(at('2026-07-11T16:00:00Z', { urgedAt }).outcome).toBe('PENALTY');
  });

  it('stops at completion and still shows that it was late', () => {
    const completedAt = '2026-07-02T02:00:00Z';
    expect(at('2026-08-01T00:00:00Z', { completedAt })).toMatchObject({ outcome: 'NONE', passed: false });
    expect(at('2026-08-01T00:00:00Z', { completedAt: '2026-06-30' })).toMatchObject({
      outcome: 'NONE',
      passed: true,
    });
  });

  it('climbs and never steps back', () => {
    const rungs = ['NONE', 'REMIND_7', 'REMIND_3', 'REMIND_1', 'OVERDUE', 'URGE'];
    const day = fc
      .integer({ min: -20, max: 20 })
      .map((n) => endOfDay(addDays('2026-06-30', n)).toISOString());
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(rungs.indexOf(at(earlier).outcome)).toBeLessThanOrEqual(rungs.indexOf(at(later).outcome));
      }),
    );
  });
});
