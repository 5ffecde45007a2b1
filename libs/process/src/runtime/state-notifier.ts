import { Injectable } from '@nestjs/common';
import type { StateTransition } from '../subject/subject-state';
import { Handlers } from './handlers';
import type { LiveInstance } from './live-instance';
import type { Operation } from './operation';

/** Tells the domain which states its subjects have entered. */
@Injectable()
export class StateNotifier {
  constructor(private readonly handlers: Handlers) {}

  /** In the order the states were entered; in one call as long as they are of the same instance. */
  async notify({ transitions, now }: Operation): Promise<void> {
    const runs: { live: LiveInstance; states: StateTransition[] }[] = [];
    for (const { live, transition } of transitions) {
      const last = runs.at(-1);
      if (last?.live === live) last.states.push(transition);
      else runs.push({ live, states: [transition] });
    }
    for (const { live, states } of runs) {
      const { id: instanceId, key, variables } = live.row;
      const listener = this.handlers.stateListener(live.subject.type);
      await listener?.(live.subject, states, { instanceId, key, variables, now });
    }
  }
}
