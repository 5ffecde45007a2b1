import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { EvidenceShelf } from '@bihuan/evidence';
import type { CampaignTarget } from './campaign-target.entity';
import { CampaignInvalidError } from './campaign.errors';
import { PopulationEventDto } from './campaign.dto';
import { runningStages } from './campaign.rules';
import { Campaigns, subjectOf } from './campaigns';
import { PopulationChanges } from './population-changes';

/** Which campaign, who joins or leaves, and why. */
export interface PopulationEventInput extends PopulationEventDto {
  readonly campaignId: string;
}

/** Lets an enterprise join the population of a published campaign, or leave it; the event stays for good. */
@UseCaseHandler('campaign.record-population-event')
export class RecordPopulationEvent implements UseCase<PopulationEventInput, CampaignTarget> {
  constructor(
    private readonly scope: CommandScope,
    private readonly campaigns: Campaigns,
    private readonly changes: PopulationChanges,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(_actor: Actor, input: PopulationEventInput): Promise<CampaignTarget> {
    const { campaignId, kind, enterpriseId, reason, evidenceIds = [] } = input;
    const campaign = await this.campaigns.lock(campaignId, runningStages);
    const enterprise = await this.changes.enterprise(enterpriseId);
    const { jurisdiction } = enterprise;
    this.scope.about({ type: 'enterprise', id: enterpriseId, jurisdiction, enterpriseId });
    if (kind === 'LEAVE' && evidenceIds.length === 0) {
      throw new CampaignInvalidError([
        {
          zh: '请至少上传一份说明企业退出原因的材料。',
          en: 'Add at least one file that shows why the enterprise leaves.',
        },
      ]);
    }
    await this.evidence.attach(evidenceIds, subjectOf(campaign));
    const why = { reason, evidenceIds };
    return kind === 'JOIN'
      ? this.changes.join(campaign, enterprise, why)
      : this.changes.leave(campaign, enterprise, why);
  }
}
