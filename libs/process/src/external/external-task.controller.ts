import { Body, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { CompleteExternalTask } from './complete-external-task';
import { ExtendLock, type ExtendedLock } from './extend-lock';
import {
  BpmnErrorRequest,
  CompleteExternalTaskRequest,
  ExtendLockRequest,
  FailExternalTaskRequest,
  FetchAndLockRequest,
} from './external-task.dto';
import type { ExternalTask } from './external-task.entity';
import { ExternalTaskQueries } from './external-task.queries';
import { FailExternalTask, type FailedAttempt } from './fail-external-task';
import { FetchAndLock, type FetchedTask } from './fetch-and-lock';
import { ReportBpmnError } from './report-bpmn-error';

/** Service tasks done by workers outside of the product, in any language. */
@BihuanController('external-tasks')
export class ExternalTaskController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: ExternalTaskQueries,
  ) {}

  /** Gives a worker the tasks of its topics that have waited longest, and keeps others away from them. */
  @Post('fetch-and-lock')
  @HttpCode(200)
  async fetchAndLock(
    @By() { actor, options }: RequestBy,
    @Body() body: FetchAndLockRequest,
  ): Promise<{ readonly items: FetchedTask[] }> {
    // A replay has to find its first answer, whatever is free by now.
    const worthIt = options.idempotencyKey !== undefined || (await this.queries.hasFree(actor, body.topics));
    return { items: worthIt ? await this.executor.run(FetchAndLock, actor, body, options) : [] };
  }

  @Post('search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<ExternalTask>> {
    return this.queries.search(actor, request);
  }

  @Post(':id/complete')
  @HttpCode(204)
  complete(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { workerId, output }: CompleteExternalTaskRequest,
  ): Promise<void> {
    return this.executor.run(CompleteExternalTask, actor, { taskId, workerId, output }, options);
  }

  /** Another attempt follows after a pause; after the last one an incident is raised. */
  @Post(':id/fail')
  @HttpCode(200)
  fail(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { workerId, message, retries, backoffSeconds }: FailExternalTaskRequest,
  ): Promise<FailedAttempt> {
    return this.executor.run(
      FailExternalTask,
      actor,
      { taskId, workerId, message, retries, backoffSeconds },
      options,
    );
  }

  /** Takes the error path of the diagram. */
  @Post(':id/bpmn-error')
  @HttpCode(204)
  bpmnError(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { workerId, code, message }: BpmnErrorRequest,
  ): Promise<void> {
    return this.executor.run(ReportBpmnError, actor, { taskId, workerId, code, message }, options);
  }

  @Post(':id/extend-lock')
  @HttpCode(200)
  extendLock(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { workerId, lockSeconds }: ExtendLockRequest,
  ): Promise<ExtendedLock> {
    return this.executor.run(ExtendLock, actor, { taskId, workerId, lockSeconds }, options);
  }
}
