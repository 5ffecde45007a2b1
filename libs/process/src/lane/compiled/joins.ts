import { isToken, type Gathering } from './act';
import type { Flow, Node } from './program';
import type { Run } from './run';

/** A token has come along a flow into a join; says whether the join is entered now. */
export function gathered(run: Run, flow: Flow, scope: number): boolean {
  const gathering = gatheringAt(run, flow.to, scope);
  gathering.counts[flow.position] = (gathering.counts[flow.position] ?? 0) + 1;
  run.addTokens(scope, 1);
  if (flow.to.joins === 'some' || gathering.counts.includes(0)) return false;
  merge(run, gathering);
  return true;
}

/**
 * The inclusive join that is entered next, if any; to be asked only when nothing passes by itself. As BPMN says:
 * some flow has brought a token, and no other token of the scope can still come along an empty flow unless it
 * could as well come along one that has brought a token.
 */
export function nextInclusiveJoin(run: Run): Gathering | undefined {
  const ready = run.gatherings.find(
    (gathering) => gathering.node.joins === 'some' && isReady(run, gathering),
  );
  if (ready) merge(run, ready);
  return ready;
}

function isReady(run: Run, { node, scope, counts }: Gathering): boolean {
  if (!counts.includes(0)) return true;
  const sources = node.sources ?? [];
  const isAwaited = (other: Node): boolean => {
    if (other === node) return false;
    const comes = (brought: boolean): boolean =>
      sources.some((nodes, position) => (counts[position] ?? 0) > 0 === brought && nodes.has(other));
    return comes(false) && !comes(true);
  };
  for (const act of run.acts.values()) {
    if (act.scope === scope && isToken(act) && isAwaited(act.node)) return false;
  }
  return !run.gatherings.some((other) => other.scope === scope && isAwaited(other.node));
}

function gatheringAt(run: Run, node: Node, scope: number): Gathering {
  const known = run.gatherings.find((gathering) => gathering.node === node && gathering.scope === scope);
  if (known) return known;
  const fresh: Gathering = { node, scope, counts: node.inbound.map(() => 0) };
  run.gatherings.push(fresh);
  return fresh;
}

/** One token of every flow that has brought some is used up. */
function merge(run: Run, gathering: Gathering): void {
  const { counts, scope } = gathering;
  for (const [position, count] of counts.entries()) {
    if (count === 0) continue;
    counts[position] = count - 1;
    run.addTokens(scope, -1);
  }
  if (counts.every((count) => count === 0)) run.gatherings.splice(run.gatherings.indexOf(gathering), 1);
}
