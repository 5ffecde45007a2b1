import type { ModelElement } from '../lane/model/model';

/** A step of a token from some places to others; `node` when it is an inclusive join. */
export interface Edge {
  readonly node?: ModelElement;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Places of `inside` from which a token can come to one of `targets`; the targets are not among them. */
export function upstreamOf(
  edges: readonly Edge[],
  targets: readonly number[],
  inside: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  const queue = [...targets];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const { from, to } of edges) {
      if (!to.includes(place)) continue;
      for (const source of from) {
        if (found.has(source) || !inside.has(source)) continue;
        found.add(source);
        queue.push(source);
      }
    }
  }
  for (const target of targets) found.delete(target);
  return found;
}
