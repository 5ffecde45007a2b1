import { Get, Query } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { InstancePath, PathRequest } from './insight.dto';
import { InsightQueries } from './insight.queries';

/** The way of an instance, for replay. */
@BihuanController('instances')
export class PathController {
  constructor(private readonly insight: InsightQueries) {}

  /** Elements entered and flows taken, in order. */
  @Get(':id/path')
  path(@By() { actor }: RequestBy, @Id() id: string, @Query() request: PathRequest): Promise<InstancePath> {
    return this.insight.path(actor, id, request);
  }
}
