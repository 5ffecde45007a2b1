import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { type ProcessSubject, RuleFacts } from '@bihuan/process';
import type { LookbackFacts, LookbackSampleFacts } from '@bihuan/rules';
import { Campaign } from '../campaign/campaign.entity';
import { HazardCases } from '../hazard/hazard-cases';
import { SameHazards } from '../review/same-hazards';
import { LookbackLedger } from './lookback-ledger';

/** Facts of the look-back (G13): who is drawn, and whether the hazard is back. */
@Injectable()
export class LookbackFactsProvider {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly ledger: LookbackLedger,
    private readonly same: SameHazards,
  ) {}

  /** Without a campaign the number given at registration is the seed: it too is on record before the draw. */
  @RuleFacts('LOOKBACK_SAMPLE')
  async sample({ id }: ProcessSubject): Promise<LookbackSampleFacts> {
    const { campaignId, level, suggestedLevel, number } = await this.cases.read(id);
    const campaign = campaignId ? await this.work.manager.findOneBy(Campaign, { id: campaignId }) : null;
    return { level: level ?? suggestedLevel, hazardId: id, seed: campaign?.seed ?? number ?? id };
  }

  @RuleFacts('LOOKBACK')
  async lookback({ id }: ProcessSubject, { now }: { readonly now: Date }): Promise<LookbackFacts> {
    const hazard = await this.cases.read(id);
    const closedAt = hazard.closedAt ?? now;
    const found = await this.same.foundSince(hazard, closedAt);
    return {
      closedAt: closedAt.toISOString(),
      recurrenceFound: (await this.ledger.last(id))?.recurred ?? false,
      sameItemHazards: found.map((other) => ({ id: other.id, foundAt: other.recordedAt.toISOString() })),
    };
  }
}
