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
  /** It is armed by another element (host, event gateway, scope) and counts as entered only when it fires. */
  readonly armedOnly: boolean;
  /** The event gateway that arms it. */
  readonly eventGateway?: string;
  /** Name of the message or signal caught. */
  readonly eventName?: string;
  /** A cycle fires again and again, each time counted from the moment it fired; only beside a task it does not interrupt. */
  readonly timer?: { readonly kind: 'date' | 'duration' | 'cycle'; readonly value: Expression };
  /** What has to hold for a conditional event to happen. */
  readonly condition?: CompiledFeel;
  /** Takes only the first flow whose condition holds. */
  readonly takesOne: boolean;
  readonly throws?: ThrownEvent;
  readonly boundary?: BoundaryPlan;
  /** Start event of the process: what creates an instance; absent when only a command does. */
  readonly begins?: 'message' | 'signal' | 'timer';
  /** Start of an event sub-process. */
  readonly handler?: BoundaryPlan;
  readonly loop?: LoopPlan;
}

/** What a throwing event does beside going on. */
export type ThrownEvent =
  | { readonly kind: 'terminate' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'signal'; readonly name: string }
  | { readonly kind: 'message'; readonly name: string }
  | { readonly kind: 'escalation'; readonly code: string }
  | { readonly kind: 'link'; readonly name: string };

/** A boundary event, or the start of an event sub-process. */
export interface BoundaryPlan {
  readonly interrupts: boolean;
  /** Code of the error caught; null catches every one, absent means it is no error event. */
  readonly errorCode?: string | null;
  /** The same for escalations. */
  readonly escalationCode?: string | null;
  /** It catches that the transaction it is attached to is cancelled. */
  readonly cancels?: true;
  /** Non-interrupting messages, signals, conditions and timer cycles stay armed after they fired. */
  readonly repeats: boolean;
}

/** Multi-instance over a FEEL list, or so many times as a FEEL number says. */
export interface LoopPlan {
  readonly collection: CompiledFeel;
  /** `collection` gives a number; the items are 1, 2, … up to it. */
  readonly byNumber: boolean;
  readonly elementVariable: string;
  readonly isSequential: boolean;
  readonly completion?: CompiledFeel;
  /** What commands bring to an instance stays in it, so that instances do not overwrite each other. */
  readonly isLocal: boolean;
  /** The variable that has, when all is done, what `element` gave at the end of each instance, in the order of the items. */
  readonly output?: { readonly name: string; readonly element: CompiledFeel };
}

/** What the completion condition sees of a multi-instance beside its item. */
export const loopCounts = [
  'numberOfInstances',
  'numberOfActiveInstances',
  'numberOfCompletedInstances',
  'numberOfTerminatedInstances',
] as const;
