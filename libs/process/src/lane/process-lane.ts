/** Variables of an instance: plain JSON, so that they can be stored and handed to FEEL as they are. Dates are ISO 8601 strings. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a lane needs to know about the moment and the law; the caller supplies it, so that a step is a pure function. */
export interface StepContext {
  /** The moment of the step. */
  readonly now: Date;
  /** Functions FEEL expressions may call, e.g. `legalClock("REINSPECT_GENERAL", completedAt)`. Pure. */
  readonly functions: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** How many element entries one command may cause before it is refused. @default 1000 */
  readonly stepBudget?: number;
}

/** A place where the instance stands still until somebody outside continues it. */
export interface Wait {
  /** Unique within the instance, stable over snapshots; the only address a command accepts. */
  readonly executionId: string;
  readonly elementId: string;
  readonly elementName?: string;
  /**
   * `task` a person, `rule` a business rule to evaluate, `job` a handler to run, `timer` a moment,
   * `call` a child instance, `message`/`signal` an event from outside, `condition` the variables: no command answers it,
   * any command that changes them may.
   */
  readonly kind: 'task' | 'rule' | 'job' | 'timer' | 'call' | 'message' | 'signal' | 'condition';
  /** Timers only: when to fire. */
  readonly dueAt?: Date;
  /** The element's `bihuan:` attributes, FEEL ones evaluated on entry (see {@link ElementAttributes}). */
  readonly attributes: ElementAttributes;
}

/** `bihuan:` attributes (namespace `urn:bihuan:bpmn`) a wait carries; values that begin with `=` in the file are FEEL and come evaluated. */
export interface ElementAttributes {
  /** task: role codes, separated by blanks; any of them may do it, inside the instance's jurisdiction or enterprise. */
  readonly role?: string;
  /** task: account id of the one person who must do it. */
  readonly assignee?: string;
  /** task: ISO 8601 moment it is due. */
  readonly due?: string;
  /** task: 0 to 100, the higher the more urgent. @default 50 */
  readonly priority?: number;
  /** task: name of the use case that completes it. @default the element id */
  readonly command?: string;
  /** task: element id of an earlier task whose performer may not perform this one; several separated by blanks. */
  readonly notPerformerOf?: string;
  /** rule: code of the rule; its result becomes the variable named by `result`. */
  readonly rule?: string;
  readonly result?: string;
  /** rule: variant of the rule, e.g. `light`. */
  readonly variant?: string;
  /** job: name of the handler. @default the element id */
  readonly handler?: string;
  /** job: under which workers outside of the product fetch it; it then has no handler. */
  readonly topic?: string;
  /** job: whether it runs inside the step's own transaction. @default false */
  readonly inline?: boolean;
  /** job: attempts before an incident. @default 3 */
  readonly retries?: number;
  /** call: key of the definition to start. */
  readonly calledElement?: string;
  /** message/signal: name to wait for. */
  readonly name?: string;
  /** message: correlation key. */
  readonly correlationKey?: string;
  /** State of the subject from the moment a token enters the element, e.g. `RECTIFYING`. */
  readonly state?: string;
  /** multi-instance: the item and its index; inside a multi-instance sub-process those of the instance around the wait. */
  readonly item?: unknown;
  readonly index?: number;
}

/** One thing that happened in a step, in order. */
export interface TraceEntry {
  readonly elementId: string;
  readonly event: 'enter' | 'leave' | 'cancel' | 'take';
  readonly executionId?: string;
  /** State the subject has from here on, when the element declares one. */
  readonly state?: string;
  /** Inside a multi-instance sub-process: execution id of the instance it happened in. */
  readonly within?: string;
}

