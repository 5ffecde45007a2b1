import { Body, HttpCode, Post } from '@nestjs/common';
import { BihuanController, By, CommandExecutor, type RequestBy } from '@bihuan/kernel';
import { ClaimTask } from '../claim-task';
import { ReassignTask } from '../handover/reassign-task';
import { TaskCommands } from '../task-commands';
import { TaskDispatch } from '../task-dispatch';
import { BulkClaimRequest, BulkCompleteRequest, BulkReassignRequest } from './bulk.dto';
import { type BulkResult, eachTask } from './bulk';

/** The same done to many tasks; each is a command of its own, and the answer tells of each. */
@BihuanController('tasks/bulk')
export class BulkController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly commands: TaskCommands,
    private readonly dispatch: TaskDispatch,
  ) {}

  @Post('claim')
  @HttpCode(200)
  claim(@By() by: RequestBy, @Body() { taskIds }: BulkClaimRequest): Promise<BulkResult> {
    return eachTask(by, named(taskIds), (one, input) => this.commands.run(one, ClaimTask, input));
  }

  @Post('complete')
  @HttpCode(200)
  complete(@By() by: RequestBy, @Body() { items }: BulkCompleteRequest): Promise<BulkResult> {
    return eachTask(by, items, (one, { taskId, output = {} }) =>
      this.commands.act(one, taskId, (doer) => this.dispatch.complete(doer, taskId, output)),
    );
  }

  @Post('reassign')
  @HttpCode(200)
  reassign(@By() by: RequestBy, @Body() { taskIds, ...to }: BulkReassignRequest): Promise<BulkResult> {
    return eachTask(by, named(taskIds), ({ actor, options }, { taskId }) =>
      this.executor.run(ReassignTask, actor, { taskId, ...to }, options),
    );
  }
}

const named = (taskIds: readonly string[]) => taskIds.map((taskId) => ({ taskId }));
