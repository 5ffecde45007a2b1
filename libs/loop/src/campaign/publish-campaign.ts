import { type Actor, Clock, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { localDate } from '@bihuan/rules';
import { CampaignLaunch } from './campaign-launch';
import type { Campaign } from './campaign.entity';
import { CampaignInvalidError } from './campaign.errors';
import { publicationProblems } from './campaign.rules';
import { Campaigns } from './campaigns';
import { Population } from './population';

/** Which campaign. */
export interface PublishCampaignInput {
  readonly campaignId: string;
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
    private readonly clock: Clock,
    private readonly campaigns: Campaigns,
    private readonly population: Population,
    private readonly campaignLaunch: CampaignLaunch,
  ) {}

  async execute(_actor: Actor, { campaignId }: PublishCampaignInput): Promise<PublishedCampaign> {
    const campaign = await this.campaigns.lock(campaignId, ['DRAFT']);
    const problems = publicationProblems(campaign, localDate(this.clock.now()));
    if (problems.length > 0) throw new CampaignInvalidError(problems);
    const population = await this.population.freeze(campaign);
    campaign.publishedAt = this.clock.now();
    await this.campaignLaunch.launch(campaign);
    return { campaign: await this.campaigns.save(campaign), population };
  }
}
