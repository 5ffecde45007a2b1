import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { RuleEvaluator } from '@bihuan/process';
import { HazardCases, subjectOf } from './hazard-cases';
import type { HazardReference, JudgeHazard } from './hazard.dto';
import { HazardError } from './hazard.errors';
import { HazardPeople } from './hazard-people';
import { type HazardResource, hazardResource } from './hazard-resource';
import { HazardWorkflow } from './hazard-workflow';

/** Confirms the level of a registered hazard (G1 定级) and starts its workflow. */
@UseCaseHandler('hazard.judge')
export class JudgeHazardUseCase implements UseCase<JudgeHazard & HazardReference, HazardResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly people: HazardPeople,
    private readonly rules: RuleEvaluator,
    private readonly workflow: HazardWorkflow,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, level, reason, secondOfficerId }: JudgeHazard & HazardReference,
  ): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, ['REGISTERED']);
    if (secondOfficerId) await this.people.officers([secondOfficerId], 'hazard.judge', subjectOf(hazard));
    hazard.level = level;
    hazard.judgement = {
      suggested: hazard.suggestedLevel,
      level,
      reason,
      judgedBy: actor.accountId,
      secondOfficerId,
      at: this.cases.now().toISOString(),
    };
    await this.cases.save(hazard);
    const result = await this.rules.evaluate(subjectOf(hazard), 'HAZARD_LEVEL');
    if (!result.passed) {
      const wanting = result.criteria.filter(({ passed }) => !passed);
      throw new HazardError(
        'LEVEL_NOT_JUSTIFIED',
        `The level cannot be confirmed: ${wanting.map((criterion) => criterion.reason.en).join('; ')}.`,
        { failing: result.failing, criteria: wanting },
      );
    }
    await this.workflow.start(hazard, level);
    return hazardResource(await this.cases.save(hazard));
  }
}
