import type { PlannedElement } from '../model/plan';
import type { Wait } from '../process-lane';
import { evaluateAttributes, type LoopItem } from './evaluate';
import { dueAt } from './timer';

/** The wait an element opens, its attributes and its moment evaluated. @throws ProcessError */
export function openWait(
  element: PlannedElement,
  executionId: string,
  context: Record<string, unknown>,
  item?: LoopItem,
): Wait {
  const attributes = evaluateAttributes(element, context, item);
  const due = element.timer && dueAt(element, context);
  return {
    executionId,
    elementId: element.id,
    ...(element.name !== undefined && { elementName: element.name }),
    kind: element.standsAs as Wait['kind'],
    ...(due && { dueAt: due }),
    attributes,
  };
}
