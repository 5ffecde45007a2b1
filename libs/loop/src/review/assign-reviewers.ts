import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardPeople } from '../hazard/hazard-people';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseIndependence } from './case-independence';
import { CaseSteps } from './case-steps';
import { AssignReview } from './review.dto';

/** Names the two officers who review a rectification; neither had a hand in it. */
@UseCaseHandler('review.assign', { input: AssignReview })
export class AssignReviewUseCase implements UseCase<AssignReview & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly people: HazardPeople,
    private readonly independence: CaseIndependence,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: AssignReview & HazardReference): Promise<HazardResource> {
    const { hazardId, reviewerIds } = input;
    const hazard = await this.cases.lock(hazardId, ['COMPLETED_REPORTED']);
    const reviewers = await this.people.officers(reviewerIds, 'review.submit', subjectOf(hazard));
    await this.independence.requireReviewers(hazard, reviewers);
    hazard.reviewerIds = reviewerIds;
    await this.cases.save(hazard);
    await this.steps.complete(actor, hazard, {
      elementId: 'review.assign',
      output: { reviewers: reviewerIds },
    });
    return hazardResource(hazard);
  }
}
