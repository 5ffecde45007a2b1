import { Body, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  Id,
} from '@bihuan/kernel';
import { AdvanceCampaign } from './advance-campaign';
import type { CampaignTarget } from './campaign-target.entity';
import type { Campaign } from './campaign.entity';
import { AdvanceCampaignDto, CreateCampaignDto, PopulationEventDto, UpdateCampaignDto } from './campaign.dto';
import { CampaignQueries } from './campaign.queries';
import { type CampaignView, campaignView } from './campaign.view';
import type { CoverageReport } from './coverage-ledger';
import { CreateCampaign } from './create-campaign';
import { type CampaignDiscarded, DiscardCampaign } from './discard-campaign';
import type { PopulationPreview } from './population';
import type { PopulationEvent } from './population-event.entity';
import { PublishCampaign } from './publish-campaign';
import { RecordPopulationEvent } from './record-population-event';
import { UpdateCampaign } from './update-campaign';

/** Special campaigns (专项行动) and their coverage ledger. */
@BihuanController('campaigns')
export class CampaignController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: CampaignQueries,
  ) {}

  /** Prepares a campaign. */
  @Post()
  async create(
    @By() by: RequestBy,
    @Body() body: CreateCampaignDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView> {
    return answer(await this.commands.run(CreateCampaign, by.actor, body, by.options), by, response);
  }

  /** Finds campaigns. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<CampaignView>> {
    return this.queries.search(by.actor, request);
  }

  /** One campaign. */
  @Get(':id')
  async get(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView> {
    const campaign = await this.queries.get(by.actor, id);
    response.setHeader('ETag', `"${campaign.version}"`);
    return campaign;
  }

  /** Changes a campaign that is not published; absent fields stay. */
  @Post(':id/update')
  @HttpCode(200)
  async update(
    @By() by: RequestBy,
    @Id() campaignId: string,
    @Body() body: UpdateCampaignDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView> {
    const input = Object.assign({ campaignId }, body);
    return answer(await this.commands.run(UpdateCampaign, by.actor, input, by.options), by, response);
  }

  /** Publishes it: the population is frozen and the workflow versions are pinned. */
  @Post(':id/publish')
  @HttpCode(200)
  async publish(
    @By() by: RequestBy,
    @Id() campaignId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView & { population: number }> {
    const { campaign, population } = await this.commands.run(
      PublishCampaign,
      by.actor,
      { campaignId },
      by.options,
    );
    return { ...answer(campaign, by, response), population };
  }

  /** Throws it away, for good, while it is not published. */
  @Post(':id/discard')
  @HttpCode(200)
  discard(@By() by: RequestBy, @Id() campaignId: string): Promise<CampaignDiscarded> {
    return this.commands.run(DiscardCampaign, by.actor, { campaignId }, by.options);
  }

  /** Brings it into its next stage. */
  @Post(':id/advance')
  @HttpCode(200)
  async advance(
    @By() by: RequestBy,
    @Id() campaignId: string,
    @Body() body: AdvanceCampaignDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CampaignView> {
    const input = Object.assign({ campaignId }, body);
    return answer(await this.commands.run(AdvanceCampaign, by.actor, input, by.options), by, response);
  }

  /** Who would be covered if it were published now. */
  @Post(':id/population/preview')
  @HttpCode(200)
  preview(@By() by: RequestBy, @Id() id: string): Promise<PopulationPreview> {
    return this.queries.preview(by.actor, id);
  }

  /** Lets an enterprise join or leave after publication. */
  @Post(':id/record-population-event')
  @HttpCode(200)
  recordPopulationEvent(
    @By() by: RequestBy,
    @Id() campaignId: string,
    @Body() body: PopulationEventDto,
  ): Promise<CampaignTarget> {
    return this.commands.run(
      RecordPopulationEvent,
      by.actor,
      Object.assign({ campaignId }, body),
      by.options,
    );
  }

  /** Who joined and left after publication. */
  @Post(':id/population-events/search')
  @HttpCode(200)
  searchPopulationEvents(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() request: SearchRequest,
  ): Promise<SearchResult<PopulationEvent>> {
    return this.queries.searchPopulationEvents(by.actor, id, request);
  }

  /** The lines of the coverage ledger. */
  @Post(':id/targets/search')
  @HttpCode(200)
  searchTargets(
    @By() by: RequestBy,
    @Id() id: string,
    @Body() request: SearchRequest,
  ): Promise<SearchResult<CampaignTarget>> {
    return this.queries.searchTargets(by.actor, id, request);
  }

  /** The counts of the coverage ledger: as a whole, by area, industry and scale. */
  @Get(':id/coverage')
  coverage(@By() by: RequestBy, @Id() id: string): Promise<CoverageReport> {
    return this.queries.coverage(by.actor, id);
  }
}

function answer(campaign: Campaign, { actor }: RequestBy, response: Response): CampaignView {
  response.setHeader('ETag', `"${campaign.version}"`);
  return campaignView(campaign, actor);
}
