import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { RuleCriterion } from '@bihuan/rules';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { type AboutCase, aboutCase } from './case-standing';
import { PlanContent } from './plan.dto';
import type { RectificationPlan } from './plan.entity';
import { Plans } from './plans';
import { RectificationError } from './rectification.errors';
import { planningStates } from './rectification.rules';

/** A submitted plan, and what the gate 五到位 says of it. */
export interface PlanSubmitted extends AboutCase {
  readonly plan: RectificationPlan;
  /** Null when the workflow asks the gate at a later step. */
  readonly passed: boolean | null;
  /** Every element with its reason. */
  readonly criteria: readonly RuleCriterion[];
  /** Codes of the elements that have to be mended. */
  readonly failing: readonly string[];
}

/**
 * Signs the plan and submits it: who submits is the principal who signs (企业主要负责人签字). The gate judges it in the
 * same transaction; a plan that fails is kept as returned.
 */
@UseCaseHandler('rectification.submit-plan', { input: PlanContent })
export class SubmitPlanUseCase implements UseCase<PlanContent & HazardReference, PlanSubmitted> {
  constructor(
    private readonly cases: HazardCases,
    private readonly plans: Plans,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: PlanContent & HazardReference): Promise<PlanSubmitted> {
    const { hazardId } = input;
    const hazard = await this.cases.lock(hazardId, planningStates);
    if (!isWritten(input) && !(await this.plans.latest(hazardId))) {
      throw new RectificationError(
        'PLAN_NOT_FOUND',
        'There is no plan for this hazard yet. Save a draft first, or send the sections of the plan.',
      );
    }
    const plan = await this.plans.submit(actor, hazard, input);
    await this.runtime.complete(actor, {
      subjectId: hazardId,
      elementId: 'rectification.submit-plan',
      output: {},
    });
    const verdict = await this.plans.settle(hazard, plan);
    const { criteria = [], failing = [] } = verdict ?? {};
    return { plan, passed: verdict?.passed ?? null, criteria, failing, ...aboutCase(hazard) };
  }
}

function isWritten({ goal, measures, responsibility, funds, schedule, contingency }: PlanContent): boolean {
  return [goal, measures, responsibility, funds, schedule, contingency].some(
    (section) => section !== undefined,
  );
}
