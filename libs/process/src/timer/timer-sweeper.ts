import { Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import {
  Clock,
  CommandExecutor,
  isPassingFailure,
  QuietTelemetry,
  systemActor,
  Telemetry,
  UnitOfWork,
} from '@bihuan/kernel';
import { type DueSource, JobWorker } from '@bihuan/jobs';
import { RaiseIncident } from '../incident/raise-incident';
import { isRuntimeError } from '../runtime/process-runtime.errors';
import { suspendedInstance } from '../runtime/suspended-instance';
import { FireTimer } from './fire-timer';
import { Timer } from './timer.entity';

const sweeper = systemActor('timer');
const batch = 100;

/**
 * Fires the timers that are due, each in its own transaction, those of one instance strictly in the order they are
 * due; also those that were missed while no server ran. A timer whose step fails becomes an incident.
 */
@Injectable()
export class TimerSweeper implements DueSource, OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly executor: CommandExecutor,
    private readonly worker: JobWorker,
    @Optional() private readonly telemetry: Telemetry = new QuietTelemetry(),
  ) {}

  onModuleInit(): void {
    this.worker.alsoRuns(this);
  }

  /** Fires everything that is due, and what becomes due by it; must not be called inside a transaction. */
  async runDue(): Promise<number> {
    for (let total = 0; ;) {
      const due = await this.due();
      let moved = 0;
      for (const timer of due) moved += await this.fire(timer);
      // Timers whose instance is held are left for the next sweep; waiting here for them would never end.
      if (moved === 0) return total;
      total += moved;
    }
  }

  /** The earliest timer of each instance: the next one of the same instance may only come about by it. */
  private due(): Promise<Timer[]> {
    return this.work.run(sweeper, async () => {
      const timers = await this.work.manager
        .createQueryBuilder(Timer, 'timer')
        .where('timer.dueAt <= :now AND timer.incidentId IS NULL', { now: this.clock.now() })
        .andWhere(`NOT EXISTS (${suspendedInstance('timer')})`)
        .orderBy('timer.dueAt')
        .addOrderBy('timer.id')
        .limit(batch)
        .getMany();
      return timers.filter(
        (timer, i) => timers.findIndex((one) => one.instanceId === timer.instanceId) === i,
      );
    });
  }

  private async fire(timer: Timer): Promise<number> {
    const { instanceId, executionId, elementId, dueAt } = timer;
    const lag = this.clock.now().getTime() - dueAt.getTime();
    const attributes = { instanceId, elementId, lag };
    try {
      await this.executor.run(FireTimer, sweeper, { instanceId, executionId }, { channel: 'timer' });
    } catch (error) {
      if (isRuntimeError(error, 'WAIT_GONE')) return 0;
      // The database went away, not the step wrong: the next sweep fires it.
      if (isPassingFailure(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      this.telemetry.report({ kind: 'timer', name: 'failed', attributes: { ...attributes, reason } });
      await this.executor.run(
        RaiseIncident,
        sweeper,
        { instanceId, executionId, reason },
        { channel: 'timer' },
      );
      return 1;
    }
    this.telemetry.report({ kind: 'timer', name: 'fired', attributes });
    return 1;
  }
}
