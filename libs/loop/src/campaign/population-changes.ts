import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, isWithin, newId, UnitOfWork } from '@bihuan/kernel';
import { Enterprise } from '@bihuan/identity';
import type { CampaignTarget } from './campaign-target.entity';
import type { Campaign } from './campaign.entity';
import { EnterpriseUnknownError, PopulationEventError } from './campaign.errors';
import { CoverageLedger } from './coverage-ledger';
import { PopulationEvent } from './population-event.entity';

/** Why the population changes, and what shows it. */
export type ReasonOfChange = Pick<PopulationEvent, 'reason' | 'evidenceIds'>;

/** Changes the population of a published campaign; each change is an event that stays. */
@Injectable()
export class PopulationChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly ledger: CoverageLedger,
  ) {}

  /** @throws EnterpriseUnknownError */
  async enterprise(id: string): Promise<Enterprise> {
    const enterprise = await this.work.manager.findOneBy(Enterprise, { id });
    if (!enterprise) throw new EnterpriseUnknownError(id);
    return enterprise;
  }

  /** Adds an enterprise, or takes it back; what was inspected before it left still counts. @throws PopulationEventError */
  async join(campaign: Campaign, enterprise: Enterprise, why: ReasonOfChange): Promise<CampaignTarget> {
    if (!isWithin(campaign.jurisdiction, enterprise.jurisdiction)) {
      throw new PopulationEventError(
        {
          zh: `企业在 ${enterprise.jurisdiction}，不在专项行动的辖区 ${campaign.jurisdiction} 内。`,
          en: `The enterprise stands in ${enterprise.jurisdiction}, outside of the campaign's place ${campaign.jurisdiction}.`,
        },
        enterprise.id,
      );
    }
    const target = await this.ledger.find(campaign.id, enterprise.id);
    if (target && target.coverage !== 'LEFT') {
      throw new PopulationEventError(
        { zh: '企业已在专项行动中。', en: 'The enterprise belongs to the campaign already.' },
        enterprise.id,
      );
    }
    await this.record('JOIN', campaign, enterprise, why);
    if (!target) return this.ledger.join(campaign, enterprise);
    const coverage = target.coveredAt ? 'INSPECTED' : 'NOT_INSPECTED';
    return this.work.manager.save(Object.assign(target, { coverage, reason: null, evidenceIds: [] }));
  }

  /** Takes an enterprise out of the count; its row stays. @throws PopulationEventError */
  async leave(campaign: Campaign, enterprise: Enterprise, why: ReasonOfChange): Promise<CampaignTarget> {
    const target = await this.ledger.find(campaign.id, enterprise.id);
    if (!target || target.coverage === 'LEFT') {
      throw new PopulationEventError(
        {
          zh: '企业不在专项行动中，无从退出。',
          en: 'The enterprise does not belong to the campaign, so it cannot leave it.',
        },
        enterprise.id,
      );
    }
    await this.record('LEAVE', campaign, enterprise, why);
    return this.work.manager.save(Object.assign(target, { ...why, coverage: 'LEFT' }));
  }

  private async record(
    kind: PopulationEvent['kind'],
    { id: campaignId }: Campaign,
    { id: enterpriseId, jurisdiction }: Enterprise,
    why: ReasonOfChange,
  ): Promise<void> {
    const row = { id: newId(), campaignId, jurisdiction, enterpriseId, kind, ...why };
    const by = this.scope.current.actor.accountId;
    await this.work.manager.insert(PopulationEvent, { ...row, at: this.clock.now(), by });
  }
}
