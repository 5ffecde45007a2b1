import type { ModelElement } from '../lane/model/model';
import type { Move, Net, Place, Transition } from './net';

/** A process or sub-process while its net is being built. */
export interface NetScope {
  readonly id: string;
  readonly parent: NetScope | undefined;
  /** Marked while the scope runs. */
  readonly running: number;
  /** Where its first token appears. */
  readonly start: number;
  /** Everything in it that has to be gone before it ends, nested scopes included. */
  readonly work: number[];
  /** Events of it that can still happen. */
  readonly armed: number[];
}

/** An element where a token can rest, with what interrupting it clears. */
export interface Host {
  readonly node: ModelElement;
  readonly running: number;
  /** Work of the scope inside; empty for a task. */
  readonly inside: readonly number[];
  /** Its own armed boundary events and event sub-processes. */
  readonly armed: readonly number[];
}

/** Effects of a transition; all optional but what it consumes. */
export interface Effect {
  readonly consumes: readonly number[];
  readonly produces?: readonly number[];
  readonly clears?: readonly number[];
  readonly empty?: readonly number[];
  readonly waits?: boolean;
  readonly mayNever?: boolean;
}

/** Collects places and transitions. */
export class NetBuilder {
  readonly places: Place[] = [];
  readonly transitions: Transition[] = [];
  /** See {@link Net.recurring}. */
  readonly recurring = new Set<number>();
  private readonly moves: (readonly Move[])[] = [];
  private readonly initial: number[] = [];

  place(place: Place, scope?: NetScope): number {
    const index = this.places.push(place) - 1;
    this.initial.push(0);
    for (let at = scope; at; at = at.parent) at.work.push(index);
    return index;
  }

  /** An event of the scope itself: it does not keep the scope from ending, but goes with it. */
  arm(elementId: string, scope: NetScope): number {
    const index = this.place({ elementId, kind: 'armed' }, scope.parent);
    scope.armed.push(index);
    return index;
  }

  scope(id: string, parent?: NetScope): NetScope {
    const running = this.place({ elementId: id, kind: 'scope' }, parent);
    const scope: NetScope = { id, parent, running, start: this.places.length, work: [], armed: [] };
    this.place({ elementId: id, kind: 'before' }, scope);
    return scope;
  }

  mark(...places: readonly number[]): void {
    for (const place of places) this.initial[place] = 1;
  }

  add(path: readonly Move[], effect: Effect): void {
    const { consumes, produces = [], clears = [], empty = [], waits = false, mayNever = false } = effect;
    const covers = [this.moves.push(path) - 1];
    this.transitions.push({ consumes, produces, clears, empty, path, covers, waits, mayNever });
  }

  build(uncaughtErrors: readonly string[]): Net {
    const { places, transitions, initial, moves, recurring } = this;
    return { places, transitions, initial, moves, recurring, uncaughtErrors };
  }
}
