import type { HazardState } from '@bihuan/rules';

/** Where a case is on its way, in the words of a figure: coarser than its state, and every state is in one of them. */
export type HazardPhase =
  'DRAFT' | 'RECORD' | 'RECTIFY' | 'REVIEW' | 'CLOSE' | 'CLOSED' | 'TRANSFERRED' | 'VOIDED';

const phaseOf: Readonly<Record<HazardState, HazardPhase>> = {
  DRAFT: 'DRAFT',
  REGISTERED: 'RECORD',
  JUDGED: 'RECORD',
  ASSIGNED: 'RECTIFY',
  ACCEPTED: 'RECTIFY',
  PLAN_DRAFT: 'RECTIFY',
  PLAN_SUBMITTED: 'RECTIFY',
  PLAN_RETURNED: 'RECTIFY',
  RECTIFYING: 'RECTIFY',
  PROGRESS_DUE: 'RECTIFY',
  EXT_REQUESTED: 'RECTIFY',
  OVERDUE: 'RECTIFY',
  URGED: 'RECTIFY',
  PENALTY: 'RECTIFY',
  RETURNED: 'RECTIFY',
  FIXED_ON_SPOT: 'REVIEW',
  COMPLETED_REPORTED: 'REVIEW',
  REVIEWING: 'REVIEW',
  ACCEPTED_OK: 'CLOSE',
  RESUME_PENDING: 'CLOSE',
  CLOSE_PENDING: 'CLOSE',
  CLOSED: 'CLOSED',
  ARCHIVED: 'CLOSED',
  LOOKBACK_DUE: 'CLOSED',
  CONFIRMED: 'CLOSED',
  REOPENED: 'CLOSED',
  TRANSFERRED: 'TRANSFERRED',
  VOIDED: 'VOIDED',
};

/** Phases in which something is left to be done. */
export const openPhases = ['RECORD', 'RECTIFY', 'REVIEW', 'CLOSE'] as const satisfies HazardPhase[];

/**
 * Phases of the hazards a figure counts as found. A transferred one counts at the department that got it, a void one is
 * shown by itself.
 */
export const foundPhases = [...openPhases, 'CLOSED'] as const satisfies HazardPhase[];

/** SQL of the phase of the hazard called `alias`. */
export function phaseSql(alias: string): string {
  const phases = [...new Set(Object.values(phaseOf))];
  const statesOf = (phase: HazardPhase) =>
    Object.entries(phaseOf).flatMap(([state, of]) => (of === phase ? [`'${state}'`] : []));
  const cases = phases.map(
    (phase) => `WHEN "${alias}".state IN (${statesOf(phase).join(', ')}) THEN '${phase}'`,
  );
  return `(CASE ${cases.join(' ')} END)`;
}
