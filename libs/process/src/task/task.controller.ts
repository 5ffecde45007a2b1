import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { By, BihuanController, CommandExecutor, type RequestBy, type SearchResult, Id } from '@bihuan/kernel';
import { ClaimTask } from './claim-task';
import { TaskDispatch } from './task-dispatch';
import { CompleteTaskRequest, TaskSearchRequest } from './task.dto';
import type { Task } from './task.entity';
import { TaskQueries } from './task.queries';
import { UnclaimTask } from './unclaim-task';

/** What people have to do. */
@BihuanController('tasks')
export class TaskController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: TaskQueries,
    private readonly dispatch: TaskDispatch,
  ) {}

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: TaskSearchRequest): Promise<SearchResult<Task>> {
    return this.queries.search(actor, request);
  }

  @Get(':id')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<Task> {
    return this.queries.get(actor, id);
  }

  @Post(':id/claim')
  @HttpCode(200)
  async claim(@By() { actor, options }: RequestBy, @Id() taskId: string): Promise<Task> {
    await this.executor.run(ClaimTask, actor, { taskId }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/unclaim')
  @HttpCode(200)
  async unclaim(@By() { actor, options }: RequestBy, @Id() taskId: string): Promise<Task> {
    await this.executor.run(UnclaimTask, actor, { taskId }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/complete')
  @HttpCode(200)
  async complete(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { output = {} }: CompleteTaskRequest,
  ): Promise<Task> {
    await this.dispatch.complete(by, taskId, output);
    return this.queries.get(by.actor, taskId);
  }
}
