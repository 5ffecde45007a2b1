import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, type RequestBy, SearchRequest, type SearchResult } from '@bihuan/kernel';
import { IncidentQueries, type IncidentRow } from './incident.queries';

/** Steps that nobody tries any more until a person has looked at them. */
@BihuanController('incidents')
export class IncidentController {
  constructor(private readonly queries: IncidentQueries) {}

  /** Finds incidents of all instances, the latest first; open ones by `resolvedAt: { "exists": false }`. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<IncidentRow>> {
    return this.queries.search(actor, request);
  }
}
