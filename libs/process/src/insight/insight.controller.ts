import { Get, Query } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { DefinitionDiff } from './diff/definition-diff';
import { DefinitionDifference } from './diff/definition-diff.dto';
import { DefinitionDurations, DefinitionFlows, DefinitionTokens, PeriodRequest } from './insight.dto';
import { InsightQueries } from './insight.queries';

/** What the instances of one version of a workflow do and did, and how versions differ. */
@BihuanController('definitions')
export class InsightController {
  constructor(
    private readonly insight: InsightQueries,
    private readonly difference: DefinitionDiff,
  ) {}

  /** Where tokens stand now, and for how long. */
  @Get(':id/insight/tokens')
  tokens(@By() { actor }: RequestBy, @Id() id: string): Promise<DefinitionTokens> {
    return this.insight.tokens(actor, id);
  }

  /** How long tokens stayed in the elements they left within a period. */
  @Get(':id/insight/durations')
  durations(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Query() period: PeriodRequest,
  ): Promise<DefinitionDurations> {
    return this.insight.durations(actor, id, period);
  }

  /** How often flows were taken within a period. */
  @Get(':id/insight/flows')
  flows(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Query() period: PeriodRequest,
  ): Promise<DefinitionFlows> {
    return this.insight.flows(actor, id, period);
  }

  /** What another version (or another workflow) has added, removed and changed. */
  @Get(':id/diff/:otherId')
  diff(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Id('otherId') otherId: string,
  ): Promise<DefinitionDifference> {
    return this.difference.between(actor, id, otherId);
  }
}
