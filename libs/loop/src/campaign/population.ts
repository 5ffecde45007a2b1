import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { Enterprise } from '@bihuan/identity';
import type { Campaign } from './campaign.entity';
import { PopulationEmptyError } from './campaign.errors';

/** How many enterprises have one value of something. */
export interface Share {
  readonly key: string;
  readonly count: number;
}

/** Whom a campaign would cover if it were published now. */
export interface PopulationPreview {
  readonly total: number;
  /** The first 50 by name. */
  readonly items: Pick<Enterprise, 'id' | 'name' | 'jurisdiction' | 'industry' | 'scale' | 'status'>[];
  readonly byIndustry: Share[];
  readonly byScale: Share[];
  /** By the places one level below the campaign's. */
  readonly byArea: Share[];
}

/** The half-open range of codes of a node and everything below it; `/` is the character after `.`. */
const inScope = `e.status <> 'CLOSED' AND e.industry = ANY ($2)
  AND e.jurisdiction >= $1 COLLATE "C" AND e.jurisdiction < $1 || '/' COLLATE "C"`;

/** SQL for the place one level below the campaign's place `$1` in which a row of `alias` lies. */
export function areaOf(alias: string, node = '$1'): string {
  return `array_to_string((string_to_array(${alias}.jurisdiction, '.'))[1:cardinality(string_to_array(${node}, '.')) + 1], '.')`;
}

/** Who has to be covered by a campaign: found by place and industry, frozen when it is published. */
@Injectable()
export class Population {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes one target per enterprise in scope, in one statement; answers how many.
   * @throws PopulationEmptyError
   */
  async freeze({ id, jurisdiction, industries }: Campaign): Promise<number> {
    const rows = await this.work.manager.query<{ count: string }[]>(
      `WITH frozen AS (
         INSERT INTO bh_campaign_target (id, "campaignId", jurisdiction, "enterpriseId", "enterpriseName", industry,
                                         scale, coverage, origin, "joinedAt")
         SELECT gen_random_uuid(), $3, e.jurisdiction, e.id, e.name, e.industry, e.scale, 'NOT_INSPECTED', 'SNAPSHOT', $4
           FROM bh_enterprise e WHERE ${inScope}
         RETURNING 1)
       SELECT count(*) AS count FROM frozen`,
      [jurisdiction, industries, id, this.clock.now()],
    );
    const frozen = Number(rows[0]?.count);
    if (frozen === 0) throw new PopulationEmptyError(jurisdiction, industries);
    this.scope.note('population', { campaignId: id, frozen });
    return frozen;
  }

  /** Counts whom {@link freeze} would find, and shows the first of them. */
  async preview({ jurisdiction, industries }: Campaign): Promise<PopulationPreview> {
    const scope = [jurisdiction, industries];
    const items = await this.work.manager.query<PopulationPreview['items']>(
      `SELECT e.id, e.name, e.jurisdiction, e.industry, e.scale, e.status FROM bh_enterprise e WHERE ${inScope}
        ORDER BY e.name, e.id LIMIT 50`,
      scope,
    );
    const groups = await this.work.manager.query<{ kind: string; key: string; count: number }[]>(
      `SELECT kind, key, count(*)::int AS count FROM bh_enterprise e
         CROSS JOIN LATERAL (VALUES ('industry', e.industry), ('scale', e.scale), ('area', ${areaOf('e')})) AS g (kind, key)
        WHERE ${inScope} GROUP BY kind, key ORDER BY kind, key`,
      scope,
    );
    const by = (kind: string) =>
      groups.filter((group) => group.kind === kind).map(({ key, count }) => ({ key, count }));
    return {
      total: by('scale').reduce((sum, { count }) => sum + count, 0),
      items,
      byIndustry: by('industry'),
      byScale: by('scale'),
      byArea: by('area'),
    };
  }
}
