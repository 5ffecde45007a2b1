import type { CompiledFeel } from '@bihuan/rules';
import type { Expression, PlannedElement } from '../model/plan';
import type { CompiledDefinition } from '../process-lane';

/** A definition as the token interpreter walks it; immutable, shared by all instances of the version. */
export interface Program extends CompiledDefinition {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly body: Body;
  /** Whether anything in it waits for a condition. */
  readonly hasConditions: boolean;
}

/** The inside of the process or of a sub-process. */
export interface Body {
  readonly start: Node;
  /** Starts of event sub-processes that wait from the moment the body begins. */
  readonly armed: readonly Node[];
  /** Starts of event sub-processes that catch errors and escalations. */
  readonly catchers: readonly Node[];
}

/** One flow node and everything it leads to. */
export interface Node {
  readonly id: string;
  readonly element: PlannedElement;
  /**
   * `pass` goes on by itself, `wait` stands until a command, `scope` until its inside has ended, `race` until
   * one of its events has happened.
   */
  readonly rests: 'pass' | 'wait' | 'scope' | 'race';
  /** Gathers tokens of several flows before it is entered. */
  readonly joins?: 'all' | 'some';
  readonly inbound: readonly Flow[];
  readonly outbound: readonly Flow[];
  readonly defaultFlow?: Flow;
  readonly state?: Expression;
  /** Some attribute, or the timer, has to be evaluated. */
  readonly evaluates: boolean;
  /** Boundary events that wait beside it. */
  readonly armed: readonly Node[];
  /** Boundary events that catch its errors, escalations and cancellation. */
  readonly catchers: readonly Node[];
  /** The events behind an event gateway. */
  readonly events: readonly Node[];
  readonly body?: Body;
  /** The event sub-process it starts. */
  readonly handlerOf?: Node;
  /** Where a thrown link goes on. */
  readonly linkedTo?: Node;
  /** Inclusive joins only: by inbound flow, the nodes of the scope from which a token can still come along it. */
  readonly sources?: readonly ReadonlySet<Node>[];
}

/** A sequence flow. */
export interface Flow {
  readonly id: string;
  readonly from: Node;
  readonly to: Node;
  /** Position among the inbound flows of its target. */
  readonly position: number;
  readonly condition?: CompiledFeel;
}
