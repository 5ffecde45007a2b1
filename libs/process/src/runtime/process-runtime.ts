import { Injectable } from '@nestjs/common';
import type { Actor } from '@bihuan/kernel';
import { legalProfile } from '@bihuan/rules';
import type { Instance, OpenWait } from '../instance/instance.entity';
import type { ReturnRequest } from '../lane/process-lane';
import { DEFAULT_LEGAL_PROFILE } from '../rule/rule-evaluator';
import { OpenTasks } from '../task/open-tasks';
import type { Task } from '../task/task.entity';
import { InstanceFactory } from './instance-factory';
import type { LiveInstance } from './live-instance';
import { LockedInstances } from './locked-instances';
import type { Operation } from './operation';
import { Operations } from './operations';
import type {
  CancelRequest,
  CompleteRequest,
  CorrelateRequest,
  SetVariablesRequest,
  StartRequest,
} from './process-requests';
import { ProcessRuntimeError } from './process-runtime.errors';
import { instanceSuspended, messageNotAwaited, notRunning, taskNotOpen, waitGone } from './refusals';

/**
 * Moves process instances. Every method belongs to a command: it runs in the command's transaction, goes on until
 * each instance stands at something only the outside can answer, and leaves nothing behind when it throws.
 * It asks who may do a task; whether the actor may do the command at all is the use case's to ask (`CommandScope.about`).
 *
 * All methods throw ProcessError when the definition itself fails in the step, and NoCommandError outside of a command.
 */
@Injectable()
export class ProcessRuntime {
  constructor(
    private readonly factory: InstanceFactory,
    private readonly instances: LockedInstances,
    private readonly tasks: OpenTasks,
    private readonly operations: Operations,
  ) {}

