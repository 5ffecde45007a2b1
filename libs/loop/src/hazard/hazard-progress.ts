import { Injectable } from '@nestjs/common';
import { type ProcessSubject, type StateContext, type StateTransition, SubjectState } from '@bihuan/process';
import { HazardCases } from './hazard-cases';
import { HazardError } from './hazard.errors';
import { applyState, isHazardState } from './hazard.rules';

/** Moves a case whenever its workflow enters an element that declares a state. */
@Injectable()
export class HazardProgress {
  constructor(private readonly cases: HazardCases) {}

  @SubjectState('hazard')
  async follow(
    { id }: ProcessSubject,
    transitions: readonly StateTransition[],
    { now }: StateContext,
  ): Promise<void> {
    const hazard = await this.cases.loaded(id);
    for (const { state, elementId, seq } of transitions) {
      if (!isHazardState(state)) {
        throw new HazardError(
          'STATE_UNKNOWN',
          `<${elementId}> declares the state ${state}, which no hazard has.`,
        );
      }
      if (hazard.state === state) continue;
      this.cases.enter(hazard, state, { elementId, seq });
      applyState(hazard, state, now);
    }
    await this.cases.save(hazard);
  }
}
