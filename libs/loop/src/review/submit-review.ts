import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { CaseSteps } from './case-steps';
import { RectificationRecord } from './rectification-record';
import { SubmitReview } from './review.dto';
import { ReviewError } from './review.errors';
import { type ReviewedHazard, reviewedHazard } from './review-resource';
import { verdictGaps } from './review.rules';
import { ReviewWriter } from './review-writer';

/** What the review of a major hazard has to say besides. */
const wanted = { rootCauseAddressed: '治本措施是否落实', sweepVerified: '举一反三是否核实' } as const;

/** The first reviewer writes down what was found on site, measure by measure. */
@UseCaseHandler('review.submit', { input: SubmitReview })
export class SubmitReviewUseCase implements UseCase<SubmitReview & HazardReference, ReviewedHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly writer: ReviewWriter,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: SubmitReview & HazardReference): Promise<ReviewedHazard> {
    const { items, rootCauseAddressed = null, sweepVerified = null, opinion, position, evidenceIds } = input;
    const hazard = await this.cases.lock(input.hazardId, ['REVIEWING']);
    await this.requireComplete(hazard, input);
    const review = await this.writer.write(actor, hazard, {
      items,
      rootCauseAddressed,
      sweepVerified,
      opinion,
      position,
      evidenceIds,
      status: 'SUBMITTED',
    });
    await this.steps.complete(actor, hazard, { elementId: 'review.submit' });
    return reviewedHazard(hazard, review);
  }

  private async requireComplete(hazard: Hazard, input: SubmitReview): Promise<void> {
    const { missing, unknown, twice } = verdictGaps(await this.record.reviewables(hazard), input.items);
    const demanded = hazard.level === 'MAJOR' ? (['rootCauseAddressed', 'sweepVerified'] as const) : [];
    const fields = demanded.filter((field) => input[field] === undefined);
    const reasons = [
      ...missing.map(({ text }) => ({ zh: `请对“${text}”作出结论`, en: `judge «${text}»` })),
      ...unknown.map((id) => ({
        zh: '有一项不是本案的措施，请去掉',
        en: `leave out ${id}, which is no measure of this case`,
      })),
      ...twice.map((id) => ({ zh: '有一项作了两次结论', en: `judge ${id} once only` })),
      ...fields.map((field) => ({
        zh: `重大隐患须写明${wanted[field]}`,
        en: `say ${field}, as the hazard is major`,
      })),
    ];
    if (reasons.length === 0) return;
    const wants = reasons.map(({ en }) => en).join('; ');
    throw new ReviewError('REVIEW_INCOMPLETE', `Complete the review: ${wants}.`, {
      reasons,
      missing: missing.map(({ id: measureId, text }) => ({ measureId, text })),
      unknown,
      twice,
      fields,
    });
  }
}
