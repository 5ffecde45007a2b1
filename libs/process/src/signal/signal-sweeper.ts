import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandExecutor, Clock, isPassingFailure, systemActor, UnitOfWork } from '@bihuan/kernel';
import { type DueSource, JobWorker } from '@bihuan/jobs';
import { RaiseIncident } from '../incident/raise-incident';
import { isRuntimeError } from '../runtime/process-runtime.errors';
import { suspendedInstance } from '../runtime/suspended-instance';
import { mayBegin } from '../start/may-begin';
import { PauseStartEvent } from '../start/pause-start-event';
import { DeliverSignal } from './deliver-signal';
import { SpreadSignal } from './spread-signal';

const sweeper = systemActor('signals');
const options = { channel: 'job' };
const batch = 100;
/** Instances moved at the same time. */
const abreast = 4;

/** A delivery that can be tried now, and where it would go. */
interface Pending {
  readonly id: string;
  readonly instanceId: string | null;
  /** An open wait of the instance for the signal. */
  readonly executionId: string | null;
  /** The start event. */
  readonly startId: string | null;
}

/**
 * Spreads signals and brings them to those who wait, each in its own transaction: however often this is interrupted,
 * each of them gets a signal once. A step that fails becomes an incident of its instance and holds up nobody else.
 */
@Injectable()
export class SignalSweeper implements DueSource, OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly executor: CommandExecutor,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.alsoRuns(this);
  }

  /** Must not be called inside a transaction. */
  async runDue(): Promise<number> {
    let done = 0;
    for (const id of await this.unspread())
      if (await this.executor.run(SpreadSignal, sweeper, { id }, options)) done++;
    const pending = await this.pending();
    for (let from = 0; from < pending.length; from += abreast) {
      const moved = await Promise.all(pending.slice(from, from + abreast).map((one) => this.deliver(one)));
      done += moved.reduce((sum, count) => sum + count, 0);
    }
    return done;
  }

  private async unspread(): Promise<string[]> {
    const rows = await this.work.read(sweeper, () =>
      this.work.manager.query<{ id: string }[]>(
        `SELECT id FROM bh_signal WHERE "spreadAt" IS NULL ORDER BY id LIMIT ${batch}`,
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Of one instance the oldest only: signals reach it in the order they were sent. */
  private pending(): Promise<Pending[]> {
    return this.work.read(sweeper, () => this.work.manager.query<Pending[]>(pendingSql, [this.clock.now()]));
  }

  private async deliver({ id, instanceId, executionId, startId }: Pending): Promise<number> {
    try {
      return (await this.executor.run(DeliverSignal, sweeper, { id }, options)) ? 1 : 0;
    } catch (error) {
      // The database went away, not the step wrong; or somebody has just suspended it: the next sweep delivers it.
      if (isPassingFailure(error)) throw error;
      if (isRuntimeError(error, 'INSTANCE_SUSPENDED') || isRuntimeError(error, 'DEFINITION_SUSPENDED'))
        return 0;
      const reason = error instanceof Error ? error.message : String(error);
      if (instanceId !== null && executionId !== null)
        await this.executor.run(RaiseIncident, sweeper, { instanceId, executionId, reason }, options);
      else if (startId !== null)
        await this.executor.run(PauseStartEvent, sweeper, { id: startId, reason }, options);
      return 0;
    }
  }
}

const pendingSql = `
  SELECT * FROM (
    SELECT DISTINCT ON (d."instanceId", d."startKey", d.fresh) d.id, d."instanceId", s."executionId", start.id AS "startId"
    FROM (SELECT id, "instanceId", "startKey", "sentId", CASE WHEN "instanceId" IS NULL THEN id END AS fresh
      FROM bh_signal_delivery WHERE status = 'PENDING') d
    JOIN bh_signal sent ON sent.id = d."sentId"
    LEFT JOIN bh_subscription s ON s."instanceId" = d."instanceId" AND s.kind = 'signal' AND s.name = sent.name
    LEFT JOIN bh_start_event start ON d."instanceId" IS NULL AND start.key = d."startKey"
      AND start.kind = 'signal' AND start.name = sent.name
    WHERE NOT EXISTS (SELECT 1 FROM bh_incident incident WHERE incident."instanceId" = d."instanceId"
        AND incident."executionId" IN (SELECT w."executionId" FROM bh_subscription w
          WHERE w."instanceId" = d."instanceId" AND w.kind = 'signal' AND w.name = sent.name)
        AND NOT incident.reported AND incident."resolvedAt" IS NULL)
      AND NOT EXISTS (${suspendedInstance('d')})
      AND (start.id IS NULL OR ${mayBegin('start', '$1')})
    ORDER BY d."instanceId", d."startKey", d.fresh, d.id) found
  ORDER BY found.id LIMIT ${batch}`;
