import type { LoopPlan } from '../model/plan';
import { evaluate, evaluateCondition, evaluateList } from '../step/evaluate';
import type { Act, Items } from './act';
import type { Run } from './run';

/** What the end of one item means for the whole. */
export interface Completion {
  readonly isDone: boolean;
  /** The item that is to be started now. */
  readonly next?: Act;
}

/**
 * Puts down the first item, or all of them; the list stays what it is now, whatever the variables become.
 *
 * @returns the items to be started, none when the list is empty
 */
export function startItems(run: Run, act: Act, loop: LoopPlan): Act[] {
  const list = evaluateList(act.node.element, run.names(act.scope));
  run.spend(act.node, list.length);
  const items: Items = { started: 0, total: list.length, list };
  act.items = items;
  if (list.length === 0) deliver(run, act, items);
  const first = loop.isSequential ? Math.min(1, list.length) : list.length;
  return Array.from({ length: first }, () => putItem(run, act, items));
}

/** An item is done: what it gave is collected, and with the last one, or when the condition says so, all of it is. */
export function completeItem(run: Run, item: Act, owner: Act): Completion {
  const { node, scope, index = 0 } = item;
  const { loop } = node.element;
  const { items } = owner;
  if (!items || !loop) throw new TypeError(`<${node.id}> has an item without a list.`);
  const mine = run.itemOf(item);
  run.remove(item);
  if (loop.output) {
    items.results ??= [];
    items.results[index] = evaluate({ feel: loop.output.element }, run.names(scope, mine), node.id) ?? null;
  }
  const active = activeItems(run, owner);
  const counts = {
    numberOfInstances: items.total,
    numberOfActiveInstances: active,
    numberOfCompletedInstances: items.started - active,
    numberOfTerminatedInstances: 0,
  };
  const isEnough =
    loop.completion && evaluateCondition(loop.completion, run.names(scope, { ...mine, counts }), node.id);
  if (!isEnough && loop.isSequential && items.started < items.total)
    return { isDone: false, next: putItem(run, owner, items) };
  if (!isEnough && active > 0) return { isDone: false };
  deliver(run, owner, items);
  return { isDone: true };
}

function putItem(run: Run, { id, node, scope }: Act, items: Items): Act {
  return run.put(node, scope, { owner: id, index: items.started++ });
}

function activeItems(run: Run, { id }: Act): number {
  let count = 0;
  for (const { owner, index } of run.acts.values()) if (owner === id && index !== undefined) count++;
  return count;
}

/** What was collected becomes a variable; of items that were not done there is null. */
function deliver(run: Run, { node, scope }: Act, { total, results = [] }: Items): void {
  const output = node.element.loop?.output;
  if (!output) return;
  const all = Array.from({ length: total }, (_, index) => results[index] ?? null);
  run.receive({ [output.name]: all }, scope);
}
