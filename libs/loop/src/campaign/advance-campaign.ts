import { ModuleRef } from '@nestjs/core';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { Campaign } from './campaign.entity';
import { CampaignStateError, HazardsOpenError, StageSkippedError } from './campaign.errors';
import { AdvanceCampaignDto } from './campaign.dto';
import { nextStage, stagesAfterPublication } from './campaign.rules';
import { Campaigns } from './campaigns';
import { OpenHazardCounter } from './open-hazard-counter';

/** Which campaign, and into which stage. */
export interface AdvanceCampaignInput extends AdvanceCampaignDto {
  readonly campaignId: string;
}

/** Brings a campaign into its next stage; into the archive only when no hazard of it is open. */
@UseCaseHandler('campaign.advance', { input: AdvanceCampaignDto })
export class AdvanceCampaign implements UseCase<AdvanceCampaignInput, Campaign> {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly processes: ProcessRuntime,
    private readonly modules: ModuleRef,
  ) {}

  async execute(actor: Actor, { campaignId, to }: AdvanceCampaignInput): Promise<Campaign> {
    const campaign = await this.campaigns.lock(campaignId);
    if (campaign.status === 'DRAFT') {
      throw new CampaignStateError('campaign.advance', 'DRAFT', [
        'PUBLISHED',
        ...stagesAfterPublication.slice(0, -1),
      ]);
    }
    const next = nextStage(campaign.status);
    if (!next || (to !== undefined && to !== next.status)) {
      throw new StageSkippedError(campaign.status, next?.status ?? null);
    }
    if (next.status === 'ARCHIVED') await this.refuseOverOpenHazards(campaignId);
    await this.processes.complete(actor, { subjectId: campaignId, elementId: next.elementId, output: {} });
    return campaign;
  }

  private async refuseOverOpenHazards(campaignId: string): Promise<void> {
    // Provided by a later stage, whose module imports ours: it can only be found when it is needed.
    const open = await this.modules.get(OpenHazardCounter, { strict: false }).countOpen(campaignId);
    if (open > 0) throw new HazardsOpenError(open);
  }
}
