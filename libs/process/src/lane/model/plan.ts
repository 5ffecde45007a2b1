import type { CompiledFeel } from '@bihuan/rules';
import type { DefinitionElement, Wait } from '../process-lane';

/** Text taken literally, or FEEL compiled from text that begins with `=`. */
export type Expression = { readonly literal: string } | { readonly feel: CompiledFeel };

/** What one flow node does, decided once when the definition is compiled. */
export interface PlannedElement extends DefinitionElement {
  /** Kind of wait it opens; `pass` goes straight on, `scope` is run by the engine itself. */
  readonly standsAs: Wait['kind'] | 'pass' | 'scope';
  /** Ids of the sub-processes around it, nearest first. */
  readonly scopes: readonly string[];
  /** `bihuan:` attributes and `calledElement`, ready to be evaluated on entry. */
  readonly evaluated: readonly (readonly [name: string, expression: Expression])[];
  /** It is armed by another element (host, event gateway) and counts as entered only when it fires. */
  readonly armedOnly: boolean;
  /** Name of the message or signal caught. */
  readonly eventName?: string;
  readonly timer?: { readonly kind: 'date' | 'duration'; readonly value: Expression };
  /** Takes only the first flow whose condition holds. */
  readonly takesOne: boolean;
  readonly throws?: ThrownEvent;
  readonly boundary?: BoundaryPlan;
  readonly loop?: LoopPlan;
}

/** What a throwing event does beside going on. */
export type ThrownEvent =
  | { readonly kind: 'terminate' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'signal'; readonly name: string };

/** A boundary event; `errorCode` null catches every error, absent means it is no error event. */
export interface BoundaryPlan {
  readonly interrupts: boolean;
  readonly errorCode?: string | null;
  /** Non-interrupting messages and signals stay armed after they fired. */
  readonly repeats: boolean;
}

/** Multi-instance over a FEEL list. */
export interface LoopPlan {
  readonly collection: CompiledFeel;
  readonly elementVariable: string;
  readonly isSequential: boolean;
  readonly completion?: CompiledFeel;
}
