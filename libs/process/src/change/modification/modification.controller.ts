import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import { ModifyInstanceRequest, movesOf } from './modification.dto';
import { type ModificationAnswer, ModificationQueries } from './modification.queries';
import { ModifyInstance } from './modify-instance';

/** Moving tokens by hand. */
@BihuanController('instances')
export class ModificationController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: ModificationQueries,
  ) {}

  /**
   * Cancels, starts and sets what the diagram does not provide for: whole or nothing, with a reason. Refused when it
   * would lead past a gate that was not passed, or to where the end cannot be reached any more.
   */
  @Post(':id/modify')
  @HttpCode(200)
  async modify(
    @By() { actor, options }: RequestBy,
    @Id() instanceId: string,
    @Body() { reason, instructions, dryRun = false }: ModifyInstanceRequest,
  ): Promise<ModificationAnswer> {
    const moves = movesOf(instructions);
    if (dryRun) return this.queries.dryRun(actor, instanceId, moves);
    await this.executor.run(ModifyInstance, actor, { instanceId, reason, moves }, options);
    return this.queries.done(actor, instanceId);
  }
}
