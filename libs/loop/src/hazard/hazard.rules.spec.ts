import * as fc from 'fast-check';
import { hazardStates, type HazardState } from '@bihuan/rules';
import { Hazard } from './hazard.entity';
import { applyState, missingForRegistration, variantFor, voidableStates } from './hazard.rules';
import { newHazard } from './new-hazard';

const start = new Date('2026-03-02T01:00:00Z');
const deadline = new Date('2026-03-10T15:59:59.999Z');
const late = new Date('2026-03-11T01:00:00Z');

function hazard(more: Partial<Hazard> = {}): Hazard {
  const texts = { title: 'a', description: 'b', place: 'c', basis: 'd', category: 1 };
  const ids = { id: '1', enterpriseId: '2', inspectingDepartmentId: '3', competentDepartmentId: '3' };
  const fields = newHazard({
    ...{ ...texts, ...ids, jurisdiction: '51', recordedBy: '4', recordedAt: start },
    ...{ basisVerified: 'unverified', suggestedLevel: 'GENERAL', source: 'INSPECTION' },
    ...more,
  });
  return Object.assign(new Hazard(), fields);
}

function pass(row: Hazard, states: readonly HazardState[], at: Date): Hazard {
  for (const state of states) applyState(row, state, at);
  return row;
}

describe('states of a hazard', () => {
  it('counts returns and keeps the first start', () => {
    const row = hazard({ effectiveDeadline: deadline });
    pass(row, ['PLAN_RETURNED', 'PLAN_RETURNED', 'RECTIFYING'], start);
    pass(row, ['RETURNED', 'RECTIFYING'], new Date(start.getTime() + 1));
    expect(row).toMatchObject({ planReturns: 2, loopCount: 1, rectificationStartedAt: start });
  });

  it('is closed late when any round was reported after its deadline, whatever came later', () => {
    const row = hazard({ effectiveDeadline: deadline });
    pass(row, ['OVERDUE', 'COMPLETED_REPORTED', 'RETURNED'], late);
    row.effectiveDeadline = new Date('2026-04-01T00:00:00Z');
    pass(row, ['RECTIFYING'], late);
    expect(row.overdue).toBe(false);
    pass(row, ['COMPLETED_REPORTED', 'CLOSED'], late);
    expect(row).toMatchObject({ closedLate: true, closedAt: late });
  });

  it('is not late at the last moment, nor when fixed on the spot', () => {
    const inTime = pass(hazard({ effectiveDeadline: deadline }), ['COMPLETED_REPORTED', 'CLOSED'], deadline);
    const onSpot = pass(hazard({ fixedOnSpot: true, fixedAt: start }), ['FIXED_ON_SPOT', 'CLOSED'], late);
    expect([inTime.closedLate, onSpot.closedLate, onSpot.completedAt]).toEqual([false, false, start]);
  });

  it('never counts down', () => {
    const states = fc.array(fc.constantFrom(...(Object.keys(hazardStates) as HazardState[])));
    fc.assert(
      fc.property(states, (path) => {
        const row = hazard({ effectiveDeadline: deadline });
        for (const state of path) {
          const before = [row.loopCount, row.planReturns, row.lateRounds];
          applyState(row, state, late);
          const after = [row.loopCount, row.planReturns, row.lateRounds];
          expect(after.every((count, i) => count >= (before[i] ?? 0))).toBe(true);
        }
        expect(row.loopCount).toBe(path.filter((state) => state === 'RETURNED').length);
      }),
    );
  });

  it('cannot be voided once it is closed or handed over', () => {
    expect(voidableStates).toEqual(expect.arrayContaining(['DRAFT', 'JUDGED', 'RECTIFYING']));
    expect(voidableStates).not.toEqual(expect.arrayContaining(['CLOSED']));
    expect(voidableStates).not.toEqual(expect.arrayContaining(['TRANSFERRED']));
  });
});

describe('a draft', () => {
  it('needs every text, and a photo unless the enterprise reports itself', () => {
    expect(missingForRegistration(hazard({ place: ' ' }))).toEqual(['place', 'photosBefore']);
    expect(missingForRegistration(hazard({ source: 'SELF_CHECK' }))).toEqual([]);
  });
});

describe('the form of a gate', () => {
  it.each([
    ['RECT_FIVE_IN_PLACE', { level: 'MAJOR' }, 'full'],
    ['RECT_FIVE_IN_PLACE', { level: 'GENERAL' }, 'light'],
    ['RECT_THREE_NOT_LET_GO', { fixedOnSpot: true }, 'light'],
    ['RECT_THREE_NOT_LET_GO', { fixedOnSpot: true, orderId: '5' }, 'full'],
    ['STRIKE_OFF', {}, undefined],
  ] as [string, Partial<Hazard>, string | undefined][])('%s of %j is %s', (rule, more, variant) => {
    expect(variantFor(rule, hazard(more))).toBe(variant);
  });
});
