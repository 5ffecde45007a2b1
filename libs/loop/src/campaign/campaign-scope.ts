import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '@bihuan/kernel';
import { Account, Jurisdiction } from '@bihuan/identity';
import { Definition } from '@bihuan/process';
import { type BilingualText, legalProfile } from '@bihuan/rules';
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
    const problems = [
      ...periodProblems(campaign),
      ...(await this.unknown(campaign)),
      ...(await this.unfitVariants(campaign)),
    ];
    if (problems.length > 0) throw new CampaignInvalidError(problems);
  }

  private async unfitVariants({ jurisdiction, workflows }: Campaign): Promise<BilingualText[]> {
    const wanted = Object.entries(workflows).filter(([, key]) => Boolean(key));
    if (wanted.length === 0) return [];
    const found = await this.work.manager.find(Definition, {
      select: { id: true, key: true, version: true, variantOf: true, jurisdiction: true },
      where: { key: In(wanted.map(([, key]) => key)) },
      order: { version: 'DESC' },
    });
    return wanted.flatMap(([workflow, key]) => {
      const latest = found.find((definition) => definition.key === key);
      if (latest?.variantOf !== workflow) {
        return [
          { zh: `流程 ${key} 不能替代 ${workflow}。`, en: `workflows: ${key} is no variant of ${workflow}.` },
        ];
      }
      const isForHere =
        latest.jurisdiction === '' || `${jurisdiction}.`.startsWith(`${latest.jurisdiction}.`);
      return isForHere
        ? []
        : [
            {
              zh: `流程 ${key} 适用于 ${latest.jurisdiction}，不适用于 ${jurisdiction}。`,
              en: `workflows: ${key} is for ${latest.jurisdiction}, not for ${jurisdiction}.`,
            },
          ];
    });
  }

  private async unknown({ jurisdiction, team, checklistIds }: Campaign): Promise<BilingualText[]> {
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
      ...(place ? [] : [{ zh: `没有辖区 ${jurisdiction}。`, en: `There is no place ${jurisdiction}.` }]),
      ...missing(team, accounts).map((id) => ({
        zh: '有一名成员的账号不存在，或您看不到。',
        en: `team: there is no account ${id} within what you may see.`,
      })),
      ...missing(checklistIds, checklists).map((id) => ({
        zh: '有一份检查表不存在。',
        en: `checklistIds: there is no checklist ${id}.`,
      })),
    ];
  }
}
