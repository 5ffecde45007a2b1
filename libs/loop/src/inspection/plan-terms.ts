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
      throw new PlanInvalidError([
        {
          zh: `检查日期（${plannedOn}）早于今天（${today}）。`,
          en: `plannedOn (${plannedOn}) is before today (${today}).`,
        },
      ]);
    if (plannedOn < campaign.startsOn || plannedOn > campaign.endsOn) {
      const { startsOn, endsOn } = campaign;
      throw new PlanInvalidError([
        {
          zh: `检查日期（${plannedOn}）不在专项行动期间（${startsOn} 至 ${endsOn}）内。`,
          en: `plannedOn (${plannedOn}) is outside of the campaign (${startsOn} to ${endsOn}).`,
        },
      ]);
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
      throw new PlanInvalidError([
        {
          zh: '只有联合检查才有联合检查单位。',
          en: 'jointOrganisationIds belong to a JOINT inspection only.',
        },
      ]);
    }
    if (mode !== 'LOOKBACK') {
      if (lookbackHazardId)
        throw new PlanInvalidError([
          {
            zh: '只有回头看检查才指定隐患。',
            en: 'lookbackHazardId belongs to a LOOKBACK inspection only.',
          },
        ]);
      return;
    }
    // Provided by a later stage, whose module imports ours: it can only be found when it is needed.
    const hazards = this.modules.get(LookbackHazards, { strict: false });
    if (!lookbackHazardId || !(await hazards.wasClosed(lookbackHazardId, enterpriseId))) {
      throw new PlanInvalidError([
        {
          zh: '请选择该企业一件已销号的隐患进行回头看。',
          en: 'Name the closed hazard of this enterprise to look back at (lookbackHazardId).',
        },
      ]);
    }
  }

  private async checkJoint(ids: readonly string[], organisationId: string): Promise<void> {
    const others = ids.filter((id) => id !== organisationId);
    if (others.length === 0) {
      throw new PlanInvalidError([
        {
          zh: '联合检查至少要有一个其他单位。',
          en: 'A JOINT inspection needs at least one other organisation.',
        },
      ]);
    }
    const found = await this.work.manager.find(Organisation, {
      select: { id: true },
      where: { id: In([...ids]) },
    });
    const missing = ids.filter((id) => !found.some((row) => row.id === id));
    if (missing.length > 0)
      throw new PlanInvalidError([
        { zh: '有联合检查单位不存在。', en: `There is no organisation ${missing.join(', ')}.` },
      ]);
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
