import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { In } from 'typeorm';
import { Clock, UnitOfWork } from '@bihuan/kernel';
import { Organisation } from '@bihuan/identity';
import { localDate } from '@bihuan/rules';
import { Campaign } from '../campaign/campaign.entity';
import {
  CampaignNotFoundError,
  CampaignStateError,
  ChecklistNotFoundError,
} from '../campaign/campaign.errors';
import { runningStages } from '../campaign/campaign.rules';
import { Checklist } from '../campaign/checklist.entity';
import type { InspectionPlanDto, PlanInspectionDto } from './inspection.dto';
import { PlanInvalidError } from './inspection.errors';
import { LookbackHazards } from './lookback-hazards';

/** Checks a plan against the campaign it belongs to. */
@Injectable()
export class PlanTerms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {}

  /**
   * The campaign of the plan, when it runs and the day fits, and the checklists to be used.
   * @throws CampaignNotFoundError, CampaignStateError, PlanInvalidError, ChecklistNotFoundError
   */
  async agree(plan: InspectionPlanDto): Promise<{ campaign: Campaign; checklistIds: string[] }> {
    const campaign = await this.work.manager.findOneBy(Campaign, { id: plan.campaignId });
    if (!campaign) throw new CampaignNotFoundError(plan.campaignId);
    if (!runningStages.includes(campaign.status)) {
      throw new CampaignStateError('Planning an inspection', campaign.status, runningStages);
    }
    const today = localDate(this.clock.now());
    const { plannedOn } = plan;
    if (plannedOn < today)
      throw new PlanInvalidError([`plannedOn (${plannedOn}) is before today (${today}).`]);
    if (plannedOn < campaign.startsOn || plannedOn > campaign.endsOn) {
      const period = `${campaign.startsOn} to ${campaign.endsOn}`;
      throw new PlanInvalidError([`plannedOn (${plannedOn}) is outside of the campaign (${period}).`]);
    }
    const checklistIds = plan.checklistIds ?? campaign.checklistIds;
    await this.requireChecklists(checklistIds);
    return { campaign, checklistIds };
  }

  /**
   * Checks what only some modes need or allow.
   * @throws PlanInvalidError
   */
  async checkMode(plan: PlanInspectionDto, organisationId: string): Promise<void> {
    const { mode, enterpriseId, jointOrganisationIds = [], lookbackHazardId } = plan;
    if (mode === 'JOINT') await this.checkJoint(jointOrganisationIds, organisationId);
    else if (jointOrganisationIds.length > 0) {
      throw new PlanInvalidError(['jointOrganisationIds belong to a JOINT inspection only.']);
    }
    if (mode !== 'LOOKBACK') {
      if (lookbackHazardId)
        throw new PlanInvalidError(['lookbackHazardId belongs to a LOOKBACK inspection only.']);
      return;
    }
    // Provided by a later stage, whose module imports ours: it can only be found when it is needed.
    const hazards = this.modules.get(LookbackHazards, { strict: false });
    if (!lookbackHazardId || !(await hazards.wasClosed(lookbackHazardId, enterpriseId))) {
      throw new PlanInvalidError([
        'Name the closed hazard of this enterprise to look back at (lookbackHazardId).',
      ]);
    }
  }

  private async checkJoint(ids: readonly string[], organisationId: string): Promise<void> {
    const others = ids.filter((id) => id !== organisationId);
    if (others.length === 0) {
      throw new PlanInvalidError(['A JOINT inspection needs at least one other organisation.']);
    }
    const found = await this.work.manager.find(Organisation, {
      select: { id: true },
      where: { id: In([...ids]) },
    });
    const missing = ids.filter((id) => !found.some((row) => row.id === id));
    if (missing.length > 0) throw new PlanInvalidError([`There is no organisation ${missing.join(', ')}.`]);
  }

  private async requireChecklists(ids: readonly string[]): Promise<void> {
    const found = await this.work.manager.find(Checklist, {
      select: { id: true },
      where: { id: In([...ids]) },
    });
    const missing = ids.filter((id) => !found.some((row) => row.id === id));
    if (missing.length > 0) throw new ChecklistNotFoundError(missing);
  }
}
