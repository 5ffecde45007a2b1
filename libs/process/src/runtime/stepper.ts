import { Injectable } from '@nestjs/common';
import { CommandScope } from '@bihuan/kernel';
import { legalFunctions, legalProfile } from '@bihuan/rules';
import { ProcessError } from '../lane/process-error';
import { noWayBack } from '../lane/step/failures';
import type { ProcessCommand, ReturnRequest, Step, StepContext, Variables } from '../lane/process-lane';
import { ErrorPathTaken } from '../job/process-task';
import { AutomaticWaits } from './automatic-waits';
import { Lanes } from './lanes';
import type { LiveInstance } from './live-instance';
import { LockedInstances } from './locked-instances';
import type { Operation } from './operation';
import { changedVariables } from './passed-variables';
import { instanceSuspended } from './refusals';

/** Rules and inline service tasks of one instance in one command; more means a loop that waits for nobody. */
const ANSWERS = 50;
/** Everything done in one command, over all instances; more means definitions that call each other in a circle. */
const STEPS = 2000;

/** Moves instances until each of them stands at something only the outside can answer. */
@Injectable()
export class Stepper {
  constructor(
    private readonly lanes: Lanes,
    private readonly instances: LockedInstances,
    private readonly automatic: AutomaticWaits,
    private readonly scope: CommandScope,
  ) {}

  /** Enters the start of a new instance. */
  start(operation: Operation, live: LiveInstance): void {
    const step = this.lanes
      .named(live.compiled.lane)
      .start(live.compiled, live.row.variables, contextOf(operation, live));
    this.absorb(operation, live, step);
  }

  /** Gives one command to one instance. @throws ProcessError */
  apply(operation: Operation, live: LiveInstance, command: ProcessCommand): void {
    refuseSuspended(operation, live);
    const { snapshot, variables } = live.row;
    const lane = this.lanes.named(live.compiled.lane);
    const step = lane.apply(live.compiled, { snapshot, variables }, command, contextOf(operation, live));
    this.absorb(operation, live, step, 'executionId' in command ? command.executionId : undefined);
  }

  /** Lets happen what waits for a condition that has come to hold in another way than by a step; nothing of a suspended instance. */
  look(operation: Operation, live: LiveInstance): void {
    const waits = [...live.waits.values()].some(({ kind }) => kind === 'condition');
    if (waits && !live.row.suspendedAt) this.apply(operation, live, { type: 'set', output: {} });
  }

  /** Cancels a task and enters an earlier one. @throws ProcessError */
  returnTo(operation: Operation, live: LiveInstance, request: ReturnRequest): void {
    refuseSuspended(operation, live);
    const { snapshot, variables } = live.row;
    const lane = this.lanes.named(live.compiled.lane);
    if (!lane.returnTo) throw noWayBack(request.elementId);
    this.absorb(
      operation,
      live,
      lane.returnTo(live.compiled, { snapshot, variables }, request, contextOf(operation, live)),
    );
  }

  /** Answers every wait the product can answer itself, starts and cancels children, and tells parents of ended ones. */
  async settle(operation: Operation): Promise<void> {
    for (let steps = 0; await this.settleOne(operation); steps++)
      if (steps === STEPS) throw endless(`${STEPS} steps`);
  }

  private async settleOne(operation: Operation): Promise<boolean> {
    for (const live of operation.instances.values()) {
      const abandoned = live.abandonedCalls.splice(0);
      if (abandoned.length > 0) {
        await this.cancelCalled(operation, live, abandoned);
        return true;
      }
      if (this.owesParent(live)) {
        live.parentTold = true;
        await this.tellParent(operation, live);
        return true;
      }
      if (!live.isActive) continue;
      const wait = this.automatic.next(live);
      if (!wait) continue;
      if (wait.kind === 'call') {
        live.called.add(wait.executionId);
        this.start(operation, operation.add(await this.automatic.call(operation, live, wait)));
      } else {
        if (++live.answers > ANSWERS) throw endless(`${ANSWERS} rules and service tasks`);
        await this.answer(operation, live, wait.executionId);
      }
      return true;
    }
    return false;
  }

