import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { CampaignScope } from './campaign-scope';
import type { Campaign } from './campaign.entity';
import { UpdateCampaignDto } from './campaign.dto';
import { Campaigns, subjectOf } from './campaigns';

/** Which campaign, and what changes. */
export interface UpdateCampaignInput extends UpdateCampaignDto {
  readonly campaignId: string;
}

/** Changes a campaign that is not published. */
@UseCaseHandler('campaign.update')
export class UpdateCampaign implements UseCase<UpdateCampaignInput, Campaign> {
  constructor(
    private readonly scope: CommandScope,
    private readonly campaigns: Campaigns,
    private readonly campaignScope: CampaignScope,
  ) {}

  async execute(_actor: Actor, { campaignId, ...changes }: UpdateCampaignInput): Promise<Campaign> {
    const campaign = await this.campaigns.lock(campaignId, ['DRAFT']);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined && value !== null);
    Object.assign(campaign, Object.fromEntries(given));
    // The place may have changed: the actor has to hold the right there as well.
    this.scope.about({ ...subjectOf(campaign) });
    await this.campaignScope.check(campaign);
    return this.campaigns.save(campaign);
  }
}
