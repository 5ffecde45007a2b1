import { type Actor, Clock, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { CaseFile } from '../dossier/case-file';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseIndependence } from './case-independence';
import { GateVerdicts } from './gate-verdicts';
import { RectificationRecord } from './rectification-record';
import { CountersignReview } from './review.dto';
import type { Review } from './review.entity';
import { ReviewError } from './review.errors';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { ReviewWriter } from './review-writer';

/** The second reviewer agrees, and the gate (三不放过) is asked; or objects, and the first one reviews again. */
@UseCaseHandler('review.countersign', { input: CountersignReview })
export class CountersignReviewOnSite implements UseCase<CountersignReview & HazardReference, ReviewedHazard> {
  constructor(
    private readonly clock: Clock,
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly record: RectificationRecord,
    private readonly writer: ReviewWriter,
    private readonly file: CaseFile,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, agree, objection }: CountersignReview & HazardReference,
  ): Promise<ReviewedHazard> {
    const hazard = await this.cases.lock(hazardId, ['REVIEWING']);
    const { id, name, organisationId = null } = { ...actor, id: actor.accountId };
    await this.independence.requireReviewers(hazard, [{ id, name, organisationId }]);
    const review = await this.submitted(hazard);
    if (agree) await this.sign(review, actor);
    else this.object(review, objection);
    await this.writer.save(review);
    await this.runtime.complete(actor, {
      subjectId: hazardId,
      elementId: 'review.countersign',
      output: { reviewAgreed: agree },
    });
    return reviewedHazard(hazard, review, await this.gates.now(hazardId, 'RECT_THREE_NOT_LET_GO'));
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
    review.countersignedAt = this.clock.now();
    const { documentId, countersignedAt } = review;
    if (documentId) await this.file.approve(documentId, { countersignedBy: actor.name, countersignedAt });
  }

  private object(review: Review, objection: string | undefined): void {
    if (objection === undefined) {
      throw new ReviewError(
        'OBJECTION_MISSING',
        'Say in `objection` what the first reviewer has to look at again.',
      );
    }
    review.status = 'OBJECTED';
    review.objection = objection;
  }
}
