import { Injectable } from '@nestjs/common';
import { Clock, newId, UnitOfWork } from '@bihuan/kernel';
import type { Enterprise } from '@bihuan/identity';
import { CampaignTarget, type Coverage } from './campaign-target.entity';
import { coverageRate } from './campaign.rules';
import type { Campaign } from './campaign.entity';
import { areaOf } from './population';

/** Counts of one line of the coverage ledger; `rate` is inspected / (total − left), `/` when nobody is left to count. */
export interface CoverageCounts {
  readonly total: number;
  readonly notInspected: number;
  readonly inspected: number;
  /** Shown for itself and not counted as covered. */
  readonly impossible: number;
  readonly left: number;
  readonly denominator: number;
  readonly rate: number | '/';
}

/** The coverage of a campaign, as a whole and split up. */
export interface CoverageReport extends CoverageCounts {
  readonly byArea: ({ key: string } & CoverageCounts)[];
  readonly byIndustry: ({ key: string } & CoverageCounts)[];
  readonly byScale: ({ key: string } & CoverageCounts)[];
}

/** What an inspection showed about a target. */
export interface CoverageEntry {
  readonly campaignId: string;
  readonly enterpriseId: string;
  readonly inspectionId: string;
}

/** Who of the frozen population has been inspected; every figure is a count of target rows. */
@Injectable()
export class CoverageLedger {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The target row of an enterprise, locked; null when it never belonged to the campaign. */
  find(campaignId: string, enterpriseId: string): Promise<CampaignTarget | null> {
    return this.work.manager.findOne(CampaignTarget, {
      where: { campaignId, enterpriseId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Adds an enterprise that joined after publication. */
  async join(campaign: Campaign, enterprise: Enterprise): Promise<CampaignTarget> {
    const target = this.work.manager.create(CampaignTarget, {
      id: newId(),
      campaignId: campaign.id,
      jurisdiction: enterprise.jurisdiction,
      enterpriseId: enterprise.id,
      enterpriseName: enterprise.name,
      industry: enterprise.industry,
      scale: enterprise.scale,
      coverage: 'NOT_INSPECTED',
      origin: 'JOINED',
      joinedAt: this.clock.now(),
      coveredAt: null,
      inspectionId: null,
      reason: null,
      evidenceIds: [],
    });
    await this.work.manager.insert(CampaignTarget, target);
    return target;
  }

  /** Records that the enterprise was inspected; one that has left stays left. */
  async markInspected({ campaignId, enterpriseId, inspectionId }: CoverageEntry): Promise<void> {
    const target = await this.find(campaignId, enterpriseId);
    if (!target) return;
    if (target.coverage !== 'LEFT')
      Object.assign(target, { coverage: 'INSPECTED', reason: null, evidenceIds: [] });
    Object.assign(target, { coveredAt: this.clock.now(), inspectionId });
    await this.work.manager.save(target);
  }

  /** Records why the enterprise could not be inspected; an earlier inspection is not undone by that. */
  async markImpossible(
    { campaignId, enterpriseId, inspectionId }: CoverageEntry,
    reason: string,
    evidenceIds: string[],
  ): Promise<void> {
    const target = await this.find(campaignId, enterpriseId);
    if (!target || !['NOT_INSPECTED', 'IMPOSSIBLE'].includes(target.coverage)) return;
    Object.assign(target, { coverage: 'IMPOSSIBLE', inspectionId, reason, evidenceIds });
    await this.work.manager.save(target);
  }

  /** Counts the rows of the campaign, in one statement. */
  async report({ id, jurisdiction }: Campaign): Promise<CoverageReport> {
    const rows = await this.work.manager.query<
      { kind: string; key: string; coverage: Coverage; count: number }[]
    >(
      `SELECT kind, key, coverage, count(*)::int AS count FROM bh_campaign_target t
         CROSS JOIN LATERAL (VALUES ('industry', t.industry), ('scale', t.scale), ('area', ${areaOf('t')}), ('all', ''))
           AS g (kind, key)
        WHERE t."campaignId" = $2 GROUP BY kind, key, coverage ORDER BY kind, key`,
      [jurisdiction, id],
    );
    const by = (kind: string) => {
      const own = rows.filter((row) => row.kind === kind);
      return [...new Set(own.map(({ key }) => key))].map((key) => ({
        key,
        ...countsOf(own.filter((row) => row.key === key)),
      }));
    };
    return {
      ...countsOf(rows.filter(({ kind }) => kind === 'all')),
      byArea: by('area'),
      byIndustry: by('industry'),
      byScale: by('scale'),
    };
  }
}

function countsOf(rows: readonly { coverage: Coverage; count: number }[]): CoverageCounts {
  const of = (coverage: Coverage) => rows.find((row) => row.coverage === coverage)?.count ?? 0;
  const [notInspected, inspected, impossible, left] = [
    of('NOT_INSPECTED'),
    of('INSPECTED'),
    of('IMPOSSIBLE'),
    of('LEFT'),
  ];
  const denominator = notInspected + inspected + impossible;
  const rate = coverageRate(inspected, denominator);
  return { total: denominator + left, notInspected, inspected, impossible, left, denominator, rate };
}
