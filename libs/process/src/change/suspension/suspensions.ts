import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import { Incident } from '../../incident/incident.entity';
import type { Instance } from '../../instance/instance.entity';
import { LockedInstances } from '../../runtime/locked-instances';
import { Operations } from '../../runtime/operations';
import { processJob } from '../../job/process-job';

/** What a suspension begins with. */
export interface SuspensionRoot {
  /** The instance, or the definition. */
  readonly id: string;
  readonly of: 'instance' | 'definition';
  readonly reason: string;
}

/** Stops instances with everything they have started, and lets them go on. */
@Injectable()
export class Suspensions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    private readonly instances: LockedInstances,
    private readonly operations: Operations,
  ) {}

  /** @returns how many instances were stopped */
  async suspend({ id, of, reason }: SuspensionRoot): Promise<number> {
    const { accountId } = this.scope.current.actor;
    const root = of === 'instance' ? 'id' : '"definitionId"';
    // Again until there is none: what waits for a lock here may just have started a child.
    for (let total = 0; ;) {
      const [rows] = (await this.work.manager.query(
        `WITH RECURSIVE below AS (
           SELECT id FROM bh_instance WHERE ${root} = $1
           UNION SELECT child.id FROM bh_instance child JOIN below ON child."parentId" = below.id)
         UPDATE bh_instance SET "suspendedAt" = $2, "suspendedBy" = $3, "suspensionReason" = $4,
             "suspendedWith" = $1, version = version + 1
          WHERE id IN (SELECT id FROM below) AND status IN ('RUNNING', 'INCIDENT') AND "suspendedAt" IS NULL
          RETURNING id`,
        [id, this.clock.now(), accountId, reason],
      )) as [{ id: string }[], number];
      if (rows.length === 0) return total;
      total += rows.length;
    }
  }

  /** Timers fire by the next sweep; jobs are ordered anew, conditions looked at. @returns how many instances go on */
  async resume(root: string): Promise<number> {
    const [rows] = (await this.work.manager.query(
      `UPDATE bh_instance SET "suspendedAt" = NULL, "suspendedBy" = NULL, "suspensionReason" = NULL,
           "suspendedWith" = NULL, version = version + 1
        WHERE "suspendedWith" = $1 RETURNING id, waits`,
      [root],
    )) as [Pick<Instance, 'id' | 'waits'>[], number];
    await this.orderJobs(rows);
    await this.lookAtConditions(rows);
    return rows.length;
  }

  /** Variables may have been set meanwhile. */
  private async lookAtConditions(rows: readonly Pick<Instance, 'id' | 'waits'>[]): Promise<void> {
    for (const { id, waits } of rows) {
      if (!waits.some(({ kind }) => kind === 'condition')) continue;
      await this.operations.run(async (operation, stepper) => {
        const live = await this.instances.one(operation, id);
        stepper.look(operation, live);
        return live;
      });
    }
  }

  /** Jobs that came while it was suspended did nothing and are gone. Where one has failed for good a person decides. */
  private async orderJobs(rows: readonly Pick<Instance, 'id' | 'waits'>[]): Promise<void> {
    const waiting = rows.flatMap(({ id, waits }) =>
      waits
        .filter(({ kind, attributes }) => kind === 'job' && attributes.topic === undefined)
        .map((wait) => ({ id, wait })),
    );
    if (waiting.length === 0) return;
    const instanceIds = [...new Set(waiting.map(({ id }) => id))];
    const incidents = await this.work.manager.findBy(Incident, {
      ...{ instanceId: In(instanceIds), reported: false },
      resolvedAt: IsNull(),
    });
    const failed = new Set(incidents.map(({ instanceId, executionId }) => `${instanceId} ${executionId}`));
    for (const { id, wait } of waiting) {
      if (failed.has(`${id} ${wait.executionId}`)) continue;
      const order = processJob(id, wait);
      await this.jobs.cancel(order.key === undefined ? [] : [order.key]);
      await this.jobs.enqueue(order);
    }
  }
}
