import { Body, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { AppointDeputy } from './appoint-deputy';
import { AppointDeputyRequest } from './deputy.dto';
import { DeputyQueries } from './deputy.queries';
import type { Deputyship } from './deputyship.entity';
import { EndDeputyship } from './end-deputyship';

/** Who does whose tasks while somebody is away. */
@BihuanController('deputies')
export class DeputyController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: DeputyQueries,
  ) {}

  @Post()
  appoint(
    @By() { actor, options }: RequestBy,
    @Body() { accountId = actor.accountId, deputyId, from, to, reason }: AppointDeputyRequest,
  ): Promise<{ readonly id: string }> {
    return this.executor.run(AppointDeputy, actor, { accountId, deputyId, from, to, reason }, options);
  }

  /** Latest first. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Deputyship>> {
    return this.queries.search(actor, request);
  }

  @Post(':id/end')
  @HttpCode(200)
  async end(@By() { actor, options }: RequestBy, @Id() deputyshipId: string): Promise<void> {
    await this.executor.run(EndDeputyship, actor, { deputyshipId }, options);
  }
}
