import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import { type InstanceDetail, InstanceQueries } from '../../instance/instance.queries';
import { RestartInstance } from './restart-instance';
import { RestartInstanceRequest } from './restart.dto';

/** Beginning anew from a step. */
@BihuanController('instances')
export class RestartController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: InstanceQueries,
  ) {}

  /**
   * Begins an instance anew from one of its elements. A running one goes on under its id; for one that is over a new one
   * begins, and the answer is that one. No gate that was not passed can be jumped over.
   */
  @Post(':id/restart')
  @HttpCode(200)
  async restart(
    @By() { actor, options }: RequestBy,
    @Id() id: string,
    @Body() { reason, from, variables }: RestartInstanceRequest,
  ): Promise<InstanceDetail> {
    const input = { instanceId: id, reason, from, variables };
    const instanceId = await this.executor.run(RestartInstance, actor, input, options);
    return this.queries.get(actor, instanceId);
  }
}
