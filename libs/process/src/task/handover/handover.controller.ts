import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import { FollowUpRequest, PriorityRequest } from '../planning/planning.dto';
import { SetFollowUp } from '../planning/set-follow-up';
import { SetPriority } from '../planning/set-priority';
import { TaskCommands } from '../task-commands';
import type { Task } from '../task.entity';
import { TaskQueries } from '../task.queries';
import { DelegateTask } from './delegate-task';
import { DelegateTaskRequest, ReassignTaskRequest } from './handover.dto';
import { ReassignTask } from './reassign-task';
import { ResolveTask } from './resolve-task';

/** Whose a task is, and when and how urgently it is done. */
@BihuanController('tasks')
export class HandoverController {
  constructor(
    private readonly commands: TaskCommands,
    private readonly executor: CommandExecutor,
    private readonly queries: TaskQueries,
  ) {}

  /** Lets somebody else prepare it; it comes back by `resolve`. */
  @Post(':id/delegate')
  @HttpCode(200)
  delegate(
    @By() by: RequestBy,
    @Id() taskId: string,
    @Body() { accountId }: DelegateTaskRequest,
  ): Promise<Task> {
    return this.commands.run(by, DelegateTask, { taskId, accountId });
  }

  @Post(':id/resolve')
  @HttpCode(200)
  resolve(@By() by: RequestBy, @Id() taskId: string): Promise<Task> {
    return this.commands.run(by, ResolveTask, { taskId });
  }

  @Post(':id/reassign')
  @HttpCode(200)
  async reassign(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { accountId, reason }: ReassignTaskRequest,
  ): Promise<Task> {
    await this.executor.run(ReassignTask, actor, { taskId, accountId, reason }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/follow-up')
  @HttpCode(200)
  followUp(@By() by: RequestBy, @Id() taskId: string, @Body() { followUp }: FollowUpRequest): Promise<Task> {
    return this.commands.run(by, SetFollowUp, { taskId, followUp });
  }

  @Post(':id/priority')
  @HttpCode(200)
  async priority(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { priority }: PriorityRequest,
  ): Promise<Task> {
    await this.executor.run(SetPriority, actor, { taskId, priority }, options);
    return this.queries.get(actor, taskId);
  }
}
