import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { type AboutCase, aboutCase } from './case-standing';
import type { PlanContent } from './plan.dto';
import type { RectificationPlan } from './plan.entity';
import { Plans } from './plans';
import { planningStates } from './rectification.rules';

/** A draft as it is answered. */
export interface PlanDrafted extends AboutCase {
  readonly plan: RectificationPlan;
}

/** Saves what is written of the plan so far; what it still lacks, the gate 五到位 explains at any time. */
@UseCaseHandler('rectification.draft-plan')
export class DraftPlanUseCase implements UseCase<PlanContent & HazardReference, PlanDrafted> {
  constructor(
    private readonly cases: HazardCases,
    private readonly plans: Plans,
  ) {}

  async execute(actor: Actor, input: PlanContent & HazardReference): Promise<PlanDrafted> {
    const hazard = await this.cases.lock(input.hazardId, planningStates);
    const plan = await this.plans.draft(actor, hazard, input);
    this.cases.enter(hazard, 'PLAN_DRAFT');
    await this.cases.save(hazard);
    return { plan, ...aboutCase(hazard) };
  }
}
