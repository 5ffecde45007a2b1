import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, type RequestBy, SearchRequest, type SearchResult } from '@bihuan/kernel';
import type { StartEvent } from './start-event.entity';
import { StartEventQueries } from './start-event.queries';

/** Messages, signals and timers that begin instances of the latest version of a definition. */
@BihuanController('start-events')
export class StartEventController {
  constructor(private readonly queries: StartEventQueries) {}

  /** Finds start events: when the next instance begins, how many there were, and why the last attempt failed. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<StartEvent>> {
    return this.queries.search(actor, request);
  }
}
