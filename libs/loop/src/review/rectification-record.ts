import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { CompletionReport } from '../rectification/completion-report.entity';
import { Measure } from '../rectification/measure.entity';
import type { RectificationPlan } from '../rectification/plan.entity';
import { Plans } from '../rectification/plans';
import { roundOf } from '../rectification/rectification.rules';
import { Review, type ReviewStatus } from './review.entity';
import type { Reviewable } from './review.rules';

/** Reviews that stand: whatever they say, both reviewers (or the one of a light review) say it. */
const settled: readonly ReviewStatus[] = ['COUNTERSIGNED', 'CONFIRMED'];

/** What was planned, done and reviewed in a case, as the gates look at it. */
@Injectable()
export class RectificationRecord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly plans: Plans,
  ) {}

  /** The case as the running command knows it, else as it is stored. @throws HazardNotFoundError */
  hazard(id: string): Promise<Hazard> {
    return this.cases.read(id);
  }

  /** The plan that passed 五到位; null for a hazard fixed on the spot. */
  acceptedPlan(hazardId: string): Promise<RectificationPlan | null> {
    return this.plans.accepted(hazardId);
  }

  /** Measures of the accepted plan in their order; none without a plan. */
  measures(hazardId: string): Promise<Measure[]> {
    return this.plans.measures(hazardId);
  }

  /** What a review has to judge. */
  async reviewables({ id, title }: Hazard): Promise<Reviewable[]> {
    const measures = await this.measures(id);
    return measures.length > 0 ? measures : [{ id, text: title }];
  }

  /** The declaration of completion of the round that is open, if it was made. */
  completionReport(hazard: Hazard): Promise<CompletionReport | null> {
    return this.work.manager.findOneBy(CompletionReport, { hazardId: hazard.id, round: roundOf(hazard) });
  }

  /** All reviews of a case, oldest first. */
  reviews(hazardId: string): Promise<Review[]> {
    return this.work.manager.find(Review, { where: { hazardId }, order: { round: 'ASC', attempt: 'ASC' } });
  }

  /** The last review that stands, optionally of one round only. */
  async standingReview(hazardId: string, round?: number): Promise<Review | null> {
    const reviews = await this.reviews(hazardId);
    return (
      reviews.findLast(
        (review) => settled.includes(review.status) && (round === undefined || review.round === round),
      ) ?? null
    );
  }

  /** Opens the measures again that the last review did not pass. */
  async reopenFailed({ id: hazardId }: Hazard): Promise<Measure[]> {
    const review = await this.standingReview(hazardId);
    const failed = review?.items.filter(({ passed }) => !passed).map(({ measureId }) => measureId) ?? [];
    const measures = await this.work.manager.findBy(Measure, { hazardId, id: In(failed) });
    for (const measure of measures) Object.assign(measure, { status: 'OPEN', doneAt: null, doneBy: null });
    return this.work.manager.save(measures);
  }
}
