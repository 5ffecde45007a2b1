import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import type { Task } from '../task.entity';
import { TaskQueries } from '../task.queries';
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
    private readonly executor: CommandExecutor,
    private readonly tasks: TaskQueries,
    private readonly cosigners: CosignerQueries,
  ) {}

  /** All that are or were asked, in the order they were. */
  @Get(':id/cosigners')
  async list(@By() { actor }: RequestBy, @Id() taskId: string): Promise<{ items: Cosigner[] }> {
    return { items: await this.cosigners.of(actor, taskId) };
  }

  @Post(':id/cosigners')
  @HttpCode(200)
  async add(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: AddCosignersRequest,
  ): Promise<Task> {
    await this.executor.run(AddCosigners, actor, { taskId, ...body }, options);
    return this.tasks.get(actor, taskId);
  }

  @Post(':id/cosigners/:accountId/remove')
  @HttpCode(200)
  async remove(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Id('accountId') accountId: string,
    @Body() { reason }: RemoveCosignerRequest,
  ): Promise<Task> {
    await this.executor.run(RemoveCosigner, actor, { taskId, accountId, reason }, options);
    return this.tasks.get(actor, taskId);
  }

  @Post(':id/cosign')
  @HttpCode(200)
  async cosign(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: CosignTaskRequest,
  ): Promise<Task> {
    await this.executor.run(CosignTask, actor, { taskId, ...body }, options);
    return this.tasks.get(actor, taskId);
  }
}
