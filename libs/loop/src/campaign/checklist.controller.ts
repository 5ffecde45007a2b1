import { Body, Get, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  Id,
} from '@bihuan/kernel';
import { InstallChecklistDto } from './campaign.dto';
import { CampaignQueries } from './campaign.queries';
import type { Checklist } from './checklist.entity';
import { InstallChecklist } from './install-checklist';

/** Checklists (检查表); a version never changes. */
@BihuanController('checklists')
export class ChecklistController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly queries: CampaignQueries,
  ) {}

  /** Installs a checklist; one that changed becomes the next version. */
  @Post()
  install(@By() by: RequestBy, @Body() body: InstallChecklistDto): Promise<Checklist> {
    return this.commands.run(InstallChecklist, by.actor, body, by.options);
  }

  /** Finds checklists. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Checklist>> {
    return this.queries.searchChecklists(by.actor, request);
  }

  /** One checklist with its items. */
  @Get(':id')
  get(@By() by: RequestBy, @Id() id: string): Promise<Checklist> {
    return this.queries.getChecklist(by.actor, id);
  }
}
