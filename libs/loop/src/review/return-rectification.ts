import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { deadlineEnd, type RuleCriterion } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseSteps } from './case-steps';
import { RectificationRecord } from './rectification-record';
import { ReturnRectification } from './review.dto';
import { ReviewError } from './review.errors';

/** A case that is rectified again. */
export type ReturnedHazard = HazardResource & {
  /** Elements of 三不放过 that did not pass; none when a closing signer sent the case back. */
  readonly failing: readonly string[];
  readonly criteria: readonly RuleCriterion[];
  /** Measures that have to be done again. */
  readonly reopenedMeasureIds: readonly string[];
};

/** Sends a case back into rectification (整改退回) under a new deadline; the ordered one stays on record. */
@UseCaseHandler('review.return', { input: ReturnRectification })
export class ReturnRectificationUseCase implements UseCase<
  ReturnRectification & HazardReference,
  ReturnedHazard
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: ReturnRectification & HazardReference): Promise<ReturnedHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['RETURNED']);
    const effectiveDeadline = this.future(input.newDeadline);
    const verdict = await this.steps.lastVerdict(hazard, 'RECT_THREE_NOT_LET_GO');
    const reopened = await this.record.reopenFailed(hazard);
    hazard.effectiveDeadline = effectiveDeadline;
    hazard.overdue = false;
    await this.cases.save(hazard);
    await this.steps.complete(actor, hazard, {
      elementId: 'review.return',
      output: {
        effectiveDeadline: effectiveDeadline.toISOString(),
        overdue: false,
        extended: false,
        extension: { approved: false },
        reviewAgreed: false,
        closingRefused: false,
      },
    });
    return Object.assign(hazardResource(hazard), {
      failing: verdict?.failing ?? [],
      criteria: verdict?.criteria.filter(({ passed }) => !passed) ?? [],
      reopenedMeasureIds: reopened.map(({ id }) => id),
    });
  }

  private future(day: string): Date {
    const deadline = deadlineEnd(day);
    if (deadline.getTime() > this.cases.now().getTime()) return deadline;
    throw new ReviewError('DEADLINE_PAST', `${day} is over already. Set a deadline that can still be kept.`);
  }
}
