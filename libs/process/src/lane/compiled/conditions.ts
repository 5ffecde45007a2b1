import { ProcessError } from '../process-error';
import { evaluate } from '../step/evaluate';
import { isWait, type Act } from './act';
import type { Run } from './run';

/**
 * The condition that comes true next, if any; to be asked only when nothing passes by itself. An event happens when its
 * condition holds from the moment it is armed, or when it comes to hold; one that stays armed happens again only after
 * its condition has not held in between. Of several the one that has waited longest comes first.
 *
 * @throws ProcessError CONDITION_NOT_BOOLEAN, STEP_FAILED
 */
export function nextCondition(run: Run): Act | undefined {
  if (!run.program.hasConditions) return undefined;
  for (const act of run.acts.values()) {
    if (!act.node.element.condition || !isWait(act)) continue;
    const held = act.held === true;
    act.held = holds(run, act);
    if (act.held && !held) return act;
  }
  return undefined;
}

/** A variable that nobody has set yet is null, and null is not yet true. */
function holds(run: Run, { node, scope }: Act): boolean {
  const { condition: feel } = node.element;
  if (!feel) return false;
  const known = run.names(scope);
  const missing = feel.names.filter((name) => !Object.hasOwn(known, name));
  const names =
    missing.length === 0
      ? known
      : Object.assign(Object.create(null) as Record<string, unknown>, known, unset(missing));
  const value = evaluate({ feel }, names, node.id);
  if (typeof value === 'boolean' || value === null || value === undefined) return value === true;
  throw new ProcessError(
    'CONDITION_NOT_BOOLEAN',
    `The condition «${feel.source}» of <${node.id}> gave ${JSON.stringify(value)}; make it give true or false.`,
    { details: { elementId: node.id } },
  );
}

function unset(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}
