import { IsUUID } from 'class-validator';
import { type Actor, Clock, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { DefinitionRegistry, ProcessRuntime } from '@bihuan/process';
import { deadlineEnd, localDate } from '@bihuan/rules';
import { CaseNumbers } from '../dossier/case-numbers';
import type { Campaign, StageEnds } from './campaign.entity';
import { CampaignInvalidError, PopulationEmptyError } from './campaign.errors';
import { publicationProblems } from './campaign.rules';
import { Campaigns, subjectOf } from './campaigns';
import { Population } from './population';

/** The workflows a campaign keeps in the version it was published with. */
const pinnedWorkflows = ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'];

/** Which campaign. */
export class PublishCampaignInput {
  @IsUUID()
  campaignId: string;
}

/** A published campaign and how many enterprises it covers. */
export interface PublishedCampaign {
  readonly campaign: Campaign;
  readonly population: number;
}

/** Publishes a campaign: freezes its population, pins the workflow versions, gives it a number and starts it. */
@UseCaseHandler('campaign.publish')
export class PublishCampaign implements UseCase<PublishCampaignInput, PublishedCampaign> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly campaigns: Campaigns,
    private readonly population: Population,
    private readonly numbers: CaseNumbers,
    private readonly definitions: DefinitionRegistry,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(_actor: Actor, { campaignId }: PublishCampaignInput): Promise<PublishedCampaign> {
    const campaign = await this.campaigns.lock(campaignId, ['DRAFT']);
    const problems = publicationProblems(campaign, localDate(this.clock.now()));
    if (problems.length > 0) throw new CampaignInvalidError(problems);
    const population = await this.population.freeze(campaign);
    if (population === 0) throw new PopulationEmptyError(campaign.jurisdiction, campaign.industries);
    this.scope.note('population', { campaignId, frozen: population });
    campaign.pinned = await this.latestVersions();
    campaign.publishedAt = this.clock.now();
    campaign.number = await this.numbers.next('专项', campaign.jurisdiction);
    await this.campaigns.save(campaign);
    const instance = await this.processes.start({
      key: 'campaign',
      version: campaign.pinned.campaign,
      subject: subjectOf(campaign),
      variables: { stageEnds: endsOfDays(campaign.stageEnds) },
      legalProfile: { id: campaign.legalProfileId, version: campaign.legalProfileVersion },
    });
    campaign.instanceId = instance.id;
    return { campaign: await this.campaigns.save(campaign), population };
  }

  private async latestVersions(): Promise<Record<string, number>> {
    const pinned: Record<string, number> = {};
    for (const key of pinnedWorkflows) pinned[key] = (await this.definitions.get(key)).version;
    return pinned;
  }
}

/** The workflow wants moments; the organiser gave days. */
function endsOfDays(stageEnds: StageEnds): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stageEnds).map(([stage, day]: [string, string]) => [
      stage,
      deadlineEnd(day).toISOString(),
    ]),
  );
}
