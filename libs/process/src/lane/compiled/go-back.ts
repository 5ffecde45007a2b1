import { notOpen } from '../step/command-words';
import { isToken, isWait, type Act } from './act';
import type { Node } from './program';
import type { Run } from './run';
import { cancel, enter, release } from './walk';

/** The task with this execution id. @throws ProcessError WAIT_NOT_OPEN */
export function taskOf(run: Run, executionId: string): Act {
  const act = run.acts.get(Number(executionId));
  if (!act || !isWait(act) || act.node.element.standsAs !== 'task') throw notOpen(executionId);
  return act;
}

/**
 * The user tasks that flows lead back to from a task, and from which they lead to it again. None when other tokens are
 * in its scope: what goes on beside it would go on as if nothing had happened, and would be done twice.
 */
export function backFrom(run: Run, act: Act): Node[] {
  if (!isToken(act) || run.addTokens(act.scope, 0) !== 1) return [];
  return [...ahead(act.node)].filter(
    (node) => node !== act.node && node.element.standsAs === 'task' && ahead(node).has(act.node),
  );
}

/** The token leaves the task unfinished and enters an earlier one. */
export function goBack(run: Run, act: Act, target: Node): void {
  cancel(run, act);
  enter(run, target, act.scope);
  release(run, act.scope);
}

/** Everything the flows lead to from a node, in its own scope; the node itself when they come back to it. */
function ahead(from: Node): Set<Node> {
  const found = new Set<Node>();
  const open = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    const next = [
      ...node.outbound.map(({ to }) => to),
      ...node.events,
      ...(node.linkedTo ? [node.linkedTo] : []),
    ];
    for (const to of next) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}
