import type { StateTransition } from '../subject/subject-state';
import type { LiveInstance } from './live-instance';

/** Everything one call of the runtime touches: the instances it has locked or made, and the states entered, in order. */
export class Operation {
  readonly instances = new Map<string, LiveInstance>();
  readonly transitions: { readonly live: LiveInstance; readonly transition: StateTransition }[] = [];

  constructor(readonly now: Date) {}

  add(live: LiveInstance): LiveInstance {
    this.instances.set(live.row.id, live);
    return live;
  }
}
