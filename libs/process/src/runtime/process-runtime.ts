import { Injectable } from '@nestjs/common';
import { type Actor, Clock, CommandScope, newId, UnitOfWork } from '@bihuan/kernel';
import { legalProfile } from '@bihuan/rules';
import { DefinitionRegistry } from '../definition/definition-registry';
import type { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import { DEFAULT_LEGAL_PROFILE } from '../rule/rule-evaluator';
import { OpenTasks } from '../task/open-tasks';
import { Task } from '../task/task.entity';
import { LiveInstance } from './live-instance';
import { LockedInstances } from './locked-instances';
import { messageNotAwaited, notRunning, taskNotOpen } from './refusals';
import { newInstance } from './new-instance';
import { Operation } from './operation';
import { ProcessRuntimeError } from './process-runtime.errors';
import type {
  CancelRequest,
  CompleteRequest,
  CorrelateRequest,
  SetVariablesRequest,
  StartRequest,
} from './process-requests';
import { StateNotifier } from './state-notifier';
import { Stepper } from './stepper';
import { StepWriter } from './step-writer';

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
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly definitions: DefinitionRegistry,
    private readonly instances: LockedInstances,
    private readonly tasks: OpenTasks,
    private readonly stepper: Stepper,
    private readonly writer: StepWriter,
    private readonly notifier: StateNotifier,
  ) {}

  /** Starts an instance for a subject. @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async start(request: StartRequest): Promise<Instance> {
    const { key, version, subject, variables = {}, parent } = request;
    const definition = await this.definitions.get(key, version);
    const profile = legalProfile(
      request.legalProfile?.id ?? DEFAULT_LEGAL_PROFILE,
      request.legalProfile?.version,
    );
    return this.operate(async (operation) => {
      const { now } = operation;
      const row = newInstance({ id: newId(), definition, subject, variables, legalProfile: profile, now });
      if (parent) {
        row.parentId = parent.id;
        row.rootId = parent.rootId;
      }
      const live = operation.add(new LiveInstance(row, await this.definitions.compiled(definition.id), true));
      this.stepper.start(operation, live);
      return live;
    });
  }

  /**
   * Completes the one open task that is meant; of several (multi-instance) the first the actor may do.
   *
   * @throws ProcessRuntimeError `TASK_NOT_OPEN` (saying where the case stands), `NOT_A_CANDIDATE`,
   * `TASK_CLAIMED_BY_OTHER`, `SEPARATION_OF_DUTIES`
   */
  async complete(actor: Actor, request: CompleteRequest): Promise<Instance> {
    return this.operate(async (operation) => {
      // Two completions at once: the second waits for the lock here, and then finds the task done.
      await this.instances.where(operation, (query) => this.tasks.narrowInstances(query, request));
      const open = await this.tasks.find(request);
      if (open.length === 0) throw taskNotOpen(request, await this.openTasks(request));
      const task = await this.tasks.choose(actor, open);
      await this.work.manager.update(
        Task,
        { id: task.id },
        { status: 'COMPLETED', completedAt: operation.now, completedBy: actor.accountId },
      );
      const live = await this.instances.one(operation, task.instanceId);
      const { executionId } = task;
      this.stepper.apply(operation, live, { type: 'complete', executionId, output: request.output });
      return live;
    });
  }

  /**
   * Delivers a message (or signal) to the instance of a subject that waits for it; a signal reaches all that do.
   * @throws ProcessRuntimeError `MESSAGE_NOT_AWAITED`
   */
  async correlate(request: CorrelateRequest): Promise<Instance> {
    const { message: name, output } = request;
    return this.operate(async (operation) => {
      const candidates = await this.instances.where(operation, (query) =>
        query.where(
          `instance.id IN (SELECT s."instanceId" FROM bh_subscription s WHERE s."subjectId" = :subjectId AND s.name = :name)`,
          { subjectId: request.subjectId, name },
        ),
      );
      const [first, ...others] = candidates.flatMap((live) =>
        [...live.waits.values()].flatMap((wait) => (isAwaited(wait, request) ? [{ live, wait }] : [])),
      );
      if (!first) throw messageNotAwaited(name, await this.openTasks(request));
      const { executionId, kind } = first.wait;
      if (kind === 'message') {
        this.stepper.apply(operation, first.live, { type: 'message', executionId, output });
      } else {
        for (const live of new Set([first, ...others].map((found) => found.live))) {
          this.stepper.apply(operation, live, { type: 'signal', name, output });
        }
      }
      return first.live;
    });
  }

  /** Merges variables without moving. @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING` */
  async setVariables({ instanceId, variables }: SetVariablesRequest): Promise<Instance> {
    return this.operate(async (operation) => {
      const live = await this.active(operation, instanceId);
      live.row.variables = { ...live.row.variables, ...variables };
      live.changed = true;
      return live;
    });
  }

  /**
   * Ends an instance and everything it has started, without reaching any end event.
   * @throws ProcessRuntimeError `INSTANCE_NOT_FOUND`, `INSTANCE_NOT_RUNNING`, `INSTANCE_CALLED`
   */
  async cancel({ instanceId, reason }: CancelRequest): Promise<Instance> {
    return this.operate(async (operation) => {
      const live = await this.active(operation, instanceId);
      if (live.row.parentExecutionId !== null) {
        throw new ProcessRuntimeError(
          'INSTANCE_CALLED',
          `Another instance waits for this one. Cancel that one: ${live.row.rootId}.`,
          { details: { rootId: live.row.rootId } },
        );
      }
      this.scope.note('cancelled', { instanceId, reason });
      await this.stepper.cancel(operation, live);
      return live;
    });
  }

  /** Fires a timer. @returns undefined when nobody waits for it any more, or somebody is just changing the instance */
  async fire(instanceId: string, executionId: string): Promise<Instance | undefined> {
    const operation = new Operation(this.clock.now());
    const live = await this.instances.oneUnlessHeld(operation, instanceId);
    if (live?.waits.get(executionId)?.kind !== 'timer') return undefined;
    return this.operate(() => {
      this.stepper.apply(operation, live, { type: 'fire', executionId });
      return Promise.resolve(live);
    }, operation);
  }

  /** Runs the service task at which an instance stands. @throws ProcessRuntimeError `WAIT_GONE`, `HANDLER_MISSING` */
  async runTask(instanceId: string, executionId: string): Promise<Instance> {
    return this.operate(async (operation) => {
      const live = await this.instances.one(operation, instanceId);
      await this.stepper.answer(operation, live, executionId);
      return live;
    });
  }

  /** The open tasks of a subject (over all its instances) or of one instance, oldest first. */
  openTasks(of: { readonly subjectId?: string; readonly instanceId?: string }): Promise<Task[]> {
    return this.tasks.find({ subjectId: of.subjectId, instanceId: of.instanceId });
  }

  private async active(operation: Operation, instanceId: string): Promise<LiveInstance> {
    const live = await this.instances.one(operation, instanceId);
    if (!live.isActive) throw notRunning(live.row);
    return live;
  }

  /** Lets `move` make the first step, and everything that follows from it. */
  private async operate(
    move: (operation: Operation) => Promise<LiveInstance>,
    operation = new Operation(this.clock.now()),
  ): Promise<Instance> {
    const { row } = await move(operation);
    await this.stepper.settle(operation);
    await this.writer.write(operation);
    for (const live of operation.instances.values()) {
      if (live.changed) this.noteStep(live);
    }
    await this.notifier.notify(operation);
    return row;
  }

  private noteStep({ row }: LiveInstance): void {
    const { id: instanceId, key, definitionVersion: version, status } = row;
    this.scope.note('process', { instanceId, key, version, status });
  }
}

function isAwaited(
  { kind, attributes }: LiveInstance['row']['waits'][number],
  { message, correlationKey }: CorrelateRequest,
): boolean {
  return (
    (kind === 'message' || kind === 'signal') &&
    attributes.name === message &&
    (correlationKey === undefined || attributes.correlationKey === correlationKey)
  );
}
