import type { TraceEntry } from '../lane/process-lane';

/** A token that is in an element: element, execution, and since when (ISO 8601). Sub-processes stand, too, as long as they hold others. */
export type Standing = readonly [elementId: string, executionId: string, since: string];

/** Where the tokens of an instance are after a step. */
export function standingAfter(
  before: readonly Standing[],
  trace: readonly TraceEntry[],
  now: Date,
): readonly Standing[] {
  let standing = before;
  for (const { event, elementId, executionId } of trace) {
    if (event === 'take') continue;
    if (event === 'enter') {
      if (executionId !== undefined) standing = [...standing, [elementId, executionId, now.toISOString()]];
    } else {
      // Some cancellations name no execution: they end every visit of their element.
      const isOver = ([element, execution]: Standing) =>
        element === elementId && (executionId === undefined || execution === executionId);
      standing = standing.filter((token) => !isOver(token));
    }
  }
  return standing;
}
