import { fire, initialMarking, type Marking, type Move, type Net, type Transition } from './net';
import { reduce } from './reduce';

/** Most markings the explorations of one proof keep together: the thread belongs to everybody. */
export const MARKING_LIMIT = 200_000;

/** Watches the moves of a run; its answer tells what is to become of it. */
export interface Observer {
  /** State before the first move; states are 0 and more. */
  readonly start: number;
  /** The state after a move; {@link STOP} ends the exploration with this run, {@link LEAVE} forgets the run. */
  move(state: number, move: Move): number;
}

/** A run the observer looked for was found. */
export const STOP = -1;
/** Nothing that follows matters to the observer. */
export const LEAVE = -2;

/** A marking that was reached. */
export interface Reached {
  readonly marking: Marking;
  readonly state: number;
  /** Index of the marking before, and how it was left; absent for the first. */
  readonly from?: number;
  readonly by?: Transition;
}

/** What an exploration found. */
export interface Exploration {
  readonly reached: readonly Reached[];
  /** Indices into `reached`, and what leads from one to the other. */
  readonly steps: readonly (readonly [from: number, to: number, by: Transition])[];
  /** Indices into `moves` of the net. */
  readonly fired: ReadonlySet<number>;
  /** The limit stopped it: what it did not find may still exist. */
  readonly limitReached: boolean;
  /** Moves of a run that grows without bound, with a place that fills up. */
  readonly growing?: { readonly path: readonly Move[]; readonly place: number };
  /** Moves of the run the observer stopped at, up to the move it stopped at. */
  readonly stopped?: readonly Move[];
}

/**
 * Tokens an observed exploration counts in a place: what it looks for is there with few of them or not at all,
 * and what ends by itself beside the run (a reminder in a loop) may come any number of times.
 */
const OBSERVED_TOKENS = 4;

const nobody: Observer = { start: 0, move: (state) => state };

/** Walks through the reachable markings, nearest first; keeps count of the effort of a whole proof. */
export class Explorer {
  /** Markings of all explorations. */
  markings = 0;
  /** One of them was not complete. */
  limitReached = false;

  /** @param limit most markings all explorations keep together */
  constructor(private readonly limit: number = MARKING_LIMIT) {}

  /** Stops at the limit, when the observer says so, and without one at growth without bound. */
  explore(net: Net, observer: Observer = nobody): Exploration {
    const explored = new Walk(net, observer, this.limit - this.markings).run();
    this.markings += explored.reached.length;
    this.limitReached ||= explored.limitReached;
    return explored;
  }

  /** The shortest run up to a move, if there is one. */
  runTo(net: Net, wanted: (move: Move) => boolean): readonly Move[] | undefined {
    const observer: Observer = { start: 0, move: (state, move) => (wanted(move) ? STOP : state) };
    return this.explore(reduce(net, wanted), observer).stopped;
  }
}

/** The moves that led to a marking. */
export function movesTo(reached: readonly Reached[], index: number): Move[] {
  const parts: (readonly Move[])[] = [];
  for (let at = reached[index]; at?.by; at = reached[at.from ?? 0]) parts.push(at.by.path);
  return parts.reverse().flat();
}

class Walk {
  private readonly reached: Reached[] = [];
  private readonly known = new Map<string, number>();
  private readonly steps: [number, number, Transition][] = [];
  private readonly fired = new Set<number>();
  private readonly most: number;
  private readonly byPlace: readonly (readonly Transition[])[];

  constructor(
    private readonly net: Net,
    private readonly observer: Observer,
    private readonly limit: number,
  ) {
    this.most = observer === nobody ? 255 : OBSERVED_TOKENS;
    this.byPlace = net.places.map((_, place) => net.transitions.filter((t) => t.consumes[0] === place));
  }

  run(): Exploration {
    this.reach({ marking: initialMarking(this.net), state: this.observer.start });
    for (let index = 0; index < this.reached.length; index++) {
      const { marking, state } = this.reached[index] as Reached;
      for (const by of this.candidates(marking)) {
        const next = fire(by, marking, this.most);
        if (!next) continue;
        const { state: after, seen } = this.observe(state, by);
        if (after === STOP) {
          const stopped = [...movesTo(this.reached, index), ...by.path.slice(0, seen)];
          return this.result({ stopped });
        }
        for (const cover of by.covers) this.fired.add(cover);
        if (after === LEAVE) continue;
        const size = this.reached.length;
        const to = this.reach({ marking: next, state: after, from: index, by });
        this.steps.push([index, to, by]);
        if (to < size) continue;
        const place = this.observer === nobody ? this.growsAt(to) : undefined;
        if (place !== undefined) return this.result({ growing: { path: movesTo(this.reached, to), place } });
        if (to + 1 >= this.limit) return this.result({ limitReached: true });
      }
    }
    return this.result({});
  }

  private result(end: Partial<Exploration>): Exploration {
    const { reached, steps, fired } = this;
    return { reached, steps, fired, limitReached: false, ...end };
  }

  private *candidates(marking: Marking): Generator<Transition> {
    for (let place = 0; place < marking.length; place++) {
      if (marking[place] !== 0) yield* this.byPlace[place] ?? [];
    }
  }

  private observe(start: number, { path }: Transition): { state: number; seen: number } {
    let state = start;
    let seen = 0;
    while (state >= 0 && seen < path.length) state = this.observer.move(state, path[seen++] as Move);
    return { state, seen };
  }

  private reach(reached: Reached): number {
    const key = `${reached.state}:${String.fromCharCode(...reached.marking)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.reached.length);
    return this.reached.push(reached) - 1;
  }

  /** A place that fills up for ever: the run since a smaller marking can be repeated and adds as much again. */
  private growsAt(index: number): number | undefined {
    const { marking } = this.reached[index] as Reached;
    const size = sum(marking);
    const since: Transition[] = [];
    let at = this.reached[index];
    while (at?.by) {
      since.unshift(at.by);
      at = this.reached[at.from ?? 0];
      if (!at || sum(at.marking) >= size || !covers(marking, at.marking)) continue;
      const smaller = at.marking;
      const again = repeat(since, marking);
      if (again && covers(again, marking) && sum(again) - size >= size - sum(smaller)) {
        return marking.findIndex((tokens, place) => tokens > (smaller[place] ?? 0));
      }
    }
    return undefined;
  }
}

function repeat(transitions: readonly Transition[], marking: Marking): Marking | undefined {
  let now: Marking | undefined = marking;
  for (const transition of transitions) now = now && fire(transition, now);
  return now;
}

function covers(large: Marking, small: Marking): boolean {
  return large.every((tokens, place) => tokens >= (small[place] ?? 0));
}

function sum(marking: Marking): number {
  let total = 0;
  for (const tokens of marking) total += tokens;
  return total;
}
