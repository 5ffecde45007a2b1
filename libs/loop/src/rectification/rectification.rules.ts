import { addDays, endOfDay, type HazardState } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';

/** States before a plan is in place, in which one can be written. */
export const planningStates: readonly HazardState[] = ['ACCEPTED', 'PLAN_DRAFT', 'PLAN_RETURNED'];

/** States in which a round of rectification is open: work is done, reported on and extended. */
export const rectifyingStates: readonly HazardState[] = [
  'RECTIFYING',
  'PROGRESS_DUE',
  'EXT_REQUESTED',
  'OVERDUE',
  'URGED',
  'PENALTY',
];

/** States in which lateness can be dealt with: while it lasts, and until the review has passed it. */
export const latenessStates: readonly HazardState[] = [
  ...rectifyingStates,
  'COMPLETED_REPORTED',
  'REVIEWING',
];

/** Number of the round of rectification that is open, 1 for the first; every return of the review starts another. */
export function roundOf({ loopCount }: Pick<Hazard, 'loopCount'>): number {
  return loopCount + 1;
}

/** When the open round was reported done; null while it is not, whatever an earlier round reported. */
export function reportedAt({ state, completedAt }: Pick<Hazard, 'state' | 'completedAt'>): Date | null {
  return rectifyingStates.includes(state) ? null : completedAt;
}

/** Whether the round was not reported done by its deadline. */
export function isLate(hazard: Hazard, now: Date): boolean {
  const { effectiveDeadline } = hazard;
  const until = reportedAt(hazard) ?? now;
  return effectiveDeadline !== null && (hazard.overdue || until.getTime() > effectiveDeadline.getTime());
}

/**
 * Moment of a reminder: the end of the day `days` before the deadline, in Shanghai, like the timer of the workflow.
 */
export function reminderMoment(deadline: Date, days: number): Date {
  return endOfDay(addDays(deadline, -days));
}

/** Where a case stands in rectification apart from a progress report that is due. */
export function standing({ overdue }: Pick<Hazard, 'overdue'>, extensionPending: boolean): HazardState {
  if (overdue) return 'OVERDUE';
  return extensionPending ? 'EXT_REQUESTED' : 'RECTIFYING';
}
