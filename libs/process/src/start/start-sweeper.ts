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
import { FireStartTimer } from './fire-start-timer';
import { mayBegin } from './may-begin';
import { PauseStartEvent } from './pause-start-event';
import { StartEvent } from './start-event.entity';

const sweeper = systemActor('timer');
const options = { channel: 'timer' };
const batch = 100;

/** Begins the instances whose moment has come, each in its own transaction. */
@Injectable()
export class StartSweeper implements DueSource, OnModuleInit {
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

  /** Must not be called inside a transaction. */
  async runDue(): Promise<number> {
    let done = 0;
    for (const start of await this.due()) done += await this.fire(start);
    return done;
  }

  private due(): Promise<StartEvent[]> {
    return this.work.read(sweeper, () =>
      this.work.manager
        .createQueryBuilder(StartEvent, 'start')
        .where(`start.dueAt <= :now AND ${mayBegin('start')}`, { now: this.clock.now() })
        .orderBy('start.dueAt')
        .addOrderBy('start.id')
        .limit(batch)
        .getMany(),
    );
  }

  private async fire({ id, key, elementId }: StartEvent): Promise<number> {
    const attributes = { key, elementId };
    try {
      const fired = await this.executor.run(FireStartTimer, sweeper, { id }, options);
      if (fired) this.telemetry.report({ kind: 'timer', name: 'fired', attributes });
      return fired ? 1 : 0;
    } catch (error) {
      // The database went away, not the step wrong: the next sweep fires it.
      if (isPassingFailure(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      this.telemetry.report({ kind: 'timer', name: 'failed', attributes: { ...attributes, reason } });
      await this.executor.run(PauseStartEvent, sweeper, { id, reason }, options);
      return 0;
    }
  }
}
