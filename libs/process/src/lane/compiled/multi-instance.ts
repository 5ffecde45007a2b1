import type { LoopPlan } from '../model/plan';
import { evaluateCondition, evaluateList, type LoopItem } from '../step/evaluate';
import type { Act } from './act';
import type { Run } from './run';

/**
 * Opens the first item, or all of them; the list stays what it is now, whatever the variables become.
 * Says whether there are any.
 */
export function startItems(run: Run, act: Act, loop: LoopPlan): boolean {
  const list = evaluateList(act.node.element, run.names());
  run.spend(act.node, list.length);
  const isNeeded = loop.isSequential || loop.completion !== undefined;
  act.items = { started: 0, total: list.length, ...(isNeeded && { list }) };
  const first = loop.isSequential ? Math.min(1, list.length) : list.length;
  for (let index = 0; index < first; index++) openItem(run, act, loop, list[index]);
  return list.length > 0;
}

/** An item is done; says whether the whole activity is. */
export function completeItem(run: Run, item: Act): boolean {
  const act = run.acts.get(item.owner ?? 0);
  const loop = item.node.element.loop;
  if (!act?.items || !loop) throw new TypeError(`<${item.node.id}> has an item without a list.`);
  run.remove(item);
  if (loop.completion) {
    const names = run.names(itemOf(loop, act.items.list?.[item.index ?? 0], item.index ?? 0));
    if (evaluateCondition(loop.completion, names, item.node.id)) return true;
  }
  const { started, total, list } = act.items;
  if (loop.isSequential && started < total) {
    openItem(run, act, loop, list?.[started]);
    return false;
  }
  for (const { owner, index } of run.acts.values()) if (owner === act.id && index !== undefined) return false;
  return true;
}

function openItem(run: Run, { id, node, scope, items }: Act, loop: LoopPlan, value: unknown): void {
  if (!items) return;
  const index = items.started++;
  run.open(run.put(node, scope, { owner: id, index }), itemOf(loop, value, index));
}

function itemOf({ elementVariable }: LoopPlan, item: unknown, index: number): LoopItem {
  return { variable: elementVariable, item, index };
}
