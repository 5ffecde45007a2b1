import { legalFunctions, legalProfile } from '@bihuan/rules';
import type { PlannedElement } from '../lane/model/plan';
import type { CompiledDefinition, DefinitionElement } from '../lane/process-lane';
import { feelContext } from '../lane/step/evaluate';
import { dueAt, repeats } from '../lane/step/timer';
import { DEFAULT_LEGAL_PROFILE } from '../rule/rule-evaluator';

/** The start event of a definition that something outside begins; undefined when only a command does. */
export function beginningOf({ elements }: CompiledDefinition): PlannedElement | undefined {
  return [...elements.values()].filter(isPlanned).find(({ begins }) => begins !== undefined);
}

/**
 * When a definition deployed now begins its first instance. A moment that has passed begins nothing: every new version
 * would begin it again.
 *
 * @throws ProcessError `TIMER_WITHOUT_DUE_DATE`, `STEP_FAILED` when it needs variables, which do not exist yet
 */
export function firstDue(element: PlannedElement, now: Date): Date | null {
  const due = dueAt(element, namesAt(now));
  return due > now ? due : null;
}

/** When a timer that has begun so many instances begins the next one; however many were missed, it is one. */
export function nextDue(element: PlannedElement, now: Date, fired: number): Date | null {
  const names = namesAt(now);
  return repeats(element, names, fired) ? dueAt(element, names) : null;
}

/** There is no instance yet: a start timer sees the moment and the law, nothing else. */
function namesAt(now: Date): Record<string, unknown> {
  return feelContext({}, { now, functions: { ...legalFunctions(legalProfile(DEFAULT_LEGAL_PROFILE)) } });
}

function isPlanned(element: DefinitionElement): element is PlannedElement {
  return 'standsAs' in element;
}
