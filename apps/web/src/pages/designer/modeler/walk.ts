import type { DiagramElement } from './services';

/** Ways to go on from an element: along the flow, and between what stands beside or inside one another. */
export type Way = 'forward' | 'back' | 'down' | 'up';

const flows = (list: readonly DiagramElement[] = []): readonly DiagramElement[] =>
  list.filter(({ type }) => type === 'bpmn:SequenceFlow');

/**
 * Where one comes to from an element. Forward and back follow the flow; where it divides they stop at the flow, since
 * that is where the choice is. Down and up change between the flows of a choice, and lead to what stands at the edge of
 * an activity or inside it, and out again.
 */
export function neighbour(from: DiagramElement, way: Way): DiagramElement | undefined {
  if (from.source && from.target) return ofFlow(from, from.source, way);
  switch (way) {
    case 'forward': {
      const [only, ...more] = flows(from.outgoing);
      return more.length > 0 ? only : only?.target;
    }
    case 'back': {
      const [first] = flows(from.incoming);
      return first && flows(first.source?.outgoing).length > 1 ? first : first?.source;
    }
    case 'down':
      return from.host
        ? (after(from.host.attachers, from) ?? firstOf(from.host.children))
        : (from.attachers?.[0] ?? firstOf(from.children));
    case 'up':
      return from.host
        ? (after([...(from.host.attachers ?? [])].reverse(), from) ?? from.host)
        : from.parent?.parent && from.parent;
  }
}

/** Where the flow begins among these elements: what nothing leads to, the leftmost first. */
export function firstOf(elements: readonly DiagramElement[] = []): DiagramElement | undefined {
  return elements
    .filter(({ type, incoming, labelTarget, host }) => {
      const isNode = /(Event|Task|Gateway|Activity|SubProcess|Transaction)$/.test(type);
      return isNode && !labelTarget && !host && flows(incoming).length === 0;
    })
    .sort((one, other) => one.x - other.x || one.y - other.y)[0];
}

function ofFlow(flow: DiagramElement, source: DiagramElement, way: Way): DiagramElement | undefined {
  if (way === 'forward') return flow.target;
  if (way === 'back') return source;
  const beside = flows(source.outgoing);
  return after(way === 'down' ? beside : [...beside].reverse(), flow);
}

function after(list: readonly DiagramElement[] = [], one: DiagramElement): DiagramElement | undefined {
  return list[list.indexOf(one) + 1];
}
