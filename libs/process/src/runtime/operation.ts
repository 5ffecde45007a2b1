import type { Thrown } from '../lane/process-lane';
import type { StateTransition } from '../subject/subject-state';
import type { LiveInstance } from './live-instance';

/** Everything one call of the runtime touches: the instances it has locked or made, and the states entered, in order. */
export class Operation {
  readonly instances = new Map<string, LiveInstance>();
  /** Messages and signals for others, in order. */
  readonly thrown: { readonly live: LiveInstance; readonly event: Thrown }[] = [];
  readonly transitions: { readonly live: LiveInstance; readonly transition: StateTransition }[] = [];

  /** @param isChange made by hand: it moves suspended instances, too */
  constructor(
    readonly now: Date,
    readonly isChange = false,
  ) {}

  add(live: LiveInstance): LiveInstance {
    this.instances.set(live.row.id, live);
    return live;
  }
}
