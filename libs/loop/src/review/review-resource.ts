import type { RuleResult } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import type { Review } from './review.entity';

/** A case after a step of its review. */
export type ReviewedHazard = HazardResource & {
  readonly review: Review;
  /** What 三不放过 said, when the step led to it. */
  readonly gate: RuleResult | null;
};

/** The answer to a step of a review. */
export function reviewedHazard(
  hazard: Hazard,
  review: Review,
  gate: RuleResult | null = null,
): ReviewedHazard {
  return Object.assign(hazardResource(hazard), { review, gate });
}
