import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import type { Definition } from '../../definition/definition.entity';
import { DefinitionQueries } from '../../definition/definition.queries';
import { ReasonRequest } from '../change.dto';
import { ResumeDefinition } from './resume-definition';
import { SuspendDefinition } from './suspend-definition';
import { SuspendDefinitionRequest } from './suspension.dto';

/** Stopping versions of workflows for the time being. */
@BihuanController('definitions')
export class DefinitionSuspensionController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: DefinitionQueries,
  ) {}

  /** Lets no instance of this version begin until it is resumed. */
  @Post(':id/suspend')
  @HttpCode(200)
  async suspend(
    @By() { actor, options }: RequestBy,
    @Id() definitionId: string,
    @Body() { reason, withInstances }: SuspendDefinitionRequest,
  ): Promise<Definition> {
    await this.executor.run(SuspendDefinition, actor, { definitionId, reason, withInstances }, options);
    return this.queries.get(actor, definitionId);
  }

  /** Lets instances of this version begin again, and those go on that were suspended with it. */
  @Post(':id/resume')
  @HttpCode(200)
  async resume(
    @By() { actor, options }: RequestBy,
    @Id() definitionId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<Definition> {
    await this.executor.run(ResumeDefinition, actor, { definitionId, reason }, options);
    return this.queries.get(actor, definitionId);
  }
}
