import type { LoopPlan } from '../model/plan';

/** Whether the list is still needed once its items have been opened. */
export function needsList(loop: LoopPlan | undefined): boolean {
  return loop !== undefined && (loop.isSequential || loop.isLocal || loop.completion !== undefined);
}