  /** Evaluates the rule or runs the service task at `executionId` and goes on from there. @throws ProcessRuntimeError `WAIT_GONE` */
  async answer(operation: Operation, live: LiveInstance, executionId: string): Promise<void> {
    this.apply(operation, live, await this.answerOf(operation, live, executionId));
  }

  private async answerOf(
    operation: Operation,
    live: LiveInstance,
    executionId: string,
  ): Promise<ProcessCommand> {
    try {
      const output = await this.automatic.answer(operation, live, executionId);
      return { type: 'complete', executionId, output };
    } catch (error) {
      if (!(error instanceof ErrorPathTaken)) throw error;
      return { type: 'fail', executionId, code: error.code, message: error.message };
    }
  }

  /** Cancels `live`, and with it whatever it has started. */
  async cancel(operation: Operation, live: LiveInstance): Promise<void> {
    live.finish('CANCELLED', operation.now);
    live.abandonedCalls.length = 0;
    const children = await this.instances.where(operation, (query) =>
      query.where(`instance.parentId = :id AND instance.status IN ('RUNNING', 'INCIDENT')`, {
        id: live.row.id,
      }),
    );
    for (const child of [...children, ...madeBy(operation, live)]) {
      if (child.isActive) await this.cancel(operation, child);
    }
  }

  private async cancelCalled(
    operation: Operation,
    live: LiveInstance,
    executionIds: string[],
  ): Promise<void> {
    const children = await this.instances.where(operation, (query) =>
      query.where(
        `instance.parentId = :id AND instance.parentExecutionId IN (:...executionIds)
          AND instance.status IN ('RUNNING', 'INCIDENT')`,
        { id: live.row.id, executionIds },
      ),
    );
    const made = madeBy(operation, live).filter(({ row }) =>
      executionIds.includes(row.parentExecutionId ?? ''),
    );
    for (const child of [...children, ...made]) if (child.isActive) await this.cancel(operation, child);
  }

  private owesParent({ row, isActive, parentTold }: LiveInstance): boolean {
    return !isActive && row.status !== 'CANCELLED' && row.parentExecutionId !== null && !parentTold;
  }

  private async tellParent(operation: Operation, { row }: LiveInstance): Promise<void> {
    const parent = await this.instances.one(operation, row.parentId ?? '');
    const executionId = row.parentExecutionId ?? '';
    if (!parent.isActive || !parent.waits.has(executionId)) return;
    const output: Variables = changedVariables(row.inherited ?? {}, row.variables);
    this.apply(operation, parent, { type: 'complete', executionId, output });
  }

  /** Takes over a step of the lane; `answered` is the wait it answered, if any. */
  absorb(operation: Operation, live: LiveInstance, step: Step, answered?: string): void {
    live.absorb(step, answered, operation.now);
    for (const event of step.thrown ?? []) operation.thrown.push({ live, event });
    for (const { elementId, state } of step.trace) {
      if (state === undefined) continue;
      operation.transitions.push({ live, transition: { elementId, state, seq: this.scope.nextSeq() } });
    }
  }
}

function refuseSuspended({ isChange }: Operation, { row }: LiveInstance): void {
  if (row.suspendedAt && !isChange) throw instanceSuspended(row);
}

function endless(what: string): ProcessError {
  return new ProcessError(
    'STEP_BUDGET_EXCEEDED',
    `The workflow made ${what} in one command without waiting for anybody. Put a task or a timer into its loop.`,
  );
}

/** Children that this operation has made and not written yet. */
function madeBy({ instances }: Operation, { row }: LiveInstance): LiveInstance[] {
  return [...instances.values()].filter((child) => child.isNew && child.row.parentId === row.id);
}

/** What a lane needs to know for a step of `live`. */
export function contextOf({ now }: Operation, { row }: LiveInstance): StepContext {
  const profile = legalProfile(row.legalProfileId, row.legalProfileVersion);
  return { now, functions: { ...legalFunctions(profile) } };
}
