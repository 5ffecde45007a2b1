import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Campaign } from './campaign.entity';
import { Campaigns } from './campaigns';

/** Which draft. */
export interface DiscardCampaignInput {
  readonly campaignId: string;
}

/** What was discarded. */
export interface CampaignDiscarded {
  readonly id: string;
}

/** Throws a draft of a campaign away for good; the trail keeps its title. One that is published stays. */
@UseCaseHandler('campaign.discard')
export class DiscardCampaign implements UseCase<DiscardCampaignInput, CampaignDiscarded> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly campaigns: Campaigns,
  ) {}

  async execute(_actor: Actor, { campaignId }: DiscardCampaignInput): Promise<CampaignDiscarded> {
    const { id, title } = await this.campaigns.lock(campaignId, ['DRAFT']);
    this.scope.note('title', title);
    await this.work.manager.delete(Campaign, { id, status: 'DRAFT' });
    return { id };
  }
}
