import { Injectable } from '@nestjs/common';
import { CommandScope, UnitOfWork } from '@bihuan/kernel';
import { type LiveInstance, subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import type { Operation } from '../runtime/operation';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { ExternalTask } from './external-task.entity';

/** Which task, and the worker that says something about it. */
export interface WorkerTaskInput {
  readonly taskId: string;
  /** The name under which the worker has fetched it. */
  readonly workerId: string;
}

/** A task a worker holds, and the instance that waits for it. */
export interface HeldTask {
  readonly task: ExternalTask;
  readonly live: LiveInstance;
}

/** Finds external tasks for the worker that holds them. */
@Injectable()
export class HeldTasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly instances: LockedInstances,
  ) {}

  /**
   * Locks the instance and then the task, and makes the running command be about its subject. A lock that has run out
   * still counts as long as no other worker has fetched the task: what was done is done.
   *
   * @throws ProcessRuntimeError `EXTERNAL_TASK_NOT_FOUND`, `EXTERNAL_TASK_NOT_HELD` when another worker has it, or none
   */
  async take(operation: Operation, { taskId, workerId }: WorkerTaskInput): Promise<HeldTask> {
    const { manager } = this.work;
    const known = await manager.findOneBy(ExternalTask, { id: taskId });
    if (!known) throw notFound();
    this.scope.about(subjectOf(known));
    const live = await this.instances.one(operation, known.instanceId);
    const task = await manager.findOne(ExternalTask, {
      where: { id: taskId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!task) throw notFound();
    if (task.lockedBy !== workerId) throw notHeld(workerId);
    return { task, live };
  }
}

function notFound(): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'EXTERNAL_TASK_NOT_FOUND',
    'This external task is done, or nobody waits for it any more. Drop it and fetch the next one.',
  );
}

function notHeld(workerId: string): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'EXTERNAL_TASK_NOT_HELD',
    `The worker ${workerId} does not hold this external task (any more). Drop it, and lock longer or extend the lock in time.`,
    { details: { workerId } },
  );
}
