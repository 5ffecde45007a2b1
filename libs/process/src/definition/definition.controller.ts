import { Body, Get, Header, HttpCode, Post } from '@nestjs/common';
import {
  By,
  BihuanController,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  Id,
} from '@bihuan/kernel';
import type { DeploymentReport } from '../proof/report';
import type { WorkflowTestReport } from '../workflow-test/run-workflow-tests';
import { DeployRequest, WorkflowTestRequest } from './definition.dto';
import type { Definition } from './definition.entity';
import { type DeployedFiles, DefinitionQueries, type DefinitionDetail } from './definition.queries';
import { DeployDefinition, type DeployedDefinition } from './deploy-definition';

/** The workflows of this installation. */
@BihuanController('definitions')
export class DefinitionController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: DefinitionQueries,
  ) {}

  /** Proves a workflow and stores it as the next version; a refused one answers 422 with all findings. */
  @Post()
  deploy(@By() { actor, options }: RequestBy, @Body() body: DeployRequest): Promise<DeployedDefinition> {
    return this.executor.run(DeployDefinition, actor, body, options);
  }

  /** What deploying would say: verdict, lane, findings with the path that fails. Stores nothing. */
  @Post('check')
  @HttpCode(200)
  check(@By() { actor }: RequestBy, @Body() body: DeployRequest): Promise<DeploymentReport> {
    return this.queries.check(actor, body);
  }

  /** Plays the cases of a workflow test, without starting anything; the report shows what came instead of what was expected. */
  @Post('test')
  @HttpCode(200)
  test(@By() { actor }: RequestBy, @Body() body: WorkflowTestRequest): Promise<WorkflowTestReport> {
    return this.queries.test(actor, body);
  }

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<Definition>> {
    return this.queries.search(actor, request);
  }

  @Get(':id')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<DefinitionDetail> {
    return this.queries.get(actor, id);
  }

  /** The files of a version, as they were deployed: the diagram, and what was proven beside it. */
  @Get(':id/files')
  files(@By() { actor }: RequestBy, @Id() id: string): Promise<DeployedFiles> {
    return this.queries.files(actor, id);
  }

  @Get(':id/xml')
  @Header('Content-Type', 'application/xml; charset=utf-8')
  @Header('X-Content-Type-Options', 'nosniff')
  xml(@By() { actor }: RequestBy, @Id() id: string): Promise<string> {
    return this.queries.xml(actor, id);
  }
}
