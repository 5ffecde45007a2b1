import { Get, Query } from '@nestjs/common';
import { BihuanController, By, type RequestBy } from '@bihuan/kernel';
import { WorkPage } from './work.dto';
import { type Work, WorkQueries } from './work.queries';

/** What the caller has to do. */
@BihuanController('work')
export class WorkController {
  constructor(private readonly queries: WorkQueries) {}

  /** The caller's open work: counts by group, and the list, what is due first first. */
  @Get()
  get(@By() { actor }: RequestBy, @Query() page: WorkPage): Promise<Work> {
    return this.queries.of(actor, page);
  }
}
