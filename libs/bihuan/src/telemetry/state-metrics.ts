import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge } from 'prom-client';
import type { DataSource } from 'typeorm';
import { BIHUAN_DATA_SOURCE, Clock, systemActor, UnitOfWork } from '@bihuan/kernel';
import type { ProductTelemetry } from './product-telemetry';

interface State {
  readonly jobsDue: string;
  readonly jobsLater: string;
  readonly jobsFailed: string;
  readonly jobLag: string;
  readonly timersDue: string;
  readonly timerLag: string;
  readonly incidents: string;
}

const watcher = systemActor('metrics');
const stateQuery = `SELECT
  (SELECT count(*) FROM bh_job WHERE status = 'OPEN' AND "runAt" <= $1) AS "jobsDue",
  (SELECT count(*) FROM bh_job WHERE status = 'OPEN' AND "runAt" > $1) AS "jobsLater",
  (SELECT count(*) FROM bh_job WHERE status = 'FAILED') AS "jobsFailed",
  (SELECT coalesce(extract(epoch FROM $1 - min("runAt")), 0) FROM bh_job
    WHERE status = 'OPEN' AND "runAt" <= $1) AS "jobLag",
  (SELECT count(*) FROM bh_timer WHERE "incidentId" IS NULL AND "dueAt" <= $1) AS "timersDue",
  (SELECT coalesce(extract(epoch FROM $1 - min("dueAt")), 0) FROM bh_timer
    WHERE "incidentId" IS NULL AND "dueAt" <= $1) AS "timerLag",
  (SELECT count(*) FROM bh_incident WHERE "resolvedAt" IS NULL) AS incidents`;

/** What stands in the database at the moment it is asked; the same from every process. */
@Injectable()
export class StateMetrics {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(BIHUAN_DATA_SOURCE) private readonly dataSource: DataSource,
  ) {}

  /** Lets the registry of `telemetry` ask for the state whenever it is read. */
  joins({ metrics: { registry } }: ProductTelemetry): void {
    let state: Promise<State> | undefined;
    // The gauges of one scrape are asked one after the other and share one query.
    const now = () => (state ??= this.read().finally(() => setImmediate(() => (state = undefined))));
    const gauge = (name: string, help: string, value: (state: State) => string): void => {
      const made = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async (): Promise<void> => made.set(Number(value(await now()))),
      });
    };
    gauge('bihuan_jobs_due', 'Jobs somebody should be doing by now.', ({ jobsDue }) => jobsDue);
    gauge('bihuan_jobs_later', 'Jobs of a later moment.', ({ jobsLater }) => jobsLater);
    gauge('bihuan_jobs_failed', 'Jobs that were given up.', ({ jobsFailed }) => jobsFailed);
    gauge('bihuan_job_lag_seconds', 'Since when the oldest due job waits.', ({ jobLag }) => jobLag);
    gauge('bihuan_timers_due', 'Timers that should have fired.', ({ timersDue }) => timersDue);
    gauge('bihuan_timers_lag_seconds', 'Since when the oldest due timer waits.', ({ timerLag }) => timerLag);
    gauge('bihuan_incidents_open', 'Steps that wait for a person to look.', ({ incidents }) => incidents);
    this.poolGauges(registry);
  }

  private poolGauges(registry: ProductTelemetry['metrics']['registry']): void {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    const connections = new Gauge({
      name: 'bihuan_pool_connections',
      help: 'Connections to the database, busy or idle.',
      labelNames: ['state'],
      registers: [registry],
      collect: (): void => {
        connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
        connections.set({ state: 'idle' }, pool.idleCount);
      },
    });
    const waiting = new Gauge({
      name: 'bihuan_pool_waiting',
      help: 'Requests that wait for a connection.',
      registers: [registry],
      collect: (): void => waiting.set(pool.waitingCount),
    });
  }

  private read(): Promise<State> {
    return this.work.read(watcher, async () => {
      const [state] = (await this.work.manager.query(stateQuery, [this.clock.now()])) as [State];
      return state;
    });
  }
}
