import { type Actor, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import { CaseIndependence } from './case-independence';
import { CaseSteps } from './case-steps';
import { ConfirmOnSpot } from './review.dto';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { ReviewWriter } from './review-writer';

/** The light review of a hazard fixed on the spot: one officer, who is not the one that recorded it. */
@UseCaseHandler('review.confirm-on-spot', { input: ConfirmOnSpot })
export class ConfirmOnSpotUseCase implements UseCase<ConfirmOnSpot & HazardReference, ReviewedHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly writer: ReviewWriter,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: ConfirmOnSpot & HazardReference): Promise<ReviewedHazard> {
    const { hazardId, passed, note, position = null, evidenceIds = [] } = input;
    const hazard = await this.cases.lock(hazardId, ['REVIEWING']);
    const recorded = selvesOf(actor).includes(hazard.recordedBy);
    await this.independence.requireSoleJudge(hazard, actor, recorded ? ['SOLE_REVIEWER_RECORDED'] : []);
    const review = await this.writer.write(actor, hazard, {
      items: [{ measureId: hazardId, passed, note }],
      rootCauseAddressed: null,
      sweepVerified: null,
      opinion: note ?? '当场整改合格',
      position,
      evidenceIds,
      status: 'CONFIRMED',
    });
    const gate = await this.steps.complete(actor, hazard, {
      elementId: 'review.confirm-on-spot',
      gate: 'RECT_THREE_NOT_LET_GO',
    });
    return reviewedHazard(hazard, review, gate);
  }
}
