import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { closingSigners, type HazardLevel } from '@bihuan/rules';
import { workflowOf } from '../campaign/campaign-launch';
import { Campaign } from '../campaign/campaign.entity';
import { subjectOf } from './hazard-cases';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';

/** Brings a judged hazard into its workflow: the version and the legal numbers its campaign is pinned to. */
@Injectable()
export class HazardWorkflow {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runtime: ProcessRuntime,
  ) {}

  /**
   * Starts the workflow of the level; outside of a campaign the latest one. The case is to be saved afterwards.
   *
   * @throws HazardError `CAMPAIGN_NOT_FOUND`
   */
  async start(hazard: Hazard, level: HazardLevel): Promise<void> {
    const campaign = await this.campaignOf(hazard);
    const key = workflowOf(campaign, level === 'MAJOR' ? 'major-hazard' : 'general-hazard');
    const instance = await this.runtime.start({
      key,
      version: campaign?.pinned[key],
      subject: subjectOf(hazard),
      variables: startVariables(level, campaign?.pinned ?? {}),
      ...(campaign && {
        legalProfile: { id: campaign.legalProfileId, version: campaign.legalProfileVersion },
      }),
    });
    hazard.instanceId = instance.id;
  }

  /** A campaign that cannot be read must not pass for none: the case would run on another version than it is pinned to. */
  private async campaignOf({ campaignId }: Hazard): Promise<Campaign | null> {
    if (campaignId === null) return null;
    const campaign = await this.work.manager.findOneBy(Campaign, { id: campaignId });
    if (campaign) return campaign;
    throw new HazardError(
      'CAMPAIGN_NOT_FOUND',
      'The campaign of this hazard lies outside of what you may see. Let an officer of its level judge.',
      { campaignId },
    );
  }
}

/** Every variable an expression of the diagrams may read, so that none is ever missing. */
function startVariables(
  level: HazardLevel,
  pinned: Readonly<Record<string, number>>,
): Record<string, unknown> {
  return {
    level,
    pinned: { ...pinned },
    signers: [...closingSigners(level)],
    effectiveDeadline: null,
    overdue: false,
    extended: false,
    extension: { approved: false },
    reviewers: [],
    reviewAgreed: false,
    closingRefused: false,
    fiveInPlace: { passed: false },
    lookbackDue: null,
  };
}