  /** Starts an instance for a subject. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async start(request: StartRequest): Promise<Instance> {
    const { key, version, subject, variables = {}, parent, businessKey } = request;
    const { id = DEFAULT_LEGAL_PROFILE, version: wanted } = request.legalProfile ?? {};
    const profile = legalProfile(id, wanted);
    return this.operations.run(async (operation, stepper) => {
      const { now } = operation;
      const live = operation.add(
        await this.factory.create({
          ...{ key, version, subject, variables, parent, businessKey },
          legalProfile: profile,
          now,
        }),
      );
      stepper.start(operation, live);
      return live;
    });
  }

  /**
   * Completes the one open task that is meant; of several (multi-instance) the first the actor may do.
   *
   * @throws ProcessRuntimeError `TASK_NOT_OPEN` (saying where the case stands), `NOT_A_CANDIDATE`,
   * `TASK_CLAIMED_BY_OTHER`, `SEPARATION_OF_DUTIES`, `TASK_DELEGATED`, `CONSENT_MISSING`
   */
  async complete(actor: Actor, request: CompleteRequest): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      // Two completions at once: the second waits for the lock here, and then finds the task done.
      await this.instances.where(operation, (query) => this.tasks.narrowInstances(query, request));
      const open = await this.tasks.findLocked(request);
      if (open.length === 0) throw taskNotOpen(request, await this.openTasks(request));
      const { instanceId, executionId } = await this.tasks.complete(actor, open, operation.now);
      const live = await this.instances.one(operation, instanceId);
      stepper.apply(operation, live, { type: 'complete', executionId, output: request.output });
      return live;
    });
  }

  /**
   * Delivers a message (or signal) to the instance of a subject that waits for it; a signal reaches all that do.
   * @throws ProcessRuntimeError `MESSAGE_NOT_AWAITED`
   */
  async correlate(request: CorrelateRequest): Promise<Instance> {
    const { subjectId, message: name, output } = request;
    return this.operations.run(async (operation, stepper) => {
      const waiting = await this.instances.where(operation, (query) =>
        query.where(
          `instance.id IN (SELECT s."instanceId" FROM bh_subscription s WHERE s."subjectId" = :subjectId AND s.name = :name)`,
          { subjectId, name },
        ),
      );
      const awaited = waiting.flatMap((live) =>
        [...live.waits.values()].flatMap((wait) => (isAwaited(wait, request) ? [{ live, wait }] : [])),
      );
      const [first] = awaited;
      if (!first) throw messageNotAwaited(name, await this.openTasks(request));
      const { executionId, kind } = first.wait;
      if (kind === 'message') {
        stepper.apply(operation, first.live, { type: 'message', executionId, output });
      } else {
        for (const live of new Set(awaited.map((found) => found.live))) {
          stepper.apply(operation, live, { type: 'signal', name, output });
        }
      }
      return first.live;
    });
  }

  /**
   * Merges variables; nothing moves but what waits for a condition, of a suspended instance once it is resumed.
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`
   */
  async setVariables({ instanceId, variables }: SetVariablesRequest): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      const live = await this.active(operation, instanceId);
      live.row.variables = { ...live.row.variables, ...variables };
      live.changed = true;
      stepper.look(operation, live);
      return live;
    });
  }

  /**
   * Ends an instance and everything it has started, without reaching any end event.
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`, `INSTANCE_CALLED`
   */
  async cancel({ instanceId, reason }: CancelRequest): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      const live = await this.active(operation, instanceId);
      const { parentExecutionId, rootId } = live.row;
      if (parentExecutionId !== null) {
        throw new ProcessRuntimeError(
          'INSTANCE_CALLED',
          `Another instance waits for this one. Cancel the topmost one: ${rootId}.`,
          { details: { rootId } },
        );
      }
      live.cancelledBecause = reason;
      await stepper.cancel(operation, live);
      return live;
    });
  }

  /** Cancels an open task and enters an earlier one in its place. @throws ProcessError `WAIT_NOT_OPEN`, `STEP_FAILED` */
  async returnTo(instanceId: string, request: ReturnRequest): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      const live = await this.active(operation, instanceId);
      stepper.returnTo(operation, live, request);
      return live;
    });
  }

  /** Fires a timer. @throws ProcessRuntimeError `WAIT_GONE` when nobody waits for it, or the instance is held by another command */
  async fire(instanceId: string, executionId: string): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      const live = await this.instances.oneUnlessHeld(operation, instanceId);
      // The timer of a suspended instance stays due, and fires once it is resumed.
      if (live?.waits.get(executionId)?.kind !== 'timer' || live.row.suspendedAt) throw waitGone();
      stepper.apply(operation, live, { type: 'fire', executionId });
      return live;
    });
  }

  /** Runs the service task at which an instance stands. @throws ProcessRuntimeError `WAIT_GONE`, `HANDLER_MISSING` */
  async runTask(instanceId: string, executionId: string): Promise<Instance> {
    return this.operations.run(async (operation, stepper) => {
      const live = await this.instances.one(operation, instanceId);
      // Before its handler does anything.
      if (live.row.suspendedAt) throw instanceSuspended(live.row);
      await stepper.answer(operation, live, executionId);
      return live;
    });
  }

  /** The open tasks of a subject (over all its instances) or of one instance, oldest first. */
  openTasks({
    subjectId,
    instanceId,
  }: {
    readonly subjectId?: string;
    readonly instanceId?: string;
  }): Promise<Task[]> {
    return this.tasks.find({ subjectId, instanceId });
  }

  private async active(operation: Operation, instanceId: string): Promise<LiveInstance> {
    const live = await this.instances.one(operation, instanceId);
    if (!live.isActive) throw notRunning(live.row);
    return live;
  }
}

function isAwaited({ kind, attributes }: OpenWait, { message, correlationKey }: CorrelateRequest): boolean {
  return (
    (kind === 'message' || kind === 'signal') &&
    attributes.name === message &&
    (correlationKey === undefined || attributes.correlationKey === correlationKey)
  );
}
