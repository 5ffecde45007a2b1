import { Body, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  type Listing,
  Id,
} from '@bihuan/kernel';
import type { RuleEvaluation } from '@bihuan/process';
import type { RuleResult } from '@bihuan/rules';
import { ExplainGate, ReportHazard, TimelinePage } from './hazard.dto';
import { HazardGates } from './hazard-gates';
import { type HazardCase, HazardQueries } from './hazard.queries';
import type { HazardResource } from './hazard-resource';
import { HazardTimeline, type TimelineEntry } from './hazard-timeline';
import { ReportHazardUseCase } from './report-hazard';
import { VersionTag } from './version-tag';

/** Hazards: found, searched, read and explained. What is done to them stands in {@link HazardCommandsController}. */
@ApiTags('hazards')
@UseInterceptors(VersionTag)
@BihuanController('hazards')
export class HazardsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: HazardQueries,
    private readonly timelines: HazardTimeline,
    private readonly verdicts: HazardGates,
  ) {}

  /** Writes down a hazard without a checklist. */
  @Post()
  report(@By() by: RequestBy, @Body() body: ReportHazard): Promise<HazardResource> {
    return this.commands.run(ReportHazardUseCase, by.actor, body, by.options);
  }

  /** Finds hazards. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<HazardResource>> {
    return this.queries.search(by.actor, request);
  }

  /** A hazard with its responsibilities, open tasks, states and transfer. */
  @Get(':id')
  find(@By() by: RequestBy, @Id() id: string): Promise<HazardCase> {
    return this.queries.find(by.actor, id);
  }

  /** What happened to the hazard, oldest first: commands, verdicts of gates, states. */
  @Get(':id/timeline')
  timeline(
    @By() by: RequestBy,
    @Id() id: string,
    @Query() page: TimelinePage,
  ): Promise<SearchResult<TimelineEntry>> {
    return this.timelines.read(by.actor, id, page);
  }

  /** The stored verdicts of gates, oldest first. */
  @Get(':id/gates')
  async gates(@By() by: RequestBy, @Id() id: string): Promise<Listing<RuleEvaluation>> {
    return { items: await this.verdicts.list(by.actor, id) };
  }

  /** What a gate would say now ("why can I not strike this off?"); nothing is stored. */
  @Post(':id/gates/:rule/explain')
  @HttpCode(200)
  explain(
    @By() by: RequestBy,
    @Id() id: string,
    @Param('rule') rule: string,
    @Body() body: ExplainGate,
  ): Promise<RuleResult> {
    return this.verdicts.explain(by.actor, id, rule, body.variant);
  }
}
