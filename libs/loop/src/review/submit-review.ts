import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseIndependence } from './case-independence';
import { RectificationRecord } from './rectification-record';
import { SubmitReview } from './review.dto';
import { ReviewError } from './review.errors';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { verdictGaps } from './review.rules';
import { ReviewWriter } from './review-writer';

/** The first reviewer writes down what was found on site, measure by measure. */
@UseCaseHandler('review.submit', { input: SubmitReview })
export class SubmitReviewOnSite implements UseCase<SubmitReview & HazardReference, ReviewedHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly independence: CaseIndependence,
    private readonly evidence: EvidenceShelf,
    private readonly record: RectificationRecord,
    private readonly writer: ReviewWriter,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: SubmitReview & HazardReference): Promise<ReviewedHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['REVIEWING']);
    const { id, name, organisationId = null } = { ...actor, id: actor.accountId };
    await this.independence.requireReviewers(hazard, [{ id, name, organisationId }]);
    await this.requireComplete(hazard, input);
    const itemEvidence = input.items.flatMap(({ evidenceIds = [] }) => evidenceIds);
    await this.evidence.attach([...new Set([...input.evidenceIds, ...itemEvidence])], subjectOf(hazard));
    const review = await this.writer.next(
      hazard,
      {
        items: input.items.map((item) => ({ ...item })),
        rootCauseAddressed: input.rootCauseAddressed ?? null,
        sweepVerified: input.sweepVerified ?? null,
        opinion: input.opinion,
        position: { ...input.position },
        evidenceIds: input.evidenceIds,
      },
      'SUBMITTED',
    );
    await this.writer.draftOpinion(hazard, review);
    await this.writer.save(review);
    await this.runtime.complete(actor, { subjectId: hazard.id, elementId: 'review.submit' });
    return reviewedHazard(hazard, review);
  }

  private async requireComplete(hazard: Hazard, input: SubmitReview): Promise<void> {
    const gaps = verdictGaps(await this.record.reviewables(hazard), input.items);
    const { missing, unknown, twice } = gaps;
    const fields =
      hazard.level === 'MAJOR'
        ? (['rootCauseAddressed', 'sweepVerified'] as const).filter((field) => input[field] === undefined)
        : [];
    const wants = [
      ...missing.map(({ text }) => `judge «${text}»`),
      ...unknown.map((id) => `leave out ${id}, which is no measure of this case`),
      ...twice.map((id) => `judge ${id} once only`),
      ...fields.map((field) => `say ${field}, as the hazard is major`),
    ];
    if (wants.length === 0) return;
    throw new ReviewError('REVIEW_INCOMPLETE', `Complete the review: ${wants.join('; ')}.`, {
      ...gaps,
      missing: missing.map(({ id: measureId, text }) => ({ measureId, text })),
      fields,
    });
  }
}
