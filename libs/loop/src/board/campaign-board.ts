import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Campaign } from '../campaign/campaign.entity';
import { CampaignNotFoundError } from '../campaign/campaign.errors';
import { coverage, coverageByState, hazardFigures, setAside } from './board-figures';
import { type BoardRow, type BoardScope, Breakdown } from './breakdown';
import type { Figure } from './figure';
import { FigureCounter } from './figure-counter';
import { Returns } from './returns';

/** Where a campaign stands, in figures that open the rows behind them. */
export interface CampaignBoardView {
  readonly campaign: Pick<
    Campaign,
    'id' | 'number' | 'title' | 'status' | 'jurisdiction' | 'startsOn' | 'endsOn' | 'stageEnds'
  >;
  /** The moment the figures are of. */
  readonly at: Date;
  /** Coverage, then hazards. */
  readonly figures: readonly Figure[];
  /** The coverage ledger by where its lines stand. */
  readonly coverage: readonly Figure[];
  /** Which criterion of which gate sent cases back, the most frequent first. */
  readonly returnedBy: readonly Figure[];
  readonly byArea: readonly BoardRow[];
  readonly byIndustry: readonly BoardRow[];
  /** By the officer who wrote the hazards down. */
  readonly byOfficer: readonly BoardRow[];
}

/** Counts the board of a campaign, as far as the actor may see its rows. */
@Injectable()
export class CampaignBoard {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly counter: FigureCounter,
    private readonly breakdown: Breakdown,
    private readonly returns: Returns,
  ) {}

  /** @throws NotPermittedError, CampaignNotFoundError */
  read(actor: Actor, campaignId: string): Promise<CampaignBoardView> {
    return this.access.run(actor, 'board.read', async () => {
      const campaign = await this.work.manager.findOneBy(Campaign, { id: campaignId });
      if (!campaign) throw new CampaignNotFoundError(campaignId);
      const at = this.clock.now();
      const mine = { campaignId };
      const scope: BoardScope = { hazards: mine, targets: mine, place: campaign.jurisdiction, at };
      const covered = await this.counter.figures({
        resource: 'targets',
        definitions: [coverage, ...coverageByState],
        scope: mine,
      });
      const hazards = await this.counter.figures({
        resource: 'hazards',
        definitions: [...hazardFigures(at), ...setAside],
        scope: mine,
      });
      const { id, number, title, status, jurisdiction, startsOn, endsOn, stageEnds } = campaign;
      return {
        campaign: { id, number, title, status, jurisdiction, startsOn, endsOn, stageEnds },
        at,
        figures: [...covered.slice(0, 1), ...hazards],
        coverage: covered.slice(1),
        returnedBy: await this.returns.byCriterion({ campaignId, from: new Date(0), to: later(at) }),
        byArea: await this.breakdown.byArea(scope),
        byIndustry: await this.breakdown.byIndustry(scope),
        byOfficer: await this.breakdown.byOfficer(scope),
      };
    });
  }
}

/** Verdicts of this very moment count too. */
const later = (at: Date) => new Date(at.getTime() + 1);
