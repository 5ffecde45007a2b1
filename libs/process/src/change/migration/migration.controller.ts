import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { ReasonRequest } from '../change.dto';
import { type MigrationCheck, MigrationChecks, type SuggestedPlan } from './migration-check';
import {
  CheckMigrationRequest,
  MigrationPlanRequest,
  MigrationResultsRequest,
  planOf,
  StartMigrationRequest,
} from './migration.dto';
import { type MigrationDetail, MigrationQueries, type MigrationResults } from './migration.queries';
import { StartMigration } from './start-migration';
import { UndoMigration } from './undo-migration';

/** Bringing running instances under another version. */
@BihuanController('migrations')
export class MigrationController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly checks: MigrationChecks,
    private readonly queries: MigrationQueries,
  ) {}

  /** Suggests what stands for what, and says which pairs cannot. Stores nothing. */
  @Post('plan')
  @HttpCode(200)
  plan(@By() { actor }: RequestBy, @Body() body: MigrationPlanRequest): Promise<SuggestedPlan> {
    return this.checks.suggest(actor, planOf(body));
  }

  /** What would become of the plan and of each instance. Stores nothing. */
  @Post('check')
  @HttpCode(200)
  check(
    @By() { actor }: RequestBy,
    @Body() { plan, instances = {} }: CheckMigrationRequest,
  ): Promise<MigrationCheck> {
    return this.checks.check(actor, planOf(plan), instances);
  }

  /** Orders a migration; jobs carry it out, instance by instance. */
  @Post()
  async start(
    @By() { actor, options }: RequestBy,
    @Body() { plan, instances = {}, reason }: StartMigrationRequest,
  ): Promise<MigrationDetail> {
    const input = { plan: planOf(plan), instances, reason };
    return this.queries.get(actor, await this.executor.run(StartMigration, actor, input, options));
  }

  /** Finds migrations, with how far they are. */
  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<MigrationDetail>> {
    return this.queries.search(actor, request);
  }

  /** A migration and how far it is. */
  @Get(':id')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<MigrationDetail> {
    return this.queries.get(actor, id);
  }

  /** What became of each instance. */
  @Get(':id/results')
  results(
    @By() { actor }: RequestBy,
    @Id() id: string,
    @Query() request: MigrationResultsRequest,
  ): Promise<MigrationResults> {
    return this.queries.results(actor, id, request);
  }

  /** Orders that the instances go back that have not moved since; the answer is the migration that leads back. */
  @Post(':id/undo')
  @HttpCode(201)
  async undo(
    @By() { actor, options }: RequestBy,
    @Id() migrationId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<MigrationDetail> {
    const id = await this.executor.run(UndoMigration, actor, { migrationId, reason }, options);
    return this.queries.get(actor, id);
  }
}
