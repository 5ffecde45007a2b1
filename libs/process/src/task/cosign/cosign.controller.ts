import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { Deputies } from '../deputy/deputies';
import { TaskCommands } from '../task-commands';
import type { Task } from '../task.entity';
import { AddCosigners } from './add-cosigners';
import { CosignTask } from './cosign-task';
import { AddCosignersRequest, CosignTaskRequest, RemoveCosignerRequest } from './cosign.dto';
import type { Cosigner } from './cosigner.entity';
import { CosignerQueries } from './cosigner.queries';
import { RemoveCosigner } from './remove-cosigner';

/** Consents a task waits for beyond what its workflow asks. */
@BihuanController('tasks')
export class CosignController {
  constructor(
    private readonly commands: TaskCommands,
    private readonly cosigners: CosignerQueries,
    private readonly deputies: Deputies,
  ) {}

  /** All that are or were asked, in the order they were. */
  @Get(':id/cosigners')
  async list(@By() { actor }: RequestBy, @Id() taskId: string): Promise<{ items: Cosigner[] }> {
    return { items: await this.deputies.act(actor, (as) => this.cosigners.of(as, taskId)) };
  }

  @Post(':id/cosigners')
  @HttpCode(200)
  add(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { accountIds, reason }: AddCosignersRequest,
  ): Promise<Task> {
    return this.commands.run(by, AddCosigners, { taskId, accountIds, reason });
  }

  @Post(':id/cosigners/:accountId/remove')
  @HttpCode(200)
  remove(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Id('accountId') accountId: string,
    @Body() { reason }: RemoveCosignerRequest,
  ): Promise<Task> {
    return this.commands.run(by, RemoveCosigner, { taskId, accountId, reason });
  }

  @Post(':id/cosign')
  @HttpCode(200)
  cosign(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { decision, comment }: CosignTaskRequest,
  ): Promise<Task> {
    return this.commands.run(by, CosignTask, { taskId, decision, comment });
  }
}
