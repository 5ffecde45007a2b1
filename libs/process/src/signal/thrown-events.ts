import { Injectable } from '@nestjs/common';
import { CommandScope, insertRows, newId, UnitOfWork } from '@bihuan/kernel';
import type { Thrown } from '../lane/process-lane';
import { Message } from '../message/message.entity';
import type { LiveInstance } from '../runtime/live-instance';
import type { Operation } from '../runtime/operation';
import { Signal } from './signal.entity';

/** How long a thrown message waits for somebody to wait for it: as long as one from outside may. */
const patience = 30 * 24 * 60 * 60 * 1000;

/** Stores what instances throw, in the transaction of their step; the sweepers bring it on its way after the commit. */
@Injectable()
export class ThrownEvents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  async store({ thrown, now }: Operation): Promise<void> {
    if (thrown.length === 0) return;
    const all = thrown.map(({ live, event }) => ({ event, common: commonOf(live, event) }));
    const messages = all.filter(({ event }) => event.kind === 'message');
    await insertRows(
      this.work.manager,
      Message,
      messages.map(({ event, common: { instanceId, executionId, ...row } }) => ({
        ...row,
        messageId: `${instanceId}:${executionId}`,
        correlationKey: event.correlationKey ?? null,
        ...{ subjectId: null, status: 'BUFFERED', instanceId: null, deliveredAt: null },
        ...{ receivedAt: now, expiresAt: new Date(now.getTime() + patience) },
      })),
    );
    const signals = all.filter(({ event }) => event.kind === 'signal');
    const { accountId: sentBy } = this.scope.current.actor;
    await insertRows(
      this.work.manager,
      Signal,
      signals.map(({ common: { executionId, ...row } }) => ({
        ...row,
        signalId: `${row.instanceId}:${executionId}`,
        ...{ sentBy, sentAt: now, spreadAt: null },
      })),
    );
  }
}

/** At home where the instance is: its signals reach nobody beyond. */
function commonOf({ row }: LiveInstance, { name, payload, executionId }: Thrown) {
  const { id: instanceId, jurisdiction, enterpriseId } = row;
  return { id: newId(), name, payload: payload ?? null, instanceId, executionId, jurisdiction, enterpriseId };
}
