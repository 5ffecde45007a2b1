import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseSteps } from './case-steps';
import { RectificationRecord } from './rectification-record';
import { CountersignReview } from './review.dto';
import type { Review } from './review.entity';
import { ReviewError } from './review.errors';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { ReviewWriter } from './review-writer';

/** The second reviewer agrees, and the gate (三不放过) is asked; or objects, and the first one reviews again. */
@UseCaseHandler('review.countersign', { input: CountersignReview })
export class CountersignReviewUseCase implements UseCase<
  CountersignReview & HazardReference,
  ReviewedHazard
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly writer: ReviewWriter,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: CountersignReview & HazardReference): Promise<ReviewedHazard> {
    const { hazardId, agree, objection } = input;
    const hazard = await this.cases.lock(hazardId, ['REVIEWING']);
    const review = await this.submitted(hazard);
    if (agree) await this.sign(review, actor);
    else object(review, objection);
    await this.writer.saveAnswer(review);
    const gate = await this.steps.complete(actor, hazard, {
      elementId: 'review.countersign',
      output: { reviewAgreed: agree },
      gate: 'RECT_THREE_NOT_LET_GO',
    });
    return reviewedHazard(hazard, review, gate);
  }

  private async submitted({ id }: Hazard): Promise<Review> {
    const last = (await this.record.reviews(id)).at(-1);
    if (last?.status === 'SUBMITTED') return last;
    throw new ReviewError(
      'REVIEW_NOT_SUBMITTED',
      'There is no review to countersign. The first reviewer submits one, or submits it again after an objection.',
    );
  }

  private async sign(review: Review, actor: Actor): Promise<void> {
    review.status = 'COUNTERSIGNED';
    review.countersignedBy = actor.accountId;
    review.countersignedFor = actor.onBehalfOf ?? null;
    review.countersignedAt = this.cases.now();
    await this.writer.approve(review, actor);
  }
}

function object(review: Review, objection: string | undefined): void {
  if (objection === undefined) {
    throw new ReviewError(
      'OBJECTION_MISSING',
      'Say in `objection` what the first reviewer has to look at again.',
    );
  }
  review.status = 'OBJECTED';
  review.objection = objection;
}
