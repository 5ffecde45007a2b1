import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { type AboutCase, aboutCase } from './case-standing';
import type { Escalation } from './escalation.entity';
import { Escalations } from './escalations';
import { RectificationError } from './rectification.errors';
import { isLate, latenessStates, rectifyingStates } from './rectification.rules';
import { Urge } from './supervision.dto';

/** A rung of the overdue ladder that was taken. */
export interface Escalated extends AboutCase {
  readonly escalation: Escalation;
}

/**
 * Sends the supervision letter (督办函). While the round is open this is the step of the workflow; a round that was
 * reported done late can still be written to, so that its lateness can be disposed of.
 */
@UseCaseHandler('supervision.urge', { input: Urge })
export class UrgeUseCase implements UseCase<Urge & HazardReference, Escalated> {
  constructor(
    private readonly cases: HazardCases,
    private readonly escalations: Escalations,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, { hazardId, text }: Urge & HazardReference): Promise<Escalated> {
    const hazard = await this.cases.lock(hazardId, latenessStates);
    if (!isLate(hazard, this.cases.now())) {
      throw new RectificationError('NOT_LATE', 'The deadline has not passed. There is nothing to urge for.');
    }
    if (await this.escalations.last(hazard, 'URGED')) {
      throw new RectificationError(
        'ALREADY_URGED',
        'A supervision letter went out under this deadline. The next step is a penalty.',
      );
    }
    const escalation = await this.escalations.record(hazard, 'URGED', {
      content: { text },
      documents: [{ kind: 'URGING_LETTER', series: '督办' }],
    });
    if (rectifyingStates.includes(hazard.state)) {
      await this.runtime.complete(actor, { subjectId: hazardId, elementId: 'supervision.urge', output: {} });
    }
    return { escalation, ...aboutCase(hazard) };
  }
}
