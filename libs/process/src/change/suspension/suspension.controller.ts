import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import { type InstanceDetail, InstanceQueries } from '../../instance/instance.queries';
import { ReasonRequest } from '../change.dto';
import { ResumeInstance } from './resume-instance';
import { SuspendInstance } from './suspend-instance';

/** Stopping instances for the time being. */
@BihuanController('instances')
export class SuspensionController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: InstanceQueries,
  ) {}

  /** Stops an instance and what it has started: tasks, timers, messages and jobs of it wait until it is resumed. */
  @Post(':id/suspend')
  @HttpCode(200)
  async suspend(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<InstanceDetail> {
    await this.executor.run(SuspendInstance, actor, { instanceId, reason }, options);
    return this.queries.get(actor, instanceId);
  }

  /** Lets a suspended instance go on; what became due meanwhile happens now. */
  @Post(':id/resume')
  @HttpCode(200)
  async resume(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<InstanceDetail> {
    await this.executor.run(ResumeInstance, actor, { instanceId, reason }, options);
    return this.queries.get(actor, instanceId);
  }
}
