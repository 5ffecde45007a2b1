import type { Finding } from './definition-refused.error';
import type {
  CompiledDefinition,
  ElementAttributes,
  InstanceState,
  ProcessLane,
  Step,
  StepContext,
  TraceEntry,
  Variables,
} from './process-lane';

/** Where a token lies, or an event is armed; the same places a proof knows. */
export interface TokenPlace {
  readonly elementId: string;
  /** `before` is about to enter, `in` rests there, `scope` runs, `armed` may still happen. */
  readonly at: 'before' | 'in' | 'scope' | 'armed';
  /** In front of a join: the flow it came along. */
  readonly flowId?: string;
}

/** One thing done to an instance that the diagram does not provide for. */
export type TokenMove =
  | { readonly type: 'cancel'; readonly elementId: string }
  | { readonly type: 'cancelExecution'; readonly executionId: string }
  | { readonly type: 'cancelAll' }
  | { readonly type: 'startBefore'; readonly elementId: string }
  | { readonly type: 'startAfter'; readonly elementId: string }
  | { readonly type: 'setVariables'; readonly variables: Variables };

/** What moving tokens by hand amounts to. */
export interface ModifiedStep extends Step {
  /** Where everything stands right after the moves, before anything goes on by itself. */
  readonly places: readonly TokenPlace[];
  /** What the moves themselves did; entries of what stands `before` an element are not among them. */
  readonly moved: readonly TraceEntry[];
}

/** From which version to which, and which element stands for which. */
export interface Mapping<Compiled extends CompiledDefinition = CompiledDefinition> {
  readonly source: Compiled;
  readonly target: Compiled;
  /** Ids of the target by ids of the source, flow nodes and flows; a flow that is not listed keeps its id. */
  readonly elements: ReadonlyMap<string, string>;
  /** Evaluates the moments of mapped timers anew instead of keeping them. */
  readonly recalculateTimers: boolean;
}

/** A wait that is at another element now, under the same execution id. */
export interface MovedWait {
  readonly executionId: string;
  readonly elementId: string;
  readonly elementName?: string;
  /** Timers that are recalculated. */
  readonly dueAt?: Date;
  /** Attributes whose text the target fixes. */
  readonly attributes: ElementAttributes;
}

/** What migrating one instance amounts to. */
export interface MigratedStep extends Step {
  /** Every wait that stays open. */
  readonly moved: readonly MovedWait[];
  readonly places: readonly TokenPlace[];
}

/** A lane whose instances can be changed under way. Everything stays pure; a refusal has changed nothing. */
export interface ChangingLane<
  Compiled extends CompiledDefinition = CompiledDefinition,
> extends ProcessLane<Compiled> {
  /**
   * Moves tokens; a state without snapshot is an instance that has not begun.
   *
   * @returns what is in the way, or the step
   * @throws ProcessError when an expression fails on the way
   */
  modify(
    definition: Compiled,
    state: InstanceState,
    moves: readonly TokenMove[],
    context: StepContext,
  ): ModifiedStep | readonly Finding[];
  /** Brings an instance under another definition. @returns what is in the way, or the step */
  migrate(
    mapping: Mapping<Compiled>,
    state: InstanceState,
    context: StepContext,
  ): MigratedStep | readonly Finding[];
  /** Why elements cannot stand for each other, whatever an instance does: those of the mapping, in its order. */
  compare(mapping: Mapping<Compiled>): readonly Finding[];
}

/** Whether instances of a lane can be changed under way. */
export function canChange(lane: ProcessLane): lane is ChangingLane {
  return 'modify' in lane && 'migrate' in lane;
}

/** Whether an answer of a {@link ChangingLane} is a refusal. */
export function isRefused<T extends object>(answer: T | readonly Finding[]): answer is readonly Finding[] {
  return Array.isArray(answer);
}
