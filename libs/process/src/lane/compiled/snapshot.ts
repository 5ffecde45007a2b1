import { foreignSnapshot, notInDefinition } from '../step/failures';
import type { Snapshot, Variables } from '../process-lane';
import type { Act, Gathering, Items } from './act';
import { needsList } from './loop-list';
import type { Node, Program } from './program';

/**
 * What is stored between two steps, version 1. Names are short because a snapshot is written with every step;
 * elements stand by their ids, so that it outlives a new compilation and a migration can rename them.
 */
export interface SnapshotV1 {
  readonly v: 1;
  /** The id the next act gets. */
  readonly n: number;
  /** Everything that is open, oldest first. */
  readonly a: readonly SavedAct[];
  /** Tokens in front of joins; absent when there are none. */
  readonly j?: readonly SavedGathering[];
}

/** One {@link Act}. */
interface SavedAct {
  /** Its id. */
  readonly i: number;
  /** Element id. */
  readonly e: string;
  /** Scope; absent in the process itself. */
  readonly s?: number;
  /** Owner; 0 is the process. */
  readonly o?: number;
  /** Index of an item. */
  readonly x?: number;
  /** How often a repeating timer has fired; absent before the first time. */
  readonly r?: number;
  /** 1 for a condition that held already; absent otherwise. */
  readonly h?: 1;
  /** A multi-instance: items started, items in all, the list itself while it is still needed, results. */
  readonly m?: readonly [
    started: number,
    total: number,
    list?: readonly unknown[],
    results?: readonly unknown[],
  ];
  /** What is an item's own; absent when there is nothing. */
  readonly l?: Variables;
}

/** One {@link Gathering}. */
interface SavedGathering {
  readonly e: string;
  readonly s?: number;
  /** Tokens by the id of the flow they came along. */
  readonly f: Readonly<Record<string, number>>;
}

/** Writes the snapshot of a quiet instance. */
export function save(next: number, acts: Iterable<Act>, gatherings: readonly Gathering[]): SnapshotV1 {
  const a: SavedAct[] = [];
  for (const act of acts) a.push(saveAct(act));
  if (gatherings.length === 0) return { v: 1, n: next, a };
  return { v: 1, n: next, a, j: gatherings.map(saveGathering) };
}

function saveAct({ id, node, scope, owner, index, fired, held, items, locals }: Act): SavedAct {
  const saved: { -readonly [K in keyof SavedAct]: SavedAct[K] } = { i: id, e: node.id };
  if (scope !== 0) saved.s = scope;
  if (owner !== undefined) saved.o = owner;
  if (index !== undefined) saved.x = index;
  if (fired !== undefined) saved.r = fired;
  if (held) saved.h = 1;
  if (items) saved.m = saveItems(items, needsList(node.element.loop));
  if (locals) saved.l = locals;
  return saved;
}

function saveItems({ started, total, list, results }: Items, isNeeded: boolean): NonNullable<SavedAct['m']> {
  if (!list || !isNeeded) return [started, total];
  return results ? [started, total, list, results] : [started, total, list];
}

function saveGathering({ node, scope, counts }: Gathering): SavedGathering {
  const flows = node.inbound.flatMap(({ id, position }) => {
    const count = counts[position] ?? 0;
    return count > 0 ? [[id, count] as const] : [];
  });
  return { e: node.id, ...(scope !== 0 && { s: scope }), f: Object.fromEntries(flows) };
}

/** @throws ProcessError STEP_FAILED for a snapshot no version of this lane has made */
export function expectSnapshot(snapshot: Snapshot): SnapshotV1 {
  if (typeof snapshot === 'object' && snapshot !== null && 'v' in snapshot && 'a' in snapshot) {
    if (snapshot.v === 1 && Array.isArray(snapshot.a)) return snapshot as SnapshotV1;
  }
  throw foreignSnapshot();
}

/** @throws ProcessError STEP_FAILED when the definition lacks an element */
export function restoreAct(program: Program, { i, e, s, o, x, r, h, m, l }: SavedAct): Act {
  return {
    id: i,
    node: nodeOf(program, e),
    scope: s ?? 0,
    ...(o !== undefined && { owner: o }),
    ...(x !== undefined && { index: x }),
    ...(r !== undefined && { fired: r }),
    ...(h === 1 && { held: true }),
    ...(m && {
      items: {
        ...{ started: m[0], total: m[1] },
        ...(m[2] && { list: m[2] }),
        // The snapshot stays as it is, whatever the step collects.
        ...(m[3] && { results: [...m[3]] }),
      },
    }),
    ...(l && { locals: l }),
  };
}

/** @throws ProcessError STEP_FAILED when the definition lacks the join or a flow into it */
export function restoreGathering(program: Program, { e, s, f }: SavedGathering): Gathering {
  const node = nodeOf(program, e);
  for (const id of Object.keys(f)) {
    if (!node.inbound.some((flow) => flow.id === id)) throw notInDefinition(id);
  }
  return { node, scope: s ?? 0, counts: node.inbound.map(({ id }) => f[id] ?? 0) };
}

function nodeOf(program: Program, id: string): Node {
  const node = program.nodes.get(id);
  if (!node) throw notInDefinition(id);
  return node;
}
