import { Body, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  By,
  BihuanController,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  Id,
} from '@bihuan/kernel';
import type { HistoryEntry } from '../history/history.entity';
import { ReasonRequest } from '../change/change.dto';
import { ReportIncidentRequest } from '../incident/incident.dto';
import { ReportIncident } from '../incident/report-incident';
import { ResolveIncident } from '../incident/resolve-incident';
import { RetryIncident } from '../incident/retry-incident';
import { BeginInstance, type BegunInstance } from './begin-instance';
import { CancelInstance } from './cancel-instance';
import { BeginInstanceRequest, CancelInstanceRequest, HistoryRequest } from './instance.dto';
import type { Instance } from './instance.entity';
import { type InstanceDetail, InstanceQueries } from './instance.queries';

/** Running and finished processes. */
@BihuanController('instances')
export class InstanceController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: InstanceQueries,
  ) {}

  /** Begins a workflow of one's own; those of the product are begun by what they are about. */
  @Post()
  begin(@By() { actor, options }: RequestBy, @Body() request: BeginInstanceRequest): Promise<BegunInstance> {
    return this.executor.run(BeginInstance, actor, request, options);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Instance>> {
    return this.queries.search(actor, request);
  }

  @Get(':id')
  async get(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InstanceDetail> {
    const detail = await this.queries.get(actor, id);
    response.setHeader('ETag', `"${detail.instance.version}"`);
    return detail;
  }

  @Get(':id/history')
  async history(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Query() { after, limit }: HistoryRequest,
  ): Promise<{ items: HistoryEntry[] }> {
    return { items: await this.queries.history(actor, id, after, limit) };
  }

  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Body() { reason }: CancelInstanceRequest,
  ): Promise<InstanceDetail> {
    await this.executor.run(CancelInstance, actor, { instanceId, reason }, options);
    return this.queries.get(actor, instanceId);
  }

  @Post(':id/incidents/:incidentId/retry')
  @HttpCode(200)
  async retry(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Id('incidentId') incidentId: string,
  ): Promise<InstanceDetail> {
    await this.executor.run(RetryIncident, actor, { instanceId, incidentId }, options);
    return this.queries.get(actor, instanceId);
  }

  /** Without trying the step again; refused while nobody would go on with it. */
  @Post(':id/incidents/:incidentId/resolve')
  @HttpCode(200)
  async resolve(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Id('incidentId') incidentId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<InstanceDetail> {
    await this.executor.run(ResolveIncident, actor, { instanceId, incidentId, reason }, options);
    return this.queries.get(actor, instanceId);
  }

  /** What a person says is wrong with a step that has not failed; the step is not held up by it. */
  @Post(':id/incidents')
  report(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Body() { executionId, reason }: ReportIncidentRequest,
  ): Promise<{ readonly id: string }> {
    return this.executor.run(ReportIncident, actor, { instanceId, executionId, reason }, options);
  }
}
