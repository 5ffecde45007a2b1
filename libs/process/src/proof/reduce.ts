import type { Move, Net, Transition } from './net';

interface Working {
  consumes: number[];
  produces: number[];
  path: readonly Move[];
  covers: Set<number>;
  readonly clears: Set<number>;
  readonly empty: Set<number>;
  waits: boolean;
  readonly mayNever: boolean;
  readonly fixed: boolean;
  readonly id: number;
}

/**
 * A smaller net with the same answers: what happens in a row, side by side without meeting anything else, or
 * in a circle becomes one transition (Murata's rules, extended by scopes that clear or test all places alike).
 *
 * @param visible moves that have to keep their own transition because somebody counts on their order
 */
export function reduce(net: Net, visible: (move: Move) => boolean = () => false): Net {
  const reduction = new Reduction(net, visible);
  return { ...net, transitions: reduction.run() };
}

class Reduction {
  private readonly transitions: Set<Working>;
  private readonly consumers: Set<Working>[];
  private readonly producers: Set<Working>[];
  /** Transitions that clear (`c`) or test (`e`) a place. */
  private readonly members: Set<string>[];

  constructor(
    private readonly net: Net,
    visible: (move: Move) => boolean,
  ) {
    const places = net.places.map(() => undefined);
    this.consumers = places.map(() => new Set());
    this.producers = places.map(() => new Set());
    this.members = places.map(() => new Set());
    this.transitions = new Set(net.transitions.map((t, id) => working(t, id, t.path.some(visible))));
    for (const transition of this.transitions) this.link(transition);
  }

  run(): Transition[] {
    // What ends by itself first: later a token that rests somewhere and then ends must not vanish, or its
    // growing number would go unseen.
    this.shrink((transition) => !transition.waits);
    this.shrink((transition) => transition.produces.length > 0);
    return [...this.transitions].map(
      ({ consumes, produces, clears, empty, path, covers, waits, mayNever }) => ({
        ...{ consumes, produces, path, waits, mayNever },
        ...{ clears: [...clears], empty: [...empty], covers: [...covers] },
      }),
    );
  }

  private shrink(allowed: (transition: Working) => boolean): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const transition of [...this.transitions]) {
        if (!this.transitions.has(transition) || !allowed(transition)) continue;
        if (this.absorb(transition)) changed = true;
      }
    }
  }

  private link(transition: Working): void {
    for (const place of transition.consumes) this.consumers[place]?.add(transition);
    for (const place of transition.produces) this.producers[place]?.add(transition);
    for (const place of transition.clears) this.members[place]?.add(`c${transition.id}`);
    for (const place of transition.empty) this.members[place]?.add(`e${transition.id}`);
  }

  private absorb(transition: Working): boolean {
    if (transition.fixed || transition.clears.size > 0 || transition.empty.size > 0) return false;
    if (!this.alike([...transition.consumes, ...transition.produces])) return false;
    return this.twin(transition) || this.circle(transition) || this.append(transition);
  }

  /** All these places are cleared and tested together. */
  private alike(places: readonly number[]): boolean {
    const [first, ...rest] = places.map((place) => this.members[place] ?? new Set<string>());
    return rest.every((set) => set.size === first?.size && [...set].every((member) => first?.has(member)));
  }

  /** Another transition does the same: either may stand for both. */
  private twin(transition: Working): boolean {
    const [place] = transition.consumes;
    if (place === undefined) return false;
    for (const other of this.consumers[place] ?? []) {
      if (other === transition || other.fixed || other.clears.size > 0 || other.empty.size > 0) continue;
      if (!same(other.consumes, transition.consumes) || !same(other.produces, transition.produces)) continue;
      if (other.waits !== transition.waits) continue;
      for (const cover of transition.covers) other.covers.add(cover);
      this.remove(transition);
      return true;
    }
    return false;
  }

  /** It gives back what it took and there is another way on. */
  private circle(transition: Working): boolean {
    const [place] = transition.consumes;
    if (place === undefined || transition.consumes.length > 1 || this.marked(place)) return false;
    if (!same(transition.produces, transition.consumes)) return false;
    if ((this.consumers[place]?.size ?? 0) < 2) return false;
    const before = [...(this.producers[place] ?? [])].filter((producer) => producer !== transition);
    if (before.length === 0) return false;
    for (const producer of before) for (const cover of transition.covers) producer.covers.add(cover);
    this.remove(transition);
    return true;
  }

  /** Whoever fills its places fires it at once. */
  private append(transition: Working): boolean {
    const { consumes, produces } = transition;
    const [first] = consumes;
    if (first === undefined || consumes.some((place) => this.marked(place) || produces.includes(place))) {
      return false;
    }
    const alone = consumes.every((place) => this.consumers[place]?.size === 1);
    const before = [...(this.producers[first] ?? [])];
    if (!alone || before.length === 0 || new Set(consumes).size < consumes.length) return false;
    const joins = consumes.length > 1;
    if (
      joins &&
      (before.length > 1 || !consumes.every((place) => same([...(this.producers[place] ?? [])], before)))
    )
      return false;
    for (const producer of before) {
      if (consumes.some((place) => producer.produces.filter((p) => p === place).length !== 1)) return false;
    }
    for (const producer of before) this.extend(producer, transition);
    this.remove(transition);
    for (const place of consumes) for (const other of this.transitions) forget(other, place);
    return true;
  }

  private extend(producer: Working, { consumes, produces, path, covers, waits }: Working): void {
    producer.produces = [...producer.produces.filter((place) => !consumes.includes(place)), ...produces];
    producer.path = [...producer.path, ...path];
    producer.waits ||= waits;
    for (const cover of covers) producer.covers.add(cover);
    for (const place of consumes) this.producers[place]?.delete(producer);
    for (const place of produces) this.producers[place]?.add(producer);
  }

  private remove(transition: Working): void {
    this.transitions.delete(transition);
    for (const place of transition.consumes) this.consumers[place]?.delete(transition);
    for (const place of transition.produces) this.producers[place]?.delete(transition);
  }

  private marked(place: number): boolean {
    return this.net.initial[place] !== 0;
  }
}

function working(transition: Transition, id: number, fixed: boolean): Working {
  const { consumes, produces, clears, empty, path, covers, waits, mayNever } = transition;
  return {
    ...{ id, path, waits, mayNever },
    // What may never happen does not follow from what comes before it.
    fixed: fixed || mayNever,
    ...{ consumes: [...consumes], produces: [...produces] },
    ...{ covers: new Set(covers), clears: new Set(clears), empty: new Set(empty) },
  };
}

function forget({ clears, empty }: Working, place: number): void {
  clears.delete(place);
  empty.delete(place);
}

function same<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((item) => right.includes(item));
}
