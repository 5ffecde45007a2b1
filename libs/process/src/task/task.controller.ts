import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { By, BihuanController, type RequestBy, type SearchResult, Id } from '@bihuan/kernel';
import { ClaimTask } from './claim-task';
import { Deputies } from './deputy/deputies';
import { TaskCommands } from './task-commands';
import { TaskDispatch } from './task-dispatch';
import { CompleteTaskRequest, TaskSearchRequest } from './task.dto';
import type { Task } from './task.entity';
import { TaskQueries } from './task.queries';
import { UnclaimTask } from './unclaim-task';

/** What people have to do. */
@BihuanController('tasks')
export class TaskController {
  constructor(
    private readonly commands: TaskCommands,
    private readonly queries: TaskQueries,
    private readonly deputies: Deputies,
    private readonly dispatch: TaskDispatch,
  ) {}

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: TaskSearchRequest): Promise<SearchResult<Task>> {
    return this.queries.search(actor, request);
  }

  @Get(':id')
  get(@By() { actor }: RequestBy, @Id() id: string): Promise<Task> {
    return this.deputies.act(actor, (as) => this.queries.get(as, id));
  }

  @Post(':id/claim')
  @HttpCode(200)
  claim(@By() by: RequestBy, @Id() taskId: string): Promise<Task> {
    return this.commands.run(by, ClaimTask, { taskId });
  }

  @Post(':id/unclaim')
  @HttpCode(200)
  unclaim(@By() by: RequestBy, @Id() taskId: string): Promise<Task> {
    return this.commands.run(by, UnclaimTask, { taskId });
  }

  @Post(':id/complete')
  @HttpCode(200)
  complete(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { output = {} }: CompleteTaskRequest,
  ): Promise<Task> {
    return this.commands.act(by, taskId, (doer) => this.dispatch.complete(doer, taskId, output));
  }
}
