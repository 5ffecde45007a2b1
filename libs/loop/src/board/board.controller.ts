import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BihuanController, By, Id, type RequestBy, SearchRequest, type SearchResult } from '@bihuan/kernel';
import type { CampaignTarget } from '../campaign/campaign-target.entity';
import type { BlindSpots } from './blind-spot';
import { BlindSpotsRequest } from './blind-spots.dto';
import { BlindSpotQueries } from './blind-spots';
import { LeaderBoardRequest } from './board.dto';
import { CampaignBoard, type CampaignBoardView } from './campaign-board';
import { CampaignDiagram, type CampaignDiagramView } from './campaign-diagram';
import { LeaderBoard, type LeaderBoardView } from './leader-board';
import { TargetQueries } from './target.queries';

/** Figures for those who steer: each says how it is counted and which rows it was counted from. */
@ApiTags('board')
@BihuanController('')
export class BoardController {
  constructor(
    private readonly boards: CampaignBoard,
    private readonly diagrams: CampaignDiagram,
    private readonly blindSpots: BlindSpotQueries,
    private readonly leaders: LeaderBoard,
    private readonly targets: TargetQueries,
  ) {}

  /** Where a campaign stands: coverage, closing, overdue, returns; by area, industry and officer. */
  @Get('campaigns/:id/board')
  board(@By() by: RequestBy, @Id() id: string): Promise<CampaignBoardView> {
    return this.boards.read(by.actor, id);
  }

  /** The workflows a campaign is pinned to, with what stands in each step and for how long. */
  @Get('campaigns/:id/board/diagram')
  diagram(@By() by: RequestBy, @Id() id: string): Promise<CampaignDiagramView> {
    return this.diagrams.read(by.actor, id);
  }

  /** Enterprises of a campaign that were never inspected, small and scattered ones first. */
  @Get('campaigns/:id/blind-spots')
  spots(@By() by: RequestBy, @Id() id: string, @Query() request: BlindSpotsRequest): Promise<BlindSpots> {
    return this.blindSpots.read(by.actor, id, request);
  }

  /** The figures of the leader's page, this week beside last week, and twelve weeks back. */
  @Get('board/leader')
  leader(@By() by: RequestBy, @Query() { campaignId }: LeaderBoardRequest): Promise<LeaderBoardView> {
    return this.leaders.read(by.actor, campaignId);
  }

  /** The lines of the coverage ledgers of all campaigns. */
  @Post('targets/search')
  @HttpCode(200)
  searchTargets(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<CampaignTarget>> {
    return this.targets.search(by.actor, request);
  }
}
