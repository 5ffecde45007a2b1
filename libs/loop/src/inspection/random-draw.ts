import { Injectable } from '@nestjs/common';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { CampaignTarget } from '../campaign/campaign-target.entity';
import type { Campaign } from '../campaign/campaign.entity';
import type { Draw } from './inspection.entity';
import { DrawExceededError } from './inspection.errors';
import { openInspectionStates } from './inspection.rules';

/** A target and how it was drawn. */
export interface DrawnTarget {
  readonly target: CampaignTarget;
  readonly draw: Draw;
}

/** What to draw. */
export interface DrawRequest {
  /** Code of the node to draw from. */
  readonly place: string;
  readonly count: number;
}

/** Draws enterprises so that everybody can repeat it: by the recorded seed of the campaign, not by chance of the moment. */
@Injectable()
export class RandomDraw {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  /**
   * Draws among the targets below `place` that are not inspected and for which no inspection is under way. Draws of
   * one campaign wait for each other, so none is drawn twice.
   *
   * @throws DrawExceededError when fewer are left, NotPermittedError
   */
  async draw({ id, seed }: Campaign, { place, count }: DrawRequest): Promise<DrawnTarget[]> {
    // Who draws has to reach the whole place: row-level security would hide the rest, and nobody could repeat the draw.
    this.scope.about({ type: 'campaign', id, jurisdiction: place });
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`draw:${id}`]);
    const candidates = this.work.manager
      .createQueryBuilder(CampaignTarget, 'target')
      .where(`target.campaignId = :id AND target.coverage = 'NOT_INSPECTED'`, { id })
      .andWhere('target.jurisdiction >= :place AND target.jurisdiction < :end', { place, end: `${place}/` })
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM bh_inspection i WHERE i."campaignId" = target."campaignId"
           AND i."enterpriseId" = target."enterpriseId" AND i.state IN (:...open))`,
        { open: openInspectionStates },
      );
    const population = await candidates.getCount();
    if (population < count) throw new DrawExceededError(count, population);
    const targets = await candidates
      .addSelect(
        `encode(sha256(convert_to(:seed || CAST(target.enterpriseId AS text), 'UTF8')), 'hex')`,
        'lot',
      )
      .setParameter('seed', seed)
      .orderBy('lot')
      .limit(count)
      .getMany();
    return targets.map((target, index) => ({
      target,
      draw: { seed, place, position: index + 1, population },
    }));
  }
}
