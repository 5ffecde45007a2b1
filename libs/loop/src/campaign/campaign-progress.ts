import { Injectable } from '@nestjs/common';
import { CommandScope } from '@bihuan/kernel';
import { type ProcessSubject, type StateTransition, SubjectState } from '@bihuan/process';
import type { CampaignStatus } from './campaign.entity';
import { Campaigns } from './campaigns';

/** Lets a campaign follow the states its workflow gives to it. */
@Injectable()
export class CampaignProgress {
  constructor(
    private readonly scope: CommandScope,
    private readonly campaigns: Campaigns,
  ) {}

  @SubjectState('campaign')
  async follow(subject: ProcessSubject, transitions: readonly StateTransition[]): Promise<void> {
    const campaign = await this.campaigns.loaded(subject.id);
    for (const { state, elementId } of transitions) {
      this.scope.note('state', { campaignId: campaign.id, from: campaign.status, to: state, elementId });
      campaign.status = state as CampaignStatus;
    }
    await this.campaigns.save(campaign);
  }
}
