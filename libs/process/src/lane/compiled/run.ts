import type { Step, StepContext, Thrown, TraceEntry, Variables, Wait } from '../process-lane';
import { mergeOutput } from '../step/command-words';
import { evaluate, feelContext, type LoopItem } from '../step/evaluate';
import { budgetExceeded, defaultBudget } from '../step/failures';
import { openWait } from '../step/open-wait';
import { isInstance, isToken, isWait, type Act, type Gathering } from './act';
import type { Node, Program } from './program';
import { restoreAct, restoreGathering, save, type SnapshotV1 } from './snapshot';

const noNames: Record<string, unknown> = Object.freeze(Object.create(null) as Record<string, unknown>);

/** One instance during one step: what is open, and what has happened so far. */
export class Run {
  readonly acts = new Map<number, Act>();
  gatherings: Gathering[] = [];
  readonly trace: TraceEntry[] = [];
  /** Acts that go on by themselves, in the order they came; those that have been cancelled are skipped. */
  readonly passing: Act[] = [];
  /** Signals thrown, with those who waited for them at that moment. */
  readonly signals: { readonly listeners: readonly number[]; readonly payload?: Variables }[] = [];
  /** What others are to get to know. */
  readonly thrown: Thrown[] = [];
  outcome: Step['outcome'] = 'running';
  private readonly tokens = new Map<number, number>();
  private readonly opened = new Map<number, Wait>();
  private readonly closed: string[] = [];
  private next = 1;
  /** Acts from here on are of this step; the outside does not know them yet. */
  private fresh = 1;
  private budget: number;
  private known?: Record<string, unknown>;

  constructor(
    readonly program: Program,
    public variables: Variables,
    private readonly context: StepContext,
  ) {
    this.budget = context.stepBudget ?? defaultBudget;
  }

  /** Takes up where a snapshot left off. @throws ProcessError STEP_FAILED when an element is gone */
  restore({ n, a, j = [] }: SnapshotV1): void {
    this.next = this.fresh = n;
    for (const saved of a) {
      const act = restoreAct(this.program, saved);
      this.acts.set(act.id, act);
      if (isToken(act)) this.addTokens(act.scope, 1);
    }
    this.gatherings = j.map((saved) => restoreGathering(this.program, saved));
    for (const { scope, counts } of this.gatherings)
      this.addTokens(
        scope,
        counts.reduce((sum, count) => sum + count, 0),
      );
  }

  /**
   * The output of a command becomes variables, before anything else happens: those of the innermost instance in the
   * scope that keeps its own, else those of the process. @throws ProcessError STEP_FAILED
   */
  receive(output: Variables | undefined, scope: number): void {
    const instance = this.instanceAround(scope);
    if (instance) return this.keep(instance, output);
    this.variables = mergeOutput(this.variables, output);
    this.known = undefined;
  }

  /** The output of a command that continues an act. @throws ProcessError STEP_FAILED */
  receiveFor(act: Act, output: Variables | undefined): void {
    if (act.index !== undefined && act.node.element.loop?.isLocal) this.keep(act, output);
    else this.receive(output, act.scope);
  }

  /** What the step amounts to. */
  result(): Step {
    const running = this.outcome === 'running';
    return {
      snapshot: running ? save(this.next, this.acts.values(), this.gatherings) : null,
      variables: this.variables,
      opened: [...this.opened.values()],
      closed: this.closed,
      trace: this.trace,
      ...(this.thrown.length > 0 && { thrown: this.thrown }),
      outcome: this.outcome,
    };
  }

  /** A new act; a token when it has no owner. @throws ProcessError STEP_BUDGET_EXCEEDED */
  put(node: Node, scope: number, rest: Pick<Act, 'owner' | 'index' | 'fired' | 'held'> = {}): Act {
    this.spend(node, 1);
    const act: Act = { id: this.next++, node, scope, ...rest };
    this.acts.set(act.id, act);
    if (isToken(act)) this.addTokens(scope, 1);
    return act;
  }

  /** Opens the wait of an act. @throws ProcessError when an attribute or the timer cannot be evaluated */
  open(act: Act, item?: LoopItem): void {
    const { element, evaluates } = act.node;
    const names = evaluates ? this.names(act.scope, item) : noNames;
    const around = item ?? this.itemsAround(act.scope).at(-1);
    this.opened.set(act.id, openWait(element, String(act.id), names, around));
  }

  /** Takes an act away; its token stays counted until it is released. */
  remove(act: Act): void {
    if (!this.acts.delete(act.id)) return;
    if (act.id >= this.fresh) this.opened.delete(act.id);
    else if (isWait(act)) this.closed.push(String(act.id));
  }

  /** Moves the count of tokens in a scope and says how many there are. */
  addTokens(scope: number, count: number): number {
    const tokens = (this.tokens.get(scope) ?? 0) + count;
    this.tokens.set(scope, tokens);
    return tokens;
  }

  spend({ id }: Node, entries: number): void {
    this.budget -= entries;
    if (this.budget < 0) throw budgetExceeded(this.context.stepBudget ?? defaultBudget, id);
  }

  /** Tells that a token is in the node from here on, with the state that brings. */
  entered(act: Act): void {
    const { node, scope } = act;
    const state = node.state && evaluate(node.state, this.names(scope), node.id);
    this.tell(act, 'enter', typeof state === 'string' ? { state } : {});
  }

  tell({ id, node, scope }: Act, event: TraceEntry['event'], more: Pick<TraceEntry, 'state'> = {}): void {
    this.note({ elementId: node.id, event, executionId: String(id), ...more }, scope);
  }

  /** A flow is taken in a scope. */
  taken(flowId: string, scope: number): void {
    this.note({ elementId: flowId, event: 'take' }, scope);
  }

  /** What FEEL can see in a scope; of the process put together once: variables change only by what a command brings. */
  names(scope: number, item?: LoopItem): Record<string, unknown> {
    const around = this.itemsAround(scope);
    if (item || around.length > 0)
      return feelContext(this.variables, this.context, ...around, ...(item ? [item] : []));
    this.known ??= feelContext(this.variables, this.context);
    return this.known;
  }

  /** The item of a multi-instance that an act stands for. */
  itemOf({ node, owner, index = 0, locals }: Act): LoopItem {
    const list = owner === undefined ? undefined : this.acts.get(owner)?.items?.list;
    const variable = node.element.loop?.elementVariable ?? 'item';
    return { variable, item: list?.[index], index, ...(locals && { locals }) };
  }

  /** The instances of multi-instance sub-processes a scope lies in, the innermost last. */
  private itemsAround(scope: number): LoopItem[] {
    const items: LoopItem[] = [];
    for (let at = this.instanceAround(scope); at; at = this.instanceAround(at.scope))
      items.unshift(this.itemOf(at));
    return items;
  }

  private instanceAround(scope: number): Act | undefined {
    let act = this.acts.get(scope);
    while (act && !isInstance(act)) act = this.acts.get(act.scope);
    return act;
  }

  private keep(instance: Act, output: Variables | undefined): void {
    if (output) instance.locals = mergeOutput(instance.locals ?? {}, output);
  }

  private note(entry: TraceEntry, scope: number): void {
    const instance = this.instanceAround(scope);
    this.trace.push(instance ? { ...entry, within: String(instance.id) } : entry);
  }
}
