import type { StepContext, Thrown, TraceEntry, Variables, Wait } from '../process-lane';
import type { Content } from './engine-types';
import { evaluate, evaluateCondition, evaluateList, feelContext, type LoopItem } from '../step/evaluate';
import { budgetExceeded, defaultBudget, notInDefinition } from '../step/failures';
import { mergeOutput } from '../step/command-words';
import { thrownBy } from '../step/thrown';
import { openWait } from '../step/open-wait';
import type { PlannedElement } from '../model/plan';

/** The compiled definition, as far as a step reads it. */
export interface StepPlan {
  readonly plan: ReadonlyMap<string, PlannedElement>;
  readonly conditions: ReadonlyMap<string, PlannedElement['evaluated'][number][1]>;
}

/** An execution that stands still and everything one can do to it. */
export interface Stand {
  readonly executionId: string;
  readonly element: PlannedElement;
  readonly content: Content;
  /** Somebody outside can continue it: neither passing on by itself nor an armed error event. */
  readonly isWait: boolean;
  readonly wait?: Wait;
  proceed(): void;
  fail(error: Error): void;
}

/** Only the first failure counts; it may be raised deep inside the engine, which would swallow it. */
export class StepSession {
  readonly stands = new Map<string, Stand>();
  /** Elements a token is in, with the execution id as far as it is known; the engine queues a second token. */
  readonly open = new Map<string, string | undefined>();
  readonly lists: Map<string, readonly unknown[]>;
  readonly trace: TraceEntry[] = [];
  variables: Variables;
  failure: unknown;
  terminated = false;
  /** While the engine recovers it re-enters what is open already; nothing of that is news. */
  recovering = false;
  private readonly passing: Stand[] = [];
  readonly thrown: Thrown[] = [];
  private readonly signals: { readonly listeners: readonly string[]; readonly payload?: Variables }[] = [];
  private budget: number;

  constructor(
    readonly definition: StepPlan,
    readonly context: StepContext,
    start: { readonly variables: Variables; readonly lists?: Readonly<Record<string, readonly unknown[]>> },
  ) {
    this.variables = start.variables;
    this.lists = new Map(Object.entries(start.lists ?? {}));
    this.budget = context.stepBudget ?? defaultBudget;
  }

  planned(elementId: string): PlannedElement {
    const element = this.definition.plan.get(elementId);
    if (!element) throw notInDefinition(elementId);
    return element;
  }

  /** An element that has come to its place of rest; a passing one is queued, which also keeps the stack flat. */
  stand(content: Content, acts: Pick<Stand, 'proceed' | 'fail'>): void {
    const element = this.planned(content.id);
    const passes = element.standsAs === 'pass' && !element.boundary;
    const isWait = element.standsAs !== 'pass';
    const base = { executionId: content.executionId, element, content, isWait, ...acts };
    const isNews = isWait && !this.recovering;
    const stand: Stand = isNews ? { ...base, wait: this.guard(() => this.waitFor(element, content)) } : base;
    this.stands.set(content.executionId, stand);
    if (this.recovering) return;
    this.spend(element.id);
    if (passes) this.passing.push(stand);
  }

  /** A token is in the element from here on; what is only armed enters when it fires. */
  entered(content: Content): void {
    const expression = this.planned(content.id).evaluated.find(([name]) => name === 'state')?.[1];
    const state = expression && this.guard(() => evaluate(expression, this.names(content), content.id));
    const { id: elementId, executionId } = content;
    this.open.set(elementId, executionId);
    this.trace.push({ elementId, event: 'enter', executionId, ...(typeof state === 'string' && { state }) });
  }

  withdraw(executionId: string): void {
    this.stands.delete(executionId);
  }

  /** A message or signal leaves the instance; a signal reaches its own listeners, too. */
  throwToOthers({ id, executionId }: Content): void {
    const thrown = this.guard(() => thrownBy(this.planned(id), executionId, () => this.names()));
    if (!thrown) return;
    this.thrown.push(thrown);
    if (thrown.kind === 'message') return;
    this.throwSignal(thrown.name, thrown.payload);
  }

  throwSignal(name: string, payload?: Variables): void {
    const listeners = [...this.stands.values()].filter((s) => listensTo(s, name)).map((s) => s.executionId);
    this.signals.push({ listeners, ...(payload && { payload }) });
  }

  /** The cancel boundary event of the transaction around an execution interrupts it, like any other that happens. */
  cancelAround({ id }: Content): void {
    const [transaction] = this.planned(id).scopes;
    const boundary = [...this.stands.values()].find(
      ({ element, content }) => element.boundary?.cancels && content.inbound?.[0]?.id === transaction,
    );
    if (!boundary) throw new TypeError(`<${id}> cancels nothing.`);
    boundary.proceed();
  }

  /** Runs until nothing moves by itself any more. @throws the first failure of the step */
  drain(): void {
    for (;;) {
      if (this.failure !== undefined) throw this.failure;
      const next = this.passing.shift();
      if (next) {
        if (this.stands.get(next.executionId) === next) next.proceed();
        continue;
      }
      const signal = this.signals.shift();
      if (!signal) return;
      const { listeners, payload } = signal;
      if (payload && listeners.some((id) => this.stands.has(id)))
        this.variables = mergeOutput(this.variables, payload);
      for (const id of listeners) this.stands.get(id)?.proceed();
    }
  }

  condition(flowId: string): boolean {
    const condition = this.definition.conditions.get(flowId);
    if (!condition || !('feel' in condition)) return true;
    return this.guard(() => evaluateCondition(condition.feel, this.names(), flowId));
  }

  /** The list a multi-instance runs over stays what it was on entry, whatever the variables become. */
  collection(content: Content): readonly unknown[] {
    const known = this.lists.get(content.executionId);
    if (known) return known;
    const list = this.guard(() => evaluateList(this.planned(content.id), this.names()));
    this.spend(content.id, list.length);
    this.lists.set(content.executionId, list);
    return list;
  }

  completion(content: Content): boolean {
    const loop = this.planned(content.id).loop;
    if (!loop?.completion) return false;
    const completion = loop.completion;
    return this.guard(() => evaluateCondition(completion, this.names(content), content.id));
  }

  guard<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  private waitFor(element: PlannedElement, content: Content): Wait {
    return openWait(element, content.executionId, this.names(content), this.itemOf(content));
  }

  private names(content?: Content): Record<string, unknown> {
    const item = content && this.itemOf(content);
    return feelContext(this.variables, this.context, ...(item ? [item] : []));
  }

  private itemOf({ id, index, isRootScope, item }: Content): LoopItem | undefined {
    const loop = index === undefined || isRootScope ? undefined : this.planned(id).loop;
    return loop && index !== undefined ? { variable: loop.elementVariable, item, index } : undefined;
  }

  private spend(elementId: string, entries = 1): void {
    this.budget -= entries;
    if (this.budget >= 0) return;
    this.guard(() => {
      throw budgetExceeded(this.context.stepBudget ?? defaultBudget, elementId);
    });
  }
}

/** Whether a stand waits for the signal of this name. */
export function listensTo(stand: Stand, name: string): boolean {
  return stand.element.standsAs === 'signal' && stand.element.eventName === name;
}
