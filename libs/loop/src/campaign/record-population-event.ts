import { IsUUID } from 'class-validator';
import {
  type Actor,
  Clock,
  CommandScope,
  isWithin,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { EvidenceShelf } from '@bihuan/evidence';
import { Enterprise } from '@bihuan/identity';
import type { CampaignTarget } from './campaign-target.entity';
import type { Campaign } from './campaign.entity';
import { CampaignInvalidError, EnterpriseUnknownError, PopulationEventError } from './campaign.errors';
import { PopulationEventDto } from './campaign.dto';
import { runningStages } from './campaign.rules';
import { Campaigns } from './campaigns';
import { CoverageLedger } from './coverage-ledger';
import { PopulationEvent } from './population-event.entity';

/** Which campaign, who joins or leaves, and why. */
export class PopulationEventInput extends PopulationEventDto {
  @IsUUID()
  campaignId: string;
}

/** Lets an enterprise join the population of a published campaign, or leave it; the event stays for good. */
@UseCaseHandler('campaign.record-population-event')
export class RecordPopulationEvent implements UseCase<PopulationEventInput, CampaignTarget> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly campaigns: Campaigns,
    private readonly ledger: CoverageLedger,
    private readonly evidence: EvidenceShelf,
  ) {}

  async execute(actor: Actor, input: PopulationEventInput): Promise<CampaignTarget> {
    const { campaignId, kind, enterpriseId, reason, evidenceIds = [] } = input;
    const campaign = await this.campaigns.lock(campaignId, runningStages);
    const enterprise = await this.work.manager.findOneBy(Enterprise, { id: enterpriseId });
    if (!enterprise) throw new EnterpriseUnknownError(enterpriseId);
    const { jurisdiction } = enterprise;
    this.scope.about({ type: 'enterprise', id: enterpriseId, jurisdiction, enterpriseId });
    if (kind === 'LEAVE' && evidenceIds.length === 0) {
      throw new CampaignInvalidError(['Add at least one file that shows why the enterprise leaves.']);
    }
    await this.evidence.require(evidenceIds);
    const target = await this.ledger.find(campaignId, enterpriseId);
    const changed =
      kind === 'JOIN'
        ? await this.join(campaign, enterprise, target)
        : await this.leave(enterpriseId, target, { reason, evidenceIds });
    const event = { campaignId, jurisdiction, enterpriseId, kind, reason, evidenceIds };
    await this.work.manager.insert(PopulationEvent, {
      ...event,
      id: newId(),
      at: this.clock.now(),
      by: actor.accountId,
    });
    return changed;
  }

  private async join(
    campaign: Campaign,
    enterprise: Enterprise,
    target: CampaignTarget | null,
  ): Promise<CampaignTarget> {
    if (!isWithin(campaign.jurisdiction, enterprise.jurisdiction)) {
      throw new PopulationEventError(
        `The enterprise stands in ${enterprise.jurisdiction}, outside of the campaign's place ${campaign.jurisdiction}.`,
        enterprise.id,
      );
    }
    if (!target) return this.ledger.join(campaign, enterprise);
    if (target.coverage !== 'LEFT') {
      throw new PopulationEventError('The enterprise belongs to the campaign already.', enterprise.id);
    }
    const coverage = target.coveredAt ? 'INSPECTED' : 'NOT_INSPECTED';
    Object.assign(target, { coverage, reason: null, evidenceIds: [] });
    return this.work.manager.save(target);
  }

  private async leave(
    enterpriseId: string,
    target: CampaignTarget | null,
    why: Pick<CampaignTarget, 'reason' | 'evidenceIds'>,
  ): Promise<CampaignTarget> {
    if (!target || target.coverage === 'LEFT') {
      throw new PopulationEventError(
        'The enterprise does not belong to the campaign, so it cannot leave it.',
        enterpriseId,
      );
    }
    Object.assign(target, { ...why, coverage: 'LEFT' });
    return this.work.manager.save(target);
  }
}
