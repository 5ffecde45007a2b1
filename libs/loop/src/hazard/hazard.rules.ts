import { canMove, hazardStates, type HazardState } from '@bihuan/rules';
import type { Hazard } from './hazard.entity';

/** States in which nothing is left to be done about the danger itself. */
export const settledStates: readonly HazardState[] = [
  'CLOSED',
  'ARCHIVED',
  'LOOKBACK_DUE',
  'CONFIRMED',
  'REOPENED',
  'TRANSFERRED',
  'VOIDED',
];

/** Whether `state` is one a case can be in. */
export function isHazardState(state: string): state is HazardState {
  return Object.hasOwn(hazardStates, state);
}

/** States from which a case can be voided. */
export const voidableStates = (Object.keys(hazardStates) as HazardState[]).filter((state) =>
  canMove(state, 'VOIDED'),
);

/** States before the order, while responsibilities can still be changed. */
export const beforeOrder: readonly HazardState[] = ['REGISTERED', 'JUDGED'];

/** What inspectors found is theirs until it is registered; what the enterprise reported itself it may always see. */
export function isKnownToEnterprise({ registeredAt, source }: Hazard): boolean {
  return registeredAt !== null || source === 'SELF_CHECK';
}

/** Whether the fault was found on a place by people from outside, who have to show it in a photo. */
export function needsPhoto({ source }: Pick<Hazard, 'source'>): boolean {
  return source !== 'SELF_CHECK';
}

/** Fields a draft still lacks before it can be registered. */
export function missingForRegistration(hazard: Hazard): string[] {
  const texts = (['title', 'description', 'place', 'basis'] as const).filter(
    (field) => hazard[field].trim() === '',
  );
  return needsPhoto(hazard) && hazard.photosBefore.length === 0 ? [...texts, 'photosBefore'] : texts;
}

/**
 * What a state means for the case besides being in it. A round that is reported done after its deadline makes the
 * case late for good, whatever later rounds bring.
 */
export function applyState(hazard: Hazard, state: HazardState, now: Date): void {
  effects[state]?.(hazard, now);
}

const effects: Partial<Record<HazardState, (hazard: Hazard, now: Date) => void>> = {
  FIXED_ON_SPOT: (hazard) => {
    hazard.completedAt = hazard.fixedAt;
  },
  ACCEPTED: (hazard, now) => {
    hazard.acceptedAt ??= now;
  },
  PLAN_RETURNED: (hazard) => {
    hazard.planReturns += 1;
  },
  RECTIFYING: (hazard, now) => {
    hazard.rectificationStartedAt ??= now;
    hazard.overdue = isPast(hazard.effectiveDeadline, now);
  },
  OVERDUE: (hazard) => {
    hazard.overdue = true;
  },
  COMPLETED_REPORTED: (hazard, now) => {
    if (isPast(hazard.effectiveDeadline, now)) hazard.lateRounds += 1;
  },
  RETURNED: (hazard) => {
    hazard.loopCount += 1;
  },
  CLOSED: (hazard, now) => {
    hazard.closedAt = now;
    hazard.closedLate = hazard.lateRounds > 0;
  },
};

function isPast(deadline: Date | null, now: Date): boolean {
  return deadline !== null && now.getTime() > deadline.getTime();
}

/** The form of a gate that the workflows apply to this case. */
export function variantFor(rule: string, hazard: Hazard): string | undefined {
  if (rule === 'RECT_FIVE_IN_PLACE') return hazard.level === 'MAJOR' ? 'full' : 'light';
  if (rule !== 'RECT_THREE_NOT_LET_GO') return undefined;
  return hazard.fixedOnSpot && hazard.orderId === null ? 'light' : 'full';
}
