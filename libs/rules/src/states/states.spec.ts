import { exchangeCode, hazardStates, type HazardState } from './hazard-states';
import { canMove, hazardTransitions } from './hazard-transitions';
import { campaignTransitions, enterpriseTransitions } from './organisation-states';

const states = Object.keys(hazardStates) as HazardState[];
const paths: Record<string, string> = {
  D1: 'DRAFT REGISTERED JUDGED FIXED_ON_SPOT REVIEWING CLOSE_PENDING CLOSED',
  D2: 'DRAFT REGISTERED JUDGED ASSIGNED ACCEPTED PLAN_DRAFT PLAN_SUBMITTED PLAN_RETURNED PLAN_SUBMITTED RECTIFYING COMPLETED_REPORTED REVIEWING ACCEPTED_OK CLOSE_PENDING CLOSED',
  D3: 'RECTIFYING EXT_REQUESTED RECTIFYING COMPLETED_REPORTED REVIEWING ACCEPTED_OK RESUME_PENDING CLOSE_PENDING CLOSED',
  D5: 'RECTIFYING OVERDUE URGED PENALTY COMPLETED_REPORTED REVIEWING ACCEPTED_OK CLOSE_PENDING CLOSED',
  D6: 'DRAFT REGISTERED JUDGED TRANSFERRED',
  D7: 'REVIEWING RETURNED RECTIFYING COMPLETED_REPORTED REVIEWING RETURNED RECTIFYING COMPLETED_REPORTED REVIEWING ACCEPTED_OK CLOSE_PENDING CLOSED LOOKBACK_DUE REOPENED',
};

describe('hazard states', () => {
  it.each(Object.entries(paths))('allow the path of %s', (_case, path) => {
    const walked = path.split(' ') as HazardState[];
    for (const [index, state] of walked.slice(1).entries()) {
      expect([walked[index], state, canMove(walked[index] ?? state, state)]).toEqual([
        walked[index],
        state,
        true,
      ]);
    }
  });

  it('reach every state from DRAFT, and strike-off only through a review', () => {
    const reach = (
      from: HazardState,
      closedTo?: HazardState,
      seen = new Set<HazardState>(),
    ): Set<HazardState> => {
      if (from === closedTo || seen.has(from)) return seen;
      seen.add(from);
      for (const next of hazardTransitions[from]) reach(next, closedTo, seen);
      return seen;
    };
    expect([...reach('DRAFT')].sort()).toEqual([...states].sort());
    expect(reach('DRAFT', 'REVIEWING').has('CLOSED')).toBe(false);
    expect(reach('DRAFT', 'CLOSE_PENDING').has('CLOSED')).toBe(false);
  });

  it('map to the exchange as decided', () => {
    const by = (code: number | null): string[] =>
      states.filter((state) => exchangeCode(state) === code).sort();
    expect(by(null)).toEqual(['DRAFT', 'JUDGED', 'REGISTERED', 'TRANSFERRED', 'VOIDED']);
    expect(by(1)).toEqual([
      'ACCEPTED_OK',
      'CLOSE_PENDING',
      'COMPLETED_REPORTED',
      'FIXED_ON_SPOT',
      'RESUME_PENDING',
      'REVIEWING',
    ]);
    expect(by(9)).toEqual(['ARCHIVED', 'CLOSED', 'CONFIRMED', 'LOOKBACK_DUE']);
    expect(by(0)).toHaveLength(states.length - 15);
  });

  it('keep their ends', () => {
    const ends = states.filter((state) => hazardTransitions[state].length === 0);
    expect(ends.sort()).toEqual(['REOPENED', 'TRANSFERRED', 'VOIDED']);
    expect(enterpriseTransitions.CLOSED).toEqual([]);
    expect(campaignTransitions.ARCHIVED).toEqual([]);
  });
});
