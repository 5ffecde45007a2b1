import type { HazardState } from './hazard-states';

/**
 * Where a case may go from a state. Voiding needs approval and a reason; nothing is ever deleted.
 *
 * While a round of rectification is open, deadline, extension and progress are watched side by side: an extension that
 * is asked for in time and granted late takes the case off the ladder of escalation again.
 */
export const hazardTransitions: Readonly<Record<HazardState, readonly HazardState[]>> = {
  DRAFT: ['REGISTERED', 'VOIDED'],
  REGISTERED: ['JUDGED', 'VOIDED'],
  JUDGED: ['FIXED_ON_SPOT', 'TRANSFERRED', 'ASSIGNED', 'VOIDED'],
  FIXED_ON_SPOT: ['REVIEWING'],
  TRANSFERRED: [],
  ASSIGNED: ['ACCEPTED', 'VOIDED'],
  ACCEPTED: ['PLAN_DRAFT', 'VOIDED'],
  PLAN_DRAFT: ['PLAN_SUBMITTED', 'VOIDED'],
  PLAN_SUBMITTED: ['PLAN_RETURNED', 'RECTIFYING', 'VOIDED'],
  PLAN_RETURNED: ['PLAN_DRAFT', 'PLAN_SUBMITTED', 'VOIDED'],
  RECTIFYING: ['PROGRESS_DUE', 'EXT_REQUESTED', 'OVERDUE', 'COMPLETED_REPORTED', 'VOIDED'],
  PROGRESS_DUE: ['RECTIFYING', 'EXT_REQUESTED', 'OVERDUE', 'COMPLETED_REPORTED', 'VOIDED'],
  EXT_REQUESTED: ['RECTIFYING', 'PROGRESS_DUE', 'OVERDUE', 'COMPLETED_REPORTED', 'VOIDED'],
  OVERDUE: ['RECTIFYING', 'URGED', 'COMPLETED_REPORTED', 'VOIDED'],
  URGED: ['RECTIFYING', 'PENALTY', 'COMPLETED_REPORTED', 'VOIDED'],
  PENALTY: ['RECTIFYING', 'COMPLETED_REPORTED', 'VOIDED'],
  COMPLETED_REPORTED: ['REVIEWING', 'VOIDED'],
  // What was fixed on the spot and does not pass the review is ordered like any other hazard.
  REVIEWING: ['ASSIGNED', 'ACCEPTED_OK', 'CLOSE_PENDING', 'RETURNED', 'VOIDED'],
  RETURNED: ['ASSIGNED', 'PLAN_DRAFT', 'RECTIFYING', 'VOIDED'],
  ACCEPTED_OK: ['RESUME_PENDING', 'CLOSE_PENDING'],
  RESUME_PENDING: ['CLOSE_PENDING', 'RETURNED'],
  CLOSE_PENDING: ['CLOSED', 'RETURNED'],
  CLOSED: ['ARCHIVED', 'LOOKBACK_DUE'],
  ARCHIVED: ['LOOKBACK_DUE'],
  LOOKBACK_DUE: ['CONFIRMED', 'REOPENED'],
  CONFIRMED: ['ARCHIVED', 'LOOKBACK_DUE'],
  REOPENED: [],
  VOIDED: [],
};

/** Whether a case may go from one state to another in one step. */
export function canMove(from: HazardState, to: HazardState): boolean {
  return hazardTransitions[from].includes(to);
}
