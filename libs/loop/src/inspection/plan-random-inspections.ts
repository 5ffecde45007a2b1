import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { PlanRandomDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { inspectingOrganisation, InspectionLaunch } from './inspection-launch';
import { InspectionTeams } from './inspection-teams';
import { PlanTerms } from './plan-terms';
import { RandomDraw } from './random-draw';

/** Draws enterprises that are not inspected yet and plans a visit to each (双随机). */
@UseCaseHandler('inspection.plan-random')
export class PlanRandomInspections implements UseCase<PlanRandomDto, Inspection[]> {
  constructor(
    private readonly planTerms: PlanTerms,
    private readonly teams: InspectionTeams,
    private readonly lots: RandomDraw,
    private readonly launch: InspectionLaunch,
  ) {}

  async execute(actor: Actor, plan: PlanRandomDto): Promise<Inspection[]> {
    const organisationId = inspectingOrganisation(actor);
    const { campaign, checklistIds } = await this.planTerms.agree(plan);
    const place = plan.place ?? campaign.jurisdiction;
    const drawn = await this.lots.draw(campaign, { place, count: plan.count });
    const team = await this.teams.resolve(
      plan.team,
      campaign.teamDemands,
      drawn.map(({ target }) => target),
    );
    const inspections: Inspection[] = [];
    for (const { target, draw } of drawn) {
      const settled = { mode: 'RANDOM' as const, team, checklistIds, draw };
      inspections.push(await this.launch.open({ campaign, target, terms: plan, organisationId, settled }));
    }
    return inspections;
  }
}
