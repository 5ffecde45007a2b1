import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock, CommandExecutor, isPassingFailure, systemActor, UnitOfWork } from '@bihuan/kernel';
import { type DueSource, JobWorker } from '@bihuan/jobs';
import { RaiseIncident } from '../incident/raise-incident';
import { mayBegin } from '../start/may-begin';
import { PauseStartEvent } from '../start/pause-start-event';
import { suspendedInstance } from '../runtime/suspended-instance';
import { DeliverMessage } from './deliver-message';
import { ExpireMessages } from './expire-messages';
import { Message } from './message.entity';
import { MessageDelivery, openIncident } from './message-delivery';

const sweeper = systemActor('messages');
const options = { channel: 'job' };
const batch = 100;

/**
 * Brings buffered messages to those who wait for them by now, or to the definitions that begin with them, oldest
 * first, each in its own transaction, and drops
 * those whose time is over. One whose step fails becomes an incident of the instance that waits.
 */
@Injectable()
export class MessageSweeper implements DueSource, OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly executor: CommandExecutor,
    private readonly delivery: MessageDelivery,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.alsoRuns(this);
  }

  /** Must not be called inside a transaction. */
  async runDue(): Promise<number> {
    let done = await this.expire();
    for (const message of await this.awaited()) done += await this.deliver(message);
    return done;
  }

  private async expire(): Promise<number> {
    const over = await this.work.read(sweeper, () =>
      this.work.manager.find(Message, {
        where: { status: 'BUFFERED', expiresAt: LessThanOrEqual(this.clock.now()) },
        select: { id: true },
        take: batch,
      }),
    );
    if (over.length > 0)
      await this.executor.run(ExpireMessages, sweeper, { ids: over.map(({ id }) => id) }, options);
    return over.length;
  }

  private awaited(): Promise<Message[]> {
    return this.work.read(sweeper, () =>
      this.work.manager
        .createQueryBuilder(Message, 'message')
        .where(`message.status = 'BUFFERED' AND message.expiresAt > :now`, { now: this.clock.now() })
        .andWhere(
          `(message."subjectId" IS NULL AND EXISTS (SELECT 1 FROM bh_start_event start
            WHERE start.kind = 'message' AND start.name = message.name
              AND ${mayBegin('start')})
            AND NOT EXISTS (SELECT 1 FROM bh_subscription w WHERE w.kind = 'message' AND w.name = message.name
              AND (message."correlationKey" IS NULL OR w."correlationKey" = message."correlationKey"))
          OR EXISTS (SELECT 1 FROM bh_subscription s
            WHERE s.kind = 'message' AND s.name = message.name
              AND (message."correlationKey" IS NULL OR s."correlationKey" = message."correlationKey")
              AND (message."subjectId" IS NULL OR s."subjectId" = message."subjectId")
              AND NOT EXISTS (${openIncident('s')}) AND NOT EXISTS (${suspendedInstance('s')})))`,
        )
        .orderBy('message.id')
        .limit(batch)
        .getMany(),
    );
  }

  private async deliver(message: Message): Promise<number> {
    try {
      return (await this.executor.run(DeliverMessage, sweeper, { id: message.id }, options)) ? 1 : 0;
    } catch (error) {
      // The database went away, not the step wrong: the next sweep delivers it.
      if (isPassingFailure(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      const awaited = await this.work.read(sweeper, () => this.delivery.find(message));
      if (!awaited) return this.pause(message, reason);
      const { instanceId, executionId } = awaited;
      await this.executor.run(RaiseIncident, sweeper, { instanceId, executionId, reason }, options);
      return 1;
    }
  }

  /** The instance it was to begin could not make its first step: the next one tries later. */
  private async pause(message: Message, reason: string): Promise<number> {
    const start = await this.work.read(sweeper, () => this.delivery.findStart(message));
    if (start) await this.executor.run(PauseStartEvent, sweeper, { id: start.id, reason }, options);
    return 0;
  }
}
