import { Injectable } from '@nestjs/common';
import { CommandScope, type Subject, UnitOfWork } from '@bihuan/kernel';
import { LockedRows } from '../dossier/locked-rows';
import { Campaign, type CampaignStatus } from './campaign.entity';
import { CampaignNotFoundError, CampaignStateError } from './campaign.errors';

/** Loads campaigns for a command; every use case on a campaign goes through here. */
@Injectable()
export class Campaigns {
  private readonly held = new LockedRows<Campaign>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /**
   * Locks the campaign for this command, checks the version the client saw and that the actor may do the command here.
   *
   * @param expected stages in which the command is possible; any when absent
   * @throws CampaignNotFoundError, NotPermittedError, VersionConflictError, CampaignStateError
   */
  async lock(campaignId: string, expected?: readonly CampaignStatus[]): Promise<Campaign> {
    const campaign = await this.work.manager.findOne(Campaign, {
      where: { id: campaignId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!campaign) throw new CampaignNotFoundError(campaignId);
    this.scope.about(subjectOf(campaign));
    this.scope.expectVersion(campaign.version);
    if (expected && !expected.includes(campaign.status)) {
      throw new CampaignStateError(this.scope.current.name, campaign.status, expected);
    }
    return this.held.hold(this.scope.current, campaign);
  }

  /** The campaign as the running command holds it, else read anew. */
  async loaded(campaignId: string): Promise<Campaign> {
    const campaign =
      this.held.find(this.scope.current, campaignId) ??
      (await this.work.manager.findOneBy(Campaign, { id: campaignId }));
    if (!campaign) throw new CampaignNotFoundError(campaignId);
    return this.held.hold(this.scope.current, campaign);
  }

  /** Stores a new or changed campaign. */
  async save(campaign: Campaign): Promise<Campaign> {
    await this.work.manager.save(campaign);
    return this.held.hold(this.scope.current, campaign);
  }
}

/** The campaign as the subject of a command or a process instance. */
export function subjectOf({ id, jurisdiction }: Campaign): Subject & { enterpriseId: null } {
  return { type: 'campaign', id, jurisdiction, enterpriseId: null };
}
