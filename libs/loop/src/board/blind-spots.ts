import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Campaign } from '../campaign/campaign.entity';
import { CampaignNotFoundError } from '../campaign/campaign.errors';
import { type BlindSpot, type BlindSpotCount, type BlindSpots, cursorOf, cursorText } from './blind-spot';
import type { BlindSpotsRequest } from './blind-spots.dto';

/** $1 campaign, $2 its place, $3 its industries. Small and scattered units come first: nobody thinks of them. */
const spots = `
  spot AS (
    SELECT found.*, CASE scale WHEN 'SMALL_SCATTERED' THEN 0 WHEN 'BELOW' THEN 1 ELSE 2 END AS rank FROM (
      SELECT target."enterpriseId", target."enterpriseName" AS name, target.jurisdiction, target.industry, target.scale,
        target.coverage AS kind, target.reason
      FROM bh_campaign_target AS target
      WHERE target."campaignId" = $1 AND target.coverage IN ('NOT_INSPECTED', 'IMPOSSIBLE')
      UNION ALL
      SELECT e.id, e.name, e.jurisdiction, e.industry, e.scale, 'MISSED', NULL
      FROM bh_enterprise AS e
      WHERE e.status <> 'CLOSED' AND e.industry = ANY ($3) AND e.jurisdiction >= $2 COLLATE "C"
        AND e.jurisdiction < $2 || '/' COLLATE "C" AND NOT EXISTS (
          SELECT FROM bh_campaign_target AS target WHERE target."campaignId" = $1 AND target."enterpriseId" = e.id)
    ) AS found
  )`;

const page = `WITH ${spots}, chosen AS (
    SELECT * FROM spot
    WHERE ($4::text IS NULL OR kind = $4) AND ($5::text IS NULL OR scale = $5)
      AND ($6::text IS NULL OR jurisdiction = $6
        OR (jurisdiction >= $6 || '.' COLLATE "C" AND jurisdiction < $6 || '/' COLLATE "C"))
      AND ($7::int IS NULL OR (rank, name, "enterpriseId") > ($7, $8, $9::uuid))
    ORDER BY rank, name, "enterpriseId" LIMIT $10
  )
  SELECT chosen.*, node.name AS place,
    (SELECT max(visit."checkedInAt") FROM bh_inspection AS visit
      WHERE visit."enterpriseId" = chosen."enterpriseId") AS "lastVisitAt"
  FROM chosen LEFT JOIN bh_jurisdiction AS node ON node.code = chosen.jurisdiction
  ORDER BY rank, chosen.name, "enterpriseId"`;

const totals = `WITH ${spots}
  SELECT kind, scale, count(*)::int AS count FROM spot GROUP BY kind, scale, rank ORDER BY rank, kind`;

/** Finds the enterprises a campaign has not been to, as far as the actor may see them. */
@Injectable()
export class BlindSpotQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws NotPermittedError, CampaignNotFoundError, SearchInvalidError */
  read(actor: Actor, campaignId: string, request: BlindSpotsRequest): Promise<BlindSpots> {
    return this.access.run(actor, 'board.read', async () => {
      const { manager } = this.work;
      const campaign = await manager.findOneBy(Campaign, { id: campaignId });
      if (!campaign) throw new CampaignNotFoundError(campaignId);
      const { kind = null, scale = null, area = null, limit = 50, after } = request;
      const from = after === undefined ? undefined : cursorOf(after);
      const scope = [campaignId, campaign.jurisdiction, campaign.industries];
      const rows = await manager.query<(BlindSpot & { rank: number })[]>(page, [
        ...scope,
        ...[kind, scale, area],
        ...[from?.rank ?? null, from?.name ?? null, from?.id ?? null],
        limit + 1,
      ]);
      const items = rows.slice(0, limit).map(({ rank: _, ...spot }) => spot);
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      const next = last && cursorText({ rank: last.rank, name: last.name, id: last.enterpriseId });
      return {
        items,
        page: { limit, after: next ?? null },
        counts: await manager.query<BlindSpotCount[]>(totals, scope),
      };
    });
  }
}
