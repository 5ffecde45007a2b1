import type { ModelElement } from '../lane/model/model';
import type { PlannedElement } from '../lane/model/plan';

/** The multi-instance sub-processes around an element, nearest first: what is set in one of their instances stays there. */
export function instancesAround(
  { scopes }: Pick<PlannedElement, 'scopes'>,
  plan: readonly PlannedElement[],
): string[] {
  return scopes.filter((id) => plan.some((other) => other.id === id && other.loop !== undefined));
}

/** Whether an element of the model lies in a multi-instance sub-process. */
export function isInInstance({ $parent }: ModelElement): boolean {
  return $parent !== undefined && ($parent.loopCharacteristics !== undefined || isInInstance($parent));
}
