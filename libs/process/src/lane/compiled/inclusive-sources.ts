import type { Node } from './program';

/** Which nodes hand a token on to which: along flows, from a host to its boundary events, over links. */
export function flowsInto(nodes: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const before = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) {
    for (const { to } of node.outbound) before.get(to)?.push(node);
    for (const event of [...node.armed, ...node.catchers]) before.get(event)?.push(node);
    if (node.linkedTo) before.get(node.linkedTo)?.push(node);
  }
  return before;
}

/** Per inbound flow of an inclusive join, the nodes whose token can still come along it without passing the join. */
export function sourcesOf(
  join: Node,
  before: ReadonlyMap<Node, readonly Node[]>,
): readonly ReadonlySet<Node>[] {
  return join.inbound.map(({ from }) => {
    const reached = new Set<Node>();
    const queue = [from];
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (node === join || reached.has(node)) continue;
      reached.add(node);
      queue.push(...(before.get(node) ?? []));
    }
    return reached;
  });
}