/** What continues an instance. `executionId` names an open wait; a wait that is not open is an error, never a silent no-op. */
export type ProcessCommand =
  | { readonly type: 'complete'; readonly executionId: string; readonly output?: Variables }
  | { readonly type: 'fire'; readonly executionId: string }
  | { readonly type: 'fail'; readonly executionId: string; readonly code: string; readonly message?: string }
  | { readonly type: 'message'; readonly executionId: string; readonly output?: Variables }
  | { readonly type: 'signal'; readonly name: string; readonly output?: Variables }
  /** Sets variables of the process; nothing moves but what waits for a condition. */
  | { readonly type: 'set'; readonly output?: Variables };

/** Opaque to everyone but the lane that made it; JSON. */
export type Snapshot = unknown;

/** An event an instance has thrown for others, wherever they wait; its own catchers have caught it in the same step. */
export interface Thrown {
  readonly kind: 'message' | 'signal';
  readonly elementId: string;
  /** Execution that threw it: with the instance, a name of its own for what was thrown. */
  readonly executionId: string;
  readonly name: string;
  /** Messages only: whom it is for. */
  readonly correlationKey?: string;
  /** What it brings (`bihuan:payload`). @default nothing */
  readonly payload?: Variables;
}

/** The outcome of one command. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly variables: Variables;
  readonly opened: readonly Wait[];
  /** Execution ids of waits that were open before and are not any more. */
  readonly closed: readonly string[];
  readonly trace: readonly TraceEntry[];
  /** Messages and signals thrown for others, in order. @default none */
  readonly thrown?: readonly Thrown[];
  readonly outcome: 'running' | 'ended' | 'terminated';
}

/**
 * Advances one instance by one command. Pure: no I/O, no clock, no randomness that matters.
 *
 * @throws ProcessError `STEP_FAILED` (an error inside the definition), `WAIT_NOT_OPEN`, `STEP_BUDGET_EXCEEDED`,
 * `CONDITION_NOT_BOOLEAN`, `TIMER_WITHOUT_DUE_DATE`; the snapshot given is then still the truth.
 */
export interface ProcessLane<Compiled extends CompiledDefinition = CompiledDefinition> {
  readonly name: 'compiled' | 'bpmn-engine';
  /** Parses once; the result is cached per definition version by the caller and shared between instances. */
  compile(xml: string): Promise<Compiled>;
  start(definition: Compiled, variables: Variables, context: StepContext): Step;
  apply(definition: Compiled, state: InstanceState, command: ProcessCommand, context: StepContext): Step;
  /**
   * Ids of the user tasks a task can be given back to along the flows of the diagram; none when other work goes on
   * beside it in its scope. Absent: this lane gives nothing back.
   *
   * @throws ProcessError `WAIT_NOT_OPEN`
   */
  returnTargets?(definition: Compiled, state: InstanceState, executionId: string): readonly string[];
  /** Cancels a task and enters an earlier one in its place. @throws ProcessError `WAIT_NOT_OPEN`, `STEP_FAILED` when it is no target */
  returnTo?(definition: Compiled, state: InstanceState, request: ReturnRequest, context: StepContext): Step;
}

/** Which task is given back, and to which one. */
export interface ReturnRequest {
  readonly executionId: string;
  readonly elementId: string;
}

/** What is stored of an instance between two steps. */
export interface InstanceState {
  readonly snapshot: Snapshot;
  readonly variables: Variables;
}

/** A definition after its one parse. */
export interface CompiledDefinition {
  /** The lane that compiled it, the only one that can run it. */
  readonly lane: ProcessLane['name'];
  /** Id of the executable process. */
  readonly key: string;
  readonly name: string;
  /** What its author calls it in English. */
  readonly nameEn?: string;
  readonly elements: ReadonlyMap<string, DefinitionElement>;
}

/** One flow node, as far as others than the lane need it. */
export interface DefinitionElement {
  readonly id: string;
  readonly name?: string;
  /** BPMN type without prefix, e.g. `UserTask`. */
  readonly type: string;
  /** `bihuan:` attributes as written, not evaluated. */
  readonly attributes: Readonly<Record<string, string>>;
}
