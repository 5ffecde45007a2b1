import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { LockedInstances } from '../../runtime/locked-instances';
import { ProcessRuntime } from '../../runtime/process-runtime';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { taskBound } from '../../runtime/refusals';
import { delegationOf, refusalOf } from '../candidate';
import { KnownTasks } from '../known-tasks';
import { performersOf } from '../performers';
import type { Task } from '../task.entity';
import { UseCaseRegistry } from '../use-case-registry';
import { type ReturnTarget, ReturnTargets } from './return-targets';

/** Which task is given back, where to, and why. */
export interface ReturnTaskInput {
  readonly taskId: string;
  /** One of the return targets. */
  readonly elementId: string;
  readonly reason: string;
}

/** Gives a task back to an earlier one, which has to be done again (退回); only along flows of the diagram. */
@UseCaseHandler('task.return')
export class ReturnTask implements UseCase<ReturnTaskInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
    private readonly tasks: KnownTasks,
    private readonly useCases: UseCaseRegistry,
    private readonly targets: ReturnTargets,
    private readonly runtime: ProcessRuntime,
  ) {}

  /** @throws ProcessRuntimeError as {@link ClaimTask}, `TASK_BOUND_TO_COMMAND`, `RETURN_NOT_MODELLED` */
  async execute(actor: Actor, { taskId, elementId, reason }: ReturnTaskInput): Promise<void> {
    // The instance is always locked before its tasks.
    await this.instances.alone((await this.tasks.get(actor, taskId)).instanceId);
    const task = await this.tasks.lockDue(actor, taskId);
    const refusal = refusalOf(actor, task, await performersOf(this.work.manager, task)) ?? delegationOf(task);
    if (refusal) throw refusal;
    // The domain keeps records of such a task; it has its own command to return it, when it can be.
    const bound = this.useCases.completing(task);
    if (bound) throw taskBound(taskId, bound.name);
    const targets = await this.targets.of(task);
    if (!targets.some((target) => target.elementId === elementId))
      throw notModelled(task, elementId, targets);
    const { instanceId, executionId } = task;
    await this.runtime.returnTo(instanceId, { executionId, elementId });
    this.scope.note('task', { from: task.elementId, to: elementId, reason });
  }
}

function notModelled(
  { id, elementId: from, name }: Task,
  to: string,
  targets: readonly ReturnTarget[],
): ProcessRuntimeError {
  const list = targets.map((target) => `${target.elementId} «${target.name}»`).join(', ');
  return new ProcessRuntimeError(
    'RETURN_NOT_MODELLED',
    `The workflow has no way back from ${from} «${name}» to ${to}. ` +
      (list ? `It can be returned to: ${list}.` : 'It cannot be returned now.'),
    { details: { taskId: id, elementId: to, targets } },
  );
}
