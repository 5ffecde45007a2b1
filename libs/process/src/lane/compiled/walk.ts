import { evaluateCondition } from '../step/evaluate';
import type { LoopPlan } from '../model/plan';
import { isInstance, processScope, type Act } from './act';
import { gathered } from './joins';
import { completeItem, startItems } from './multi-instance';
import type { Body, Flow, Node } from './program';
import type { Run } from './run';

/** A token is in the node from here on. */
export function enter(run: Run, node: Node, scope: number): void {
  const act = run.put(node, scope);
  run.entered(act);
  if (node.rests === 'pass') {
    run.passing.push(act);
    return;
  }
  for (const event of node.armed) arm(run, event, scope, act.id);
  stand(run, act);
}

function stand(run: Run, act: Act): void {
  const { rests, element, body } = act.node;
  if (rests === 'race') startRace(run, act);
  else if (element.loop) startAll(run, act, element.loop);
  else if (body) begin(run, body, act.id);
  else run.open(act);
}

function startAll(run: Run, act: Act, loop: LoopPlan): void {
  const items = startItems(run, act, loop);
  for (const item of items) startItem(run, item);
  if (items.length === 0) leave(run, act);
}

/** One instance begins: a scope of its own, or a wait. */
function startItem(run: Run, item: Act): void {
  const { body } = item.node;
  if (!body) return run.open(item, run.itemOf(item));
  run.tell(item, 'enter');
  begin(run, body, item.id);
}

/** One instance is done: the next one begins, or the token goes on; what is not done by then is cancelled. */
export function finishItem(run: Run, item: Act): void {
  const owner = run.acts.get(item.owner ?? processScope);
  if (!owner) throw new TypeError(`<${item.node.id}> has an item that belongs to nothing.`);
  if (isInstance(item)) run.tell(item, 'leave');
  const { isDone, next } = completeItem(run, item, owner);
  if (next) startItem(run, next);
  if (!isDone) return;
  cancelInstances(run, owner);
  leave(run, owner);
}

function startRace(run: Run, { node, scope, id }: Act): void {
  for (const flow of node.outbound) run.taken(flow.id, scope);
  for (const event of node.events) arm(run, event, scope, id);
}

/** Starts the inside of the process or of a sub-process. */
export function begin(run: Run, { start, armed }: Body, scope: number): void {
  for (const event of armed) arm(run, event, scope, scope);
  enter(run, start, scope);
}

/** An event waits beside its owner. */
export function arm(run: Run, event: Node, scope: number, owner: number): void {
  run.open(run.put(event, scope, { owner }));
}

/** The token goes on along the flows its node chooses; its scope ends with the last token. */
export function leave(run: Run, act: Act): void {
  run.tell(act, 'leave');
  withdraw(run, act);
  for (const flow of chosen(run, act.node, act.scope)) {
    run.taken(flow.id, act.scope);
    if (!flow.to.joins || gathered(run, flow, act.scope)) enter(run, flow.to, act.scope);
  }
  if (act.node.linkedTo) enter(run, act.node.linkedTo, act.scope);
  release(run, act.scope);
}

/** The flows a token takes from a node, by the variables as they are. @throws ProcessError */
export function chosen(
  run: Run,
  { outbound, defaultFlow, element, rests }: Node,
  scope: number,
): readonly Flow[] {
  if (rests === 'race') return [];
  if (outbound.length === 1 && !outbound[0]?.condition) return outbound;
  const taken: Flow[] = [];
  for (const flow of outbound) {
    if (flow === defaultFlow) continue;
    if (flow.condition && !evaluateCondition(flow.condition, run.names(scope), flow.id)) continue;
    taken.push(flow);
    if (element.takesOne) break;
  }
  if (taken.length === 0 && defaultFlow) taken.push(defaultFlow);
  return taken;
}

/** One token fewer in the scope; without tokens it has ended, whatever is still armed. */
export function release(run: Run, scope: number): void {
  if (run.addTokens(scope, -1) === 0) end(run, scope, 'ended');
}

/** The scope is over: the process ends, a sub-process goes on. */
export function end(run: Run, scope: number, outcome: 'ended' | 'terminated'): void {
  for (const act of run.acts.values()) if (act.scope === scope) run.remove(act);
  const owner = run.acts.get(scope);
  if (owner?.index !== undefined) finishItem(run, owner);
  else if (owner) leave(run, owner);
  else if (scope === processScope) run.outcome = outcome;
}

/** Cancels an act and everything inside it; its token stays counted until it is released. */
export function cancel(run: Run, act: Act): void {
  run.tell(act, 'cancel');
  withdraw(run, act);
  if (act.node.rests === 'scope') empty(run, act.id);
}

/** Cancels the instances of a multi-instance sub-process that are still open. */
function cancelInstances(run: Run, { id }: Act): void {
  for (const other of run.acts.values()) {
    if (other.owner !== id || !isInstance(other)) continue;
    run.tell(other, 'cancel');
    run.remove(other);
    empty(run, other.id);
  }
}

/** Cancels everything in a scope, what is armed there and what waits in front of joins. */
export function empty(run: Run, scope: number): void {
  for (const act of run.acts.values()) {
    if (act.scope !== scope) continue;
    if (act.owner === undefined) cancel(run, act);
    else run.remove(act);
  }
  run.gatherings = run.gatherings.filter((gathering) => gathering.scope !== scope);
  run.addTokens(scope, -run.addTokens(scope, 0));
}

/** Takes an act away with everything that only accompanies it. */
function withdraw(run: Run, act: Act): void {
  run.remove(act);
  const { rests, armed } = act.node;
  if (act.items) cancelInstances(run, act);
  const isAlone = rests === 'pass' || (armed.length === 0 && rests !== 'race' && !act.items);
  if (isAlone || act.owner !== undefined) return;
  for (const other of run.acts.values()) {
    if (other.owner === act.id && other.scope === act.scope) run.remove(other);
  }
}
