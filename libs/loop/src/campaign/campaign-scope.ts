import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '@bihuan/kernel';
import { Account, Jurisdiction } from '@bihuan/identity';
import { legalProfile } from '@bihuan/rules';
import type { Campaign } from './campaign.entity';
import { CampaignInvalidError } from './campaign.errors';
import { periodProblems } from './campaign.rules';
import { Checklist } from './checklist.entity';

/** Checks that what a campaign names exists and does not contradict itself. */
@Injectable()
export class CampaignScope {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CampaignInvalidError with everything that is wrong, RulesError LEGAL_PROFILE_UNKNOWN */
  async check(campaign: Campaign): Promise<void> {
    legalProfile(campaign.legalProfileId, campaign.legalProfileVersion);
    const problems = [...periodProblems(campaign), ...(await this.unknown(campaign))];
    if (problems.length > 0) throw new CampaignInvalidError(problems);
  }

  private async unknown({ jurisdiction, team, checklistIds }: Campaign): Promise<string[]> {
    const { manager } = this.work;
    const place = await manager.existsBy(Jurisdiction, { code: jurisdiction });
    const accounts = await manager.find(Account, { select: { id: true }, where: { id: In(team) } });
    const checklists = await manager.find(Checklist, {
      select: { id: true },
      where: { id: In(checklistIds) },
    });
    const missing = (ids: string[], found: { id: string }[]) =>
      ids.filter((id) => !found.some((row) => row.id === id));
    return [
      ...(place ? [] : [`There is no place ${jurisdiction}.`]),
      ...missing(team, accounts).map((id) => `team: there is no account ${id} within what you may see.`),
      ...missing(checklistIds, checklists).map((id) => `checklistIds: there is no checklist ${id}.`),
    ];
  }
}
