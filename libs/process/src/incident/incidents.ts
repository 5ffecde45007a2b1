import { Injectable, Optional } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Clock, CommandScope, newId, QuietTelemetry, Telemetry, UnitOfWork } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import { attemptsOf, ExternalTask } from '../external/external-task.entity';
import { Instance, type OpenWait } from '../instance/instance.entity';
import { processJob } from '../job/process-job';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Timer } from '../timer/timer.entity';
import { Incident } from './incident.entity';

/** Keeps the incidents of locked instances, and with them whether an instance is `RUNNING` or `INCIDENT`. */
@Injectable()
export class Incidents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
    @Optional() private readonly telemetry: Telemetry = new QuietTelemetry(),
  ) {}

  /** Raises one, unless there is one for this wait. */
  async raise(
    row: Instance,
    wait: OpenWait,
    cause: { readonly reason: string; readonly jobId?: string },
  ): Promise<void> {
    const { manager } = this.work;
    const { executionId, elementId } = wait;
    const instanceId = row.id;
    if (await manager.existsBy(Incident, { instanceId, executionId, resolvedAt: IsNull() })) return;
    const id = newId();
    await manager.insert(Incident, {
      id,
      instanceId,
      executionId,
      elementId,
      jobId: cause.jobId ?? null,
      reason: cause.reason.slice(0, 2000),
      createdAt: this.clock.now(),
      jurisdiction: row.jurisdiction,
      enterpriseId: row.enterpriseId,
    });
    await manager.update(Timer, { instanceId, executionId }, { incidentId: id });
    await manager.update(Instance, { id: instanceId }, { status: 'INCIDENT' });
    const attributes = { id, instanceId, elementId, reason: cause.reason };
    this.work.afterCommit(() => this.telemetry.report({ kind: 'incident', name: 'raised', attributes }));
  }

  /**
   * Resolves one by trying its step again: at once in a job, or at the next sweep of the timers.
   *
   * @param waits of the instance, by execution id
   * @throws ProcessRuntimeError `INCIDENT_NOT_FOUND` when there is none that can be retried
   */
  async retry(row: Instance, waits: ReadonlyMap<string, OpenWait>, id: string): Promise<void> {
    const { manager } = this.work;
    const incident = await manager.findOneBy(Incident, { id, instanceId: row.id, resolvedAt: IsNull() });
    const wait = waits.get(incident?.executionId ?? '');
    if (!incident || !wait) {
      throw new ProcessRuntimeError(
        'INCIDENT_NOT_FOUND',
        'This incident is resolved, or there is nothing to retry. Read the instance again.',
      );
    }
    if (wait.kind === 'job') await this.orderAgain(row, wait);
    await manager.update(Timer, { incidentId: id }, { incidentId: null });
    await this.close(row, [wait.executionId], this.clock.now());
  }

  private async orderAgain({ id: instanceId }: Instance, wait: OpenWait): Promise<void> {
    const { executionId, attributes } = wait;
    if (attributes.topic === undefined) return this.jobs.enqueue(processJob(instanceId, wait));
    const fresh = { retries: attemptsOf(attributes), failures: 0, availableAt: this.clock.now() };
    await this.work.manager.update(ExternalTask, { instanceId, executionId }, fresh);
  }

  /** The instance stands somewhere again: resolves what says that it does not. */
  async closeStranded(row: Instance, now: Date): Promise<void> {
    if (row.status !== 'INCIDENT') return;
    const open = { instanceId: row.id, resolvedAt: IsNull() };
    const resolved = { resolvedAt: now, resolvedBy: this.scope.current.actor.accountId };
    await this.work.manager.update(Incident, { ...open, executionId: IsNull() }, resolved);
    await this.runAgain(row);
  }

  /** Resolves those of waits that are answered or gone; an instance whose last one is over runs again. */
  async close(row: Instance, executionIds: readonly string[], now: Date): Promise<void> {
    if (row.status === 'RUNNING' || executionIds.length === 0) return;
    const { manager } = this.work;
    const open = { instanceId: row.id, resolvedAt: IsNull() };
    const resolvedBy = this.scope.current.actor.accountId;
    await manager.update(
      Incident,
      { ...open, executionId: In([...executionIds]) },
      { resolvedAt: now, resolvedBy },
    );
    await this.runAgain(row);
  }

  private async runAgain(row: Instance): Promise<void> {
    const { manager } = this.work;
    const open = { instanceId: row.id, resolvedAt: IsNull() };
    if (row.status !== 'INCIDENT' || (await manager.existsBy(Incident, open))) return;
    await manager.update(Instance, { id: row.id }, { status: 'RUNNING' });
    Object.assign(row, { status: 'RUNNING', version: row.version + 1 });
  }
}
