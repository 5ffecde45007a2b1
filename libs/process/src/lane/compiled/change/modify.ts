import type { ModifiedStep, TokenMove } from '../../changing-lane';
import type { Finding } from '../../definition-refused.error';
import type { InstanceState, StepContext, TraceEntry } from '../../process-lane';
import { stepFailed } from '../../step/failures';
import { isToken, processScope } from '../act';
import { settle } from '../advance';
import { gathered } from '../joins';
import type { Node, Program } from '../program';
import { Run } from '../run';
import { expectSnapshot } from '../snapshot';
import { arm, cancel, chosen, enter } from '../walk';
import { isBehind, placesOf } from './places';
import { Refusal, refusals } from './refusals';

/** Moves tokens by hand, then lets everything happen that happens by itself. */
export function modify(
  program: Program,
  state: InstanceState,
  moves: readonly TokenMove[],
  context: StepContext,
): ModifiedStep | readonly Finding[] {
  const run = new Run(program, state.variables, context);
  try {
    if (state.snapshot === null) for (const event of program.body.armed) arm(run, event, 0, 0);
    else run.restore(expectSnapshot(state.snapshot));
    const hand = new Hand(run);
    for (const move of moves) hand.make(move);
    hand.refuseInstances();
    hand.clear();
    const places = placesOf(run, hand.placed);
    const moved = hand.moved();
    settle(run);
    return { ...run.result(), places, moved };
  } catch (error) {
    if (error instanceof Refusal) return [error.finding];
    throw stepFailed(error);
  }
}

/** Takes tokens away and puts tokens down. */
class Hand {
  /** Acts put in front of an element. */
  readonly placed = new Set<number>();

  constructor(private readonly run: Run) {}

  /** @throws Refusal */
  make(move: TokenMove): void {
    switch (move.type) {
      case 'setVariables':
        return this.run.receive(move.variables, processScope);
      case 'cancelAll':
        return this.cancelAll();
      case 'cancel':
        return this.cancelAt(move.elementId);
      case 'cancelExecution':
        return this.cancelExecution(move.executionId);
      case 'startBefore':
        return this.startBefore(this.node(move.elementId));
      case 'startAfter':
        return this.startAfter(this.node(move.elementId));
    }
  }

  /** Which of the instances of a multi-instance sub-process is meant cannot be said by hand. @throws Refusal */
  refuseInstances(): void {
    for (const { id, node, items } of this.run.acts.values())
      if (items && node.body && !this.placed.has(id)) throw new Refusal(refusals.instancesOpen, node.id);
  }

  /** A sub-process whose last token was taken away goes with it. @throws Refusal when nothing is left at all */
  clear(): void {
    for (let cleared = true; cleared;) {
      cleared = false;
      for (const act of this.run.acts.values()) {
        if (act.node.rests !== 'scope' || this.placed.has(act.id) || this.tokensIn(act.id) > 0) continue;
        cancel(this.run, act);
        this.run.addTokens(act.scope, -1);
        cleared = true;
      }
    }
    if (this.tokensIn(processScope) === 0) throw new Refusal(refusals.nothingLeft);
  }

  /** What the moves did. What was put in front of an element enters it, and what is inside, only when the instance goes on. */
  moved(): TraceEntry[] {
    const later = (id: number): boolean => {
      const act = this.run.acts.get(id);
      return act !== undefined && isBehind(this.run, act, this.placed);
    };
    return this.run.trace.filter(
      ({ event, executionId }) => event !== 'enter' || !later(Number(executionId)),
    );
  }

  private cancelAll(): void {
    for (const act of this.run.acts.values())
      if (act.scope === processScope && isToken(act)) cancel(this.run, act);
    this.run.gatherings = this.run.gatherings.filter(({ scope }) => scope !== processScope);
    this.run.addTokens(processScope, -this.tokensIn(processScope));
  }

