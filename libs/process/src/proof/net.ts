/**
 * A place/transition net with clearing arcs (interruption, terminate) and emptiness tests (the end of a scope,
 * inclusive joins): what a definition means when conditions, time and people may decide anything.
 */
export interface Net {
  readonly places: readonly Place[];
  readonly transitions: readonly Transition[];
  /** Tokens before the first step, by place. */
  readonly initial: readonly number[];
  /** Moves by original transition; a reduced transition `covers` several of them. */
  readonly moves: readonly (readonly Move[])[];
  /** Places which, while marked, let something happen beside them again and again. */
  readonly recurring: ReadonlySet<number>;
  /** Error end events nobody catches; a token that comes there fails its step. */
  readonly uncaughtErrors: readonly string[];
}

/** Where a token can lie. */
export interface Place {
  /** Element the token waits in or in front of. */
  readonly elementId: string;
  /** Flow it came on; joins have a place per flow. */
  readonly flowId?: string;
  /** `armed` is no token of the flow: an event that can still happen. */
  readonly kind: 'before' | 'in' | 'armed' | 'scope';
}

/** What one firing does at one element. */
export interface Move {
  readonly elementId: string;
  /** `pass`: entered and left at once; `fire`: a boundary event or event sub-process begins; `fail`: an error leaves it. */
  readonly phase: 'enter' | 'leave' | 'pass' | 'fire' | 'fail';
  /** Ids of the flows taken. */
  readonly takes: readonly string[];
  /** It is of one instance of a multi-instance sub-process, not of the sub-process as a whole. */
  readonly isInstance?: boolean;
}

/** Consumes, then needs the places in `empty` to be empty, clears and produces. */
export interface Transition {
  readonly consumes: readonly number[];
  readonly empty: readonly number[];
  readonly clears: readonly number[];
  readonly produces: readonly number[];
  readonly path: readonly Move[];
  /** Indices into {@link Net.moves} of everything that can happen when it fires. */
  readonly covers: readonly number[];
  /** Something outside has to happen first. */
  readonly waits: boolean;
  /** A condition has to hold, which it may never do unless something else goes on. */
  readonly mayNever: boolean;
}

/** Tokens by place; 255 stands for that many or more. */
export type Marking = Uint8Array;

/** The marking before the first step. */
export function initialMarking(net: Net): Marking {
  return Uint8Array.from(net.initial);
}

/**
 * The marking after `transition`, or undefined when it cannot fire.
 *
 * @param most tokens a place keeps; more are not counted. @default 255
 */
export function fire(transition: Transition, marking: Marking, most = 255): Marking | undefined {
  const next = marking.slice();
  for (const place of transition.consumes) {
    if (next[place] === 0) return undefined;
    next[place] = (next[place] ?? 0) - 1;
  }
  for (const place of transition.empty) if (next[place] !== 0) return undefined;
  for (const place of transition.clears) next[place] = 0;
  for (const place of transition.produces) next[place] = Math.min(most, (next[place] ?? 0) + 1);
  return next;
}

/** An element is passed that no flow leaves. */
export function passed({ id = '' }: { readonly id?: string }): Move {
  return { elementId: id, phase: 'pass', takes: [] };
}

/** Ids of the flows a sequence of moves takes. */
export function flowsOf(moves: readonly Move[]): string[] {
  return moves.flatMap(({ takes }) => takes);
}

/** The run up to its last element, which is not left any more. */
export function arriving(moves: readonly Move[]): Move[] {
  return moves.map((move, index) => (index === moves.length - 1 ? { ...move, takes: [] } : move));
}
