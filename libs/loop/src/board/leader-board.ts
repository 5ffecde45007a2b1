import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Campaign } from '../campaign/campaign.entity';
import { CampaignNotFoundError } from '../campaign/campaign.errors';
import { runningStages } from '../campaign/campaign.rules';
import { type BoardRow, type BoardScope, Breakdown } from './breakdown';
import type { Figure, FigureFilter, FigureResource } from './figure';
import { FigureCounter } from './figure-counter';
import { leaderFigures, type NotMeasured, notMeasured } from './leader-figures';
import { Returns } from './returns';
import { type WeekComparison, type WeekFigures, WeeklyFigures } from './week-figures';

/** The campaign a leader's page is about. */
export type BoardCampaign = Pick<Campaign, 'id' | 'number' | 'title' | 'status' | 'jurisdiction'>;

/** What somebody in charge of a place wants to know within two minutes. */
export interface LeaderBoardView {
  /** The moment the figures are of. */
  readonly at: Date;
  /** Where the figures are from; empty code: everywhere. */
  readonly place: { readonly code: string; readonly name: string };
  /** Null: all campaigns, and hazards of none. */
  readonly campaign: BoardCampaign | null;
  readonly figures: readonly Figure[];
  readonly notMeasured: readonly NotMeasured[];
  readonly comparison: readonly WeekComparison[];
  readonly trend: readonly WeekFigures[];
  /** Those with the most overdue hazards first, at most ten. */
  readonly worstAreas: readonly BoardRow[];
  /** What sent cases back in the last twelve weeks, the most frequent first, at most ten. */
  readonly returnedBy: readonly Figure[];
}

const shown = 10;

/** Counts the leader's page, within what the actor may see. */
@Injectable()
export class LeaderBoard {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly counter: FigureCounter,
    private readonly breakdown: Breakdown,
    private readonly weekly: WeeklyFigures,
    private readonly returns: Returns,
  ) {}

  /** @throws NotPermittedError, CampaignNotFoundError */
  read(actor: Actor, campaignId?: string): Promise<LeaderBoardView> {
    return this.access.run(actor, 'board.read', async () => {
      const at = this.clock.now();
      const campaign = campaignId === undefined ? null : await this.campaign(campaignId);
      const place = await this.place(campaign?.jurisdiction ?? placeOf(actor));
      const scopes = scopesOf(campaignId);
      const { hazards, targets } = scopes;
      const scope: BoardScope = { hazards, targets, place: place.code, at };
      const { trend, comparison } = await this.weekly.course(scope);
      const areas = await this.breakdown.byArea(scope);
      const returnedBy = await this.returns.byCriterion({
        campaignId,
        from: trend[0]?.from ?? at,
        to: new Date(at.getTime() + 1),
      });
      return {
        at,
        place,
        campaign,
        figures: await this.figures(scopes, at),
        notMeasured,
        comparison,
        trend,
        worstAreas: areas.toSorted(byTrouble).slice(0, shown),
        returnedBy: returnedBy.slice(0, shown),
      };
    });
  }

  private async figures(scopes: Scopes, at: Date): Promise<Figure[]> {
    const definitions = leaderFigures(at).filter(({ resource }) => scopes[resource] !== null);
    const counted = new Map<string, Figure>();
    for (const resource of ['hazards', 'targets', 'inspections', 'enterprises'] as const) {
      const figures = await this.counter.figures({
        resource,
        definitions: definitions.filter((definition) => definition.resource === resource),
        scope: scopes[resource] ?? {},
      });
      for (const figure of figures) counted.set(figure.code, figure);
    }
    return definitions.flatMap(({ code }) => counted.get(code) ?? []);
  }

  private async campaign(id: string): Promise<BoardCampaign> {
    const campaign = await this.work.manager.findOne(Campaign, {
      select: { id: true, number: true, title: true, status: true, jurisdiction: true },
      where: { id },
    });
    if (!campaign) throw new CampaignNotFoundError(id);
    return campaign;
  }

  private async place(code: string): Promise<{ code: string; name: string }> {
    const [node] = await this.work.manager.query<{ name: string }[]>(
      'SELECT name FROM bh_jurisdiction WHERE code = $1',
      [code],
    );
    return { code, name: node?.name ?? '' };
  }
}

type Scopes = Readonly<Record<Exclude<FigureResource, 'enterprises'>, FigureFilter>> & {
  /** Null in a campaign: an enterprise belongs to none. */
  readonly enterprises: FigureFilter | null;
};

function scopesOf(campaignId?: string): Scopes {
  if (campaignId !== undefined) {
    const mine = { campaignId };
    return { hazards: mine, targets: mine, inspections: mine, enterprises: null };
  }
  const running = { campaignStatus: { in: [...runningStages] } };
  return { hazards: {}, targets: running, inspections: {}, enterprises: {} };
}

/** The highest place the actor has a role at. */
function placeOf({ grants }: Actor): string {
  const places = grants.flatMap(({ jurisdiction }) => (jurisdiction === undefined ? [] : [jurisdiction]));
  return places.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

function byTrouble(a: BoardRow, b: BoardRow): number {
  const of = ({ figures }: BoardRow, code: string) => figures.find((figure) => figure.code === code);
  const count = (row: BoardRow) => of(row, 'OVERDUE')?.numerator ?? 0;
  // Where nothing was found nothing is left open.
  const rate = (row: BoardRow) => {
    const value = of(row, 'CLOSING_RATE')?.value;
    return typeof value === 'number' ? value : 1;
  };
  return count(b) - count(a) || rate(a) - rate(b) || a.key.localeCompare(b.key);
}
