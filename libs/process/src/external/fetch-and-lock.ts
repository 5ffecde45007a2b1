import { In } from 'typeorm';
import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { subjectOf } from '../runtime/live-instance';
import { suspendedInstance } from '../runtime/suspended-instance';
import { ExternalTask } from './external-task.entity';

/** What a worker can do, and for how long it wants to have it. */
export interface FetchAndLockInput {
  /** The name of the worker; only under it can it complete what it gets. */
  readonly workerId: string;
  readonly topics: readonly string[];
  readonly lockSeconds: number;
  /** How many tasks at most. @default 1 */
  readonly max?: number;
}

/** A task as its worker gets it. */
export interface FetchedTask {
  readonly id: string;
  readonly topic: string;
  readonly elementId: string;
  readonly instanceId: string;
  /** Key and version of the definition. */
  readonly key: string;
  readonly version: number;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly jurisdiction: string;
  readonly enterpriseId: string | null;
  readonly variables: Variables;
  /** In a multi-instance the item it is about. */
  readonly item?: unknown;
  /** Attempts left, this one included. */
  readonly retries: number;
  /** ISO 8601; from then on another worker may get it. */
  readonly lockedUntil: string;
}

/** Gives tasks to a worker, those that have waited longest first. Workers do not wait for each other. */
@UseCaseHandler('external-task.fetch-and-lock')
export class FetchAndLock implements UseCase<FetchAndLockInput, FetchedTask[]> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing when no task of the topics is free */
  async execute(actor: Actor, input: FetchAndLockInput): Promise<FetchedTask[]> {
    const jurisdiction = actor.grants.find((grant) => grant.jurisdiction !== undefined)?.jurisdiction ?? '';
    this.scope.about({ type: 'worker', id: actor.accountId, jurisdiction });
    const ids = await this.lock(input);
    const tasks = await this.work.manager.find(ExternalTask, {
      where: { id: In(ids) },
      relations: { instance: true },
      order: { availableAt: 'ASC', id: 'ASC' },
    });
    for (const task of tasks) this.scope.about(subjectOf(task));
    return tasks.map(fetched);
  }

  private async lock({ workerId, topics, lockSeconds, max = 1 }: FetchAndLockInput): Promise<string[]> {
    const now = this.clock.now();
    const [rows] = (await this.work.manager.query(
      `UPDATE bh_external_task SET "lockedBy" = $1, "lockedUntil" = $2
        WHERE id IN (SELECT id FROM bh_external_task task
                      WHERE topic = ANY($3) AND retries > 0 AND "availableAt" <= $4
                        AND ("lockedUntil" IS NULL OR "lockedUntil" <= $4)
                        AND NOT EXISTS (${suspendedInstance('task')})
                      ORDER BY "availableAt", id LIMIT $5 FOR UPDATE SKIP LOCKED)
        RETURNING id`,
      [workerId, new Date(now.getTime() + lockSeconds * 1000), [...topics], now, max],
    )) as [{ id: string }[], number];
    return rows.map(({ id }) => id);
  }
}

function fetched({ instance, ...task }: ExternalTask): FetchedTask {
  if (!instance || !task.lockedUntil)
    throw new TypeError(`External task ${task.id} has no instance or lock.`);
  const wait = instance.waits.find(({ executionId }) => executionId === task.executionId);
  const { id, topic, elementId, instanceId, subjectType, subjectId, jurisdiction, enterpriseId } = task;
  return {
    ...{ id, topic, elementId, instanceId, subjectType, subjectId, jurisdiction, enterpriseId },
    key: instance.key,
    version: instance.definitionVersion,
    variables: instance.variables,
    ...(wait?.attributes.item !== undefined && { item: wait.attributes.item }),
    retries: task.retries,
    lockedUntil: task.lockedUntil.toISOString(),
  };
}
