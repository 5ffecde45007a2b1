import { Injectable, Optional } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Clock, CommandScope, newId, QuietTelemetry, Telemetry, UnitOfWork } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import { attemptsOf, ExternalTask } from '../external/external-task.entity';
import { Instance, type OpenWait } from '../instance/instance.entity';
import { processJob } from '../job/process-job';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Timer } from '../timer/timer.entity';
import type { LiveInstance } from '../runtime/live-instance';
import { isGivenUp } from './given-up';
import { Incident } from './incident.entity';

interface Cause {
  readonly reason: string;
  readonly jobId?: string | null;
}

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

  /** Raises one for a step that failed, unless there is one for this wait. */
  async raise(row: Instance, wait: OpenWait, cause: Cause): Promise<void> {
    const known = await this.isKnown(row, wait, false);
    if (known) return;
    const id = await this.insert(row, wait, { ...cause, reported: false });
    const { executionId } = wait;
    await this.work.manager.update(Timer, { instanceId: row.id, executionId }, { incidentId: id });
  }

  /**
   * Writes down what a person reports of a step that may go on.
   * @returns its id
   * @throws ProcessRuntimeError `INCIDENT_KNOWN` while there is another report of this step
   */
  async report(row: Instance, wait: OpenWait, reason: string): Promise<string> {
    if (!(await this.isKnown(row, wait, true))) return this.insert(row, wait, { reason, reported: true });
    throw new ProcessRuntimeError(
      'INCIDENT_KNOWN',
      'An incident of this step is open already. Resolve that one first.',
    );
  }

  private isKnown({ id }: Instance, { executionId }: OpenWait, reported: boolean): Promise<boolean> {
    return this.work.manager.existsBy(Incident, {
      ...{ instanceId: id, executionId, reported, resolvedAt: IsNull() },
    });
  }

  private async insert(
    { id: instanceId, jurisdiction, enterpriseId }: Instance,
    { executionId, elementId }: OpenWait,
    { reason, jobId = null, reported }: Cause & { readonly reported: boolean },
  ): Promise<string> {
    const { manager } = this.work;
    const id = newId();
    await manager.insert(Incident, {
      ...{ id, instanceId, executionId, elementId, jobId, reported, jurisdiction, enterpriseId },
      ...{ reason: reason.slice(0, 2000), createdAt: this.clock.now() },
    });
    await manager.update(Instance, { id: instanceId }, { status: 'INCIDENT' });
    const attributes = { id, instanceId, elementId, reason };
    this.work.afterCommit(() => this.telemetry.report({ kind: 'incident', name: 'raised', attributes }));
    return id;
  }

  /**
   * Resolves one by trying its step again: at once in a job, or at the next sweep of the timers.
   *
   * @param waits of the instance, by execution id
   * @throws ProcessRuntimeError `INCIDENT_NOT_FOUND` when there is none that can be retried
   */
  async retry(row: Instance, waits: ReadonlyMap<string, OpenWait>, id: string): Promise<void> {
    const { manager } = this.work;
    const incident = await this.open(row, id);
    const wait = waits.get(incident?.executionId ?? '');
    if (!incident || incident.reported || !wait) {
      throw new ProcessRuntimeError(
        'INCIDENT_NOT_FOUND',
        'This incident is resolved, or there is nothing to retry. Read the instance again.',
      );
    }
    if (wait.kind === 'job') await this.orderAgain(row, wait);
    await manager.update(Timer, { incidentId: id }, { incidentId: null });
    await this.resolve(row, id);
  }

  private open({ id: instanceId }: Instance, id: string): Promise<Incident | null> {
    return this.work.manager.findOneBy(Incident, { id, instanceId, resolvedAt: IsNull() });
  }

  /**
   * Resolves one by hand. Nothing is tried again and nothing moves, so it is refused while the step was given up: the
   * instance would look well and never go on.
   *
   * @throws ProcessRuntimeError `INCIDENT_NOT_FOUND`, `INCIDENT_STUCK`
   */
  async resolveByHand(live: LiveInstance, id: string, resolution: string): Promise<Incident> {
    const { row, waits } = live;
    const incident = await this.open(row, id);
    if (!incident) {
      throw new ProcessRuntimeError(
        'INCIDENT_NOT_FOUND',
        'This incident is resolved already. Read the instance again.',
      );
    }
    if (live.isActive && !incident.reported && (await this.isStuck(row, waits, incident))) {
      throw new ProcessRuntimeError(
        'INCIDENT_STUCK',
        'Nobody would go on with this step. Retry it, or go on behind it by a modification.',
        { details: { elementId: incident.elementId } },
      );
    }
    await this.resolve(row, id, resolution);
    return incident;
  }

  private async isStuck(
    { id }: Instance,
    waits: ReadonlyMap<string, OpenWait>,
    { executionId }: Incident,
  ): Promise<boolean> {
    if (executionId === null) return waits.size === 0;
    const wait = waits.get(executionId);
    return wait !== undefined && isGivenUp(this.work.manager, id, wait);
  }

  private async resolve(row: Instance, id: string, resolution: string | null = null): Promise<void> {
    const [resolvedAt, resolvedBy] = [this.clock.now(), this.scope.current.actor.accountId];
    await this.work.manager.update(Incident, { id }, { resolvedAt, resolvedBy, resolution });
    await this.runAgain(row);
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
  async closeGone({ row, waits, isActive }: LiveInstance, now: Date): Promise<void> {
    const open = { instanceId: row.id, resolvedAt: IsNull() };
    // Of an instance that goes on never those without an execution: comparing null is not true.
    const gone = waits.size === 0 ? Not(IsNull()) : Not(In([...waits.keys()]));
    const resolved = { resolvedAt: now, resolvedBy: this.scope.current.actor.accountId };
    const which = isActive ? { ...open, executionId: gone } : open;
    await this.work.manager.update(Incident, which, resolved);
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