  private cancelAt(elementId: string): void {
    const node = this.node(elementId);
    const acts = [...this.run.acts.values()].filter((act) => act.node === node && isToken(act));
    for (const act of acts) this.cancelAct(act.id);
    const waiting = this.run.gatherings.filter((gathering) => gathering.node === node);
    for (const { scope, counts } of waiting)
      this.run.addTokens(scope, -counts.reduce((sum, count) => sum + count, 0));
    this.run.gatherings = this.run.gatherings.filter((gathering) => !waiting.includes(gathering));
    if (acts.length + waiting.length === 0) throw new Refusal(refusals.nothingThere, elementId);
  }

  private cancelExecution(executionId: string): void {
    const act = this.run.acts.get(Number(executionId));
    if (!act) throw new Refusal(refusals.noExecution, executionId);
    if (!isToken(act)) throw new Refusal(refusals.accompanies, act.node.id);
    this.cancelAct(act.id);
  }

  private cancelAct(id: number): void {
    const act = this.run.acts.get(id);
    if (!act) return;
    cancel(this.run, act);
    this.run.addTokens(act.scope, -1);
  }

  private startBefore(node: Node): void {
    if (node.joins) throw new Refusal(refusals.beforeJoin, node.id);
    this.refuseArmed(node);
    this.put(node, this.scopeOf(node));
  }

  private startAfter(node: Node): void {
    if (node.rests === 'race' || node.element.type === 'EndEvent')
      throw new Refusal(refusals.nothingBehind, node.id);
    if (node.body?.start.handlerOf) throw new Refusal(refusals.nothingBehind, node.id);
    const scope = this.scopeOf(node);
    const flows = chosen(this.run, node, scope);
    if (flows.length === 0 && !node.linkedTo) throw new Refusal(refusals.nothingBehind, node.id);
    for (const flow of flows) {
      this.run.taken(flow.id, scope);
      if (!flow.to.joins) this.put(flow.to, scope);
      else if (gathered(this.run, flow, scope)) this.put(flow.to, scope);
    }
    if (node.linkedTo) this.put(node.linkedTo, scope);
  }

  private put(node: Node, scope: number): void {
    // The token itself comes first; what it arms and opens follows it.
    const known = new Set(this.run.acts.keys());
    enter(this.run, node, scope);
    const token = [...this.run.acts.keys()].find((id) => !known.has(id));
    if (token !== undefined) this.placed.add(token);
  }

  /** The scope a node belongs to; sub-processes around it that do not run are begun, with nothing else inside. */
  private scopeOf(node: Node): number {
    const [nearest] = node.element.scopes;
    if (nearest === undefined) return processScope;
    const around = this.node(nearest);
    if (around.element.loop) throw new Refusal(refusals.insideInstances, nearest);
    const running = [...this.run.acts.values()].filter((act) => act.node === around && isToken(act));
    const [only, ...others] = running;
    if (others.length > 0) throw new Refusal(refusals.severalScopes, nearest);
    if (only) return only.id;
    if (around.body?.start.handlerOf) throw new Refusal(refusals.handlerNotRunning, nearest);
    return this.beginScope(around);
  }

  private beginScope(node: Node): number {
    const scope = this.scopeOf(node);
    const act = this.run.put(node, scope);
    this.run.entered(act);
    for (const event of node.armed) arm(this.run, event, scope, act.id);
    for (const event of node.body?.armed ?? []) arm(this.run, event, act.id, act.id);
    return act.id;
  }

  private refuseArmed({ id, element, body }: Node): void {
    if (element.boundary || element.handler || body?.start.handlerOf)
      throw new Refusal(refusals.happensByItself, id);
  }

  private node(elementId: string): Node {
    const node = this.run.program.nodes.get(elementId);
    if (!node) throw new Refusal(refusals.noElement, elementId);
    return node;
  }

  private tokensIn(scope: number): number {
    return this.run.addTokens(scope, 0);
  }
}
