import type { RuleResult } from '@bihuan/rules';
import type { HazardResource } from '../hazard/hazard-resource';

/** A case after a step of its closure. */
export type ClosingHazard = HazardResource & {
  /** What the gate (G11 销号) said, when the step led to it. */
  readonly gate: RuleResult | null;
};
