import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, Id, type RequestBy } from '@bihuan/kernel';
import { Deputies } from '../deputy/deputies';
import { TaskCommands } from '../task-commands';
import type { Task } from '../task.entity';
import { ReturnTaskRequest } from './return.dto';
import { type ReturnTarget, ReturnTargets } from './return-targets';
import { ReturnTask } from './return-task';

/** Giving tasks back to earlier ones. */
@BihuanController('tasks')
export class ReturnController {
  constructor(
    private readonly commands: TaskCommands,
    private readonly targets: ReturnTargets,
    private readonly deputies: Deputies,
  ) {}

  /** Earlier tasks of the case that flows of the diagram lead back to. */
  @Get(':id/return-targets')
  async list(@By() { actor }: RequestBy, @Id() taskId: string): Promise<{ items: ReturnTarget[] }> {
    return { items: await this.deputies.act(actor, (as) => this.targets.read(as, taskId)) };
  }

  /** The task is over then (`CANCELLED`); the earlier one is open anew. */
  @Post(':id/return')
  @HttpCode(200)
  giveBack(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { elementId, reason }: ReturnTaskRequest,
  ): Promise<Task> {
    return this.commands.run(by, ReturnTask, { taskId, elementId, reason });
  }
}
