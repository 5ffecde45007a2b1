import type { HazardState } from '@bihuan/rules';

/** States by phase. */
export const statesOfPhase = {
  DRAFT: ['DRAFT'],
  RECORD: ['REGISTERED', 'JUDGED'],
  RECTIFY: [
    'ASSIGNED',
    'ACCEPTED',
    'PLAN_DRAFT',
    'PLAN_SUBMITTED',
    'PLAN_RETURNED',
    'RECTIFYING',
    'PROGRESS_DUE',
    'EXT_REQUESTED',
    'OVERDUE',
    'URGED',
    'PENALTY',
    'RETURNED',
  ],
  REVIEW: ['FIXED_ON_SPOT', 'COMPLETED_REPORTED', 'REVIEWING'],
  CLOSE: ['ACCEPTED_OK', 'RESUME_PENDING', 'CLOSE_PENDING'],
  CLOSED: ['CLOSED', 'ARCHIVED', 'LOOKBACK_DUE', 'CONFIRMED', 'REOPENED'],
  TRANSFERRED: ['TRANSFERRED'],
  VOIDED: ['VOIDED'],
} as const satisfies Readonly<Record<string, readonly HazardState[]>>;

/** Where a case is on its way, in the words of a figure: coarser than its state, and every state is in one of them. */
export type HazardPhase = keyof typeof statesOfPhase;

/** Phases in which something is left to be done. */
export const openPhases = ['RECORD', 'RECTIFY', 'REVIEW', 'CLOSE'] as const satisfies HazardPhase[];

/**
 * Phases of the hazards a figure counts as found. A transferred one counts at the department that got it, a void one is
 * shown by itself.
 */
export const foundPhases = [...openPhases, 'CLOSED'] as const satisfies HazardPhase[];
