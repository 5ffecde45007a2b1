import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { CoverageLedger } from '../campaign/coverage-ledger';
import { PlanInspectionDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { NotATargetError } from './inspection.errors';
import { inspectingOrganisation, InspectionLaunch } from './inspection-launch';
import { InspectionTeams } from './inspection-teams';
import { PlanTerms } from './plan-terms';

/** Plans a visit to one enterprise of a running campaign. */
@UseCaseHandler('inspection.plan')
export class PlanInspection implements UseCase<PlanInspectionDto, Inspection> {
  constructor(
    private readonly planTerms: PlanTerms,
    private readonly teams: InspectionTeams,
    private readonly ledger: CoverageLedger,
    private readonly launch: InspectionLaunch,
  ) {}

  async execute(actor: Actor, plan: PlanInspectionDto): Promise<Inspection> {
    const organisationId = inspectingOrganisation(actor);
    const { campaign, checklistIds } = await this.planTerms.agree(plan);
    const target = await this.ledger.find(campaign.id, plan.enterpriseId);
    if (!target || target.coverage === 'LEFT') throw new NotATargetError(plan.enterpriseId, target !== null);
    await this.planTerms.checkMode(plan, organisationId);
    const team = await this.teams.resolve(plan.team, campaign.teamDemands, [target]);
    const { mode, jointOrganisationIds = [], lookbackHazardId = null } = plan;
    const settled = { mode, team, checklistIds, jointOrganisationIds, lookbackHazardId };
    return this.launch.open({ campaign, target, terms: plan, organisationId, settled });
  }
}
