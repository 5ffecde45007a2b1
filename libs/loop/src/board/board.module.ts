import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { BlindSpotQueries } from './blind-spots';
import { BoardController } from './board.controller';
import { Breakdown } from './breakdown';
import { CampaignBoard } from './campaign-board';
import { CampaignDiagram } from './campaign-diagram';
import { FigureCounter } from './figure-counter';
import { LeaderBoard } from './leader-board';
import { Returns } from './returns';
import { TargetQueries } from './target.queries';
import { WeeklyFigures } from './week-figures';

/** What all stages together look like from above; nothing depends on it. */
@Module({
  imports: [KernelModule],
  controllers: [BoardController],
  providers: [
    FigureCounter,
    Breakdown,
    WeeklyFigures,
    Returns,
    CampaignBoard,
    CampaignDiagram,
    BlindSpotQueries,
    LeaderBoard,
    TargetQueries,
  ],
})
export class BoardModule {}
