import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, Id, type RequestBy } from '@bihuan/kernel';
import { FollowUpRequest, PriorityRequest } from '../planning/planning.dto';
import { SetFollowUp } from '../planning/set-follow-up';
import { SetPriority } from '../planning/set-priority';
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
    private readonly executor: CommandExecutor,
    private readonly queries: TaskQueries,
  ) {}

  /** Lets somebody else prepare it; it comes back by `resolve`. */
  @Post(':id/delegate')
  @HttpCode(200)
  async delegate(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: DelegateTaskRequest,
  ): Promise<Task> {
    await this.executor.run(DelegateTask, actor, { taskId, ...body }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/resolve')
  @HttpCode(200)
  async resolve(@By() { actor, options }: RequestBy, @Id() taskId: string): Promise<Task> {
    await this.executor.run(ResolveTask, actor, { taskId }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/reassign')
  @HttpCode(200)
  async reassign(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: ReassignTaskRequest,
  ): Promise<Task> {
    await this.executor.run(ReassignTask, actor, { taskId, ...body }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/follow-up')
  @HttpCode(200)
  async followUp(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: FollowUpRequest,
  ): Promise<Task> {
    await this.executor.run(SetFollowUp, actor, { taskId, ...body }, options);
    return this.queries.get(actor, taskId);
  }

  @Post(':id/priority')
  @HttpCode(200)
  async priority(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() body: PriorityRequest,
  ): Promise<Task> {
    await this.executor.run(SetPriority, actor, { taskId, ...body }, options);
    return this.queries.get(actor, taskId);
  }
}
