import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommandScope, insertRows, newId, UnitOfWork, updateVersion } from '@bihuan/kernel';
import { JobQueue } from '@bihuan/jobs';
import { ExternalTask } from '../external/external-task.entity';
import { HistoryEntry } from '../history/history.entity';
import { Incident } from '../incident/incident.entity';
import { Incidents } from '../incident/incidents';
import { Instance, type OpenWait } from '../instance/instance.entity';
import { standingAfter } from '../instance/standing';
import { processJob, processJobKey } from '../job/process-job';
import type { Wait } from '../lane/process-lane';
import { Subscription } from '../message/subscription.entity';
import { Task } from '../task/task.entity';
import { Timer } from '../timer/timer.entity';
import type { LiveInstance } from './live-instance';
import type { Operation } from './operation';
import { ProcessRuntimeError } from './process-runtime.errors';
import { externalTaskOf, subscriptionOf, taskOf, timerOf } from './wait-rows';

/** Writes what an operation has changed, with as few statements as it takes. */
@Injectable()
export class StepWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly jobs: JobQueue,
    private readonly incidents: Incidents,
  ) {}

  /** @throws ProcessRuntimeError `INSTANCE_BUSY` when a handler has changed one of the instances behind our back */
  async write({ instances, now }: Operation): Promise<void> {
    const changed = [...instances.values()].filter((live) => live.changed);
    const history = changed.flatMap((live) => this.historyOf(live, now));
    const incidents = changed.flatMap((live) => strandedOf(live, now));
    for (const live of changed) live.row.waits = [...live.waits.values()];
    const made = changed.filter(({ isNew }) => isNew).map(({ row }) => row);
    const { manager } = this.work;
    // New instances first, since other rows refer to them.
    await this.work.together(
      () => insertRows(manager, Instance, made),
      ...changed.map((live) => () => this.settle(live)),
      () => this.open(changed, now),
      () => insertRows(manager, HistoryEntry, history),
      () => insertRows(manager, Incident, incidents),
    );
    for (const live of changed) if (live.hadIncident) await this.incidents.closeGone(live, now);
    for (const live of changed) this.note(live);
  }

  private async settle(live: LiveInstance): Promise<void> {
    if (!live.isNew) await this.update(live);
    await this.close(live);
  }

  private async update({ row, byHand }: LiveInstance): Promise<void> {
    const { id, version, status, snapshot, variables, waits, standing, historySeq, endedAt } = row;
    const { definitionId, key, definitionVersion, passes, restartedAs } = row;
    const changed = byHand && { definitionId, key, definitionVersion, passes, restartedAs };
    const now = { status, snapshot, variables, waits, standing, historySeq, endedAt, ...changed };
    if (!(await updateVersion(this.work.manager, Instance, { id, version }, now))) {
      throw new ProcessRuntimeError(
        'INSTANCE_BUSY',
        `A handler changed process instance ${id} during its own step. Let it return variables instead.`,
      );
    }
    row.version = version + 1;
  }

  private async close({ row, closed }: LiveInstance): Promise<void> {
    if (closed.length === 0) return;
    const { manager } = this.work;
    const of = (...kinds: OpenWait['kind'][]) => ({
      instanceId: row.id,
      executionId: In(idsOf(closed, kinds)),
    });
    const has = (...kinds: OpenWait['kind'][]) => idsOf(closed, kinds).length > 0;
    if (has('task')) await manager.update(Task, { ...of('task'), status: 'OPEN' }, { status: 'CANCELLED' });
    if (has('timer')) await manager.delete(Timer, of('timer'));
    if (has('message', 'signal')) await manager.delete(Subscription, of('message', 'signal'));
    const outside = idsOf(closed.filter(isExternal), ['job']);
    if (outside.length > 0)
      await manager.delete(ExternalTask, { instanceId: row.id, executionId: In(outside) });
    await this.jobs.cancel(idsOf(closed, ['job']).map((executionId) => processJobKey(row.id, executionId)));
  }

  private note({ row, cancelledBecause }: LiveInstance): void {
    const { id: instanceId, key, definitionVersion: version, status } = row;
    this.scope.note('process', {
      instanceId,
      key,
      version,
      status,
      ...(cancelledBecause && { reason: cancelledBecause }),
    });
  }

  private async open(changed: readonly LiveInstance[], now: Date): Promise<void> {
    const opened = changed.flatMap((live) =>
      [...live.opened.values()].map((wait) => ({ live, row: live.row, wait })),
    );
    const { manager } = this.work;
    const tasks = opened.flatMap(({ live, wait }) => (wait.kind === 'task' ? [taskOf(live, wait, now)] : []));
    const timers = opened.flatMap(({ row, wait }) => (wait.kind === 'timer' ? [timerOf(row, wait)] : []));
    const subscriptions = opened.flatMap(({ row, wait }) =>
      wait.kind === 'message' || wait.kind === 'signal' ? [subscriptionOf(row, wait)] : [],
    );
    const jobs = opened.filter(({ wait }) => wait.kind === 'job');
    const outside = jobs.filter(({ wait }) => isExternal(wait));
    const external = outside.map(({ row, wait }) => externalTaskOf(row, wait, now));
    await this.work.together(
      () => insertRows(manager, Task, tasks),
      () => insertRows(manager, Timer, timers),
      () => insertRows(manager, Subscription, subscriptions),
      () => insertRows(manager, ExternalTask, external),
      ...jobs.flatMap(({ row, wait }) =>
        isExternal(wait) ? [] : [() => this.jobs.enqueue(processJob(row.id, wait))],
      ),
    );
  }

  private historyOf(live: LiveInstance, at: Date): Partial<HistoryEntry>[] {
    const { row } = live;
    const { id: commandId } = this.scope.current;
    row.standing = live.isActive ? standingAfter(row.standing, live.trace, at) : [];
    return live.trace.splice(0).map(({ elementId, event, executionId = null, state = null }) => ({
      instanceId: row.id,
      seq: ++row.historySeq,
      elementId,
      event,
      at,
      executionId,
      state,
      commandId,
      jurisdiction: row.jurisdiction,
      enterpriseId: row.enterpriseId,
    }));
  }
}

function isExternal({ attributes }: Pick<Wait, 'attributes'>): boolean {
  return attributes.topic !== undefined;
}

function idsOf(waits: readonly OpenWait[], kinds: readonly OpenWait['kind'][]): string[] {
  return waits.filter(({ kind }) => kinds.includes(kind)).map(({ executionId }) => executionId);
}

/** Running means standing somewhere; an instance that does not would be forgotten in silence. */
function strandedOf({ row, waits, isActive }: LiveInstance, now: Date): Partial<Incident>[] {
  if (!isActive || waits.size > 0) return [];
  row.status = 'INCIDENT';
  return [
    {
      id: newId(),
      instanceId: row.id,
      executionId: null,
      elementId: null,
      jobId: null,
      reason:
        'The instance runs and stands nowhere: nothing will ever continue it. Cancel it, and mend the definition.',
      createdAt: now,
      jurisdiction: row.jurisdiction,
      enterpriseId: row.enterpriseId,
    },
  ];
}
