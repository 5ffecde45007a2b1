import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Operations } from '../runtime/operations';
import { waitGone } from '../runtime/refusals';
import { ReservedVariables } from '../task/reserved-variables';
import { Message } from './message.entity';
import { Subscription } from './subscription.entity';

/** What decides who gets a message. */
export type Address = Pick<Message, 'name' | 'correlationKey' | 'subjectId'>;

/** Brings messages from outside to the instances that wait for them. */
@Injectable()
export class MessageDelivery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
    private readonly operations: Operations,
    private readonly reserved: ReservedVariables,
  ) {}

  /** The subscription that has waited longest, of those without an incident. */
  async find({ name, correlationKey, subjectId }: Address): Promise<Subscription | undefined> {
    const query = this.work.manager
      .createQueryBuilder(Subscription, 'subscription')
      .where(`subscription.kind = 'message' AND subscription.name = :name`, { name })
      .andWhere(`NOT EXISTS (${openIncident('subscription')})`);
    if (correlationKey !== null) query.andWhere('subscription.correlationKey = :correlationKey');
    if (subjectId !== null) query.andWhere('subscription.subjectId = :subjectId');
    const found = await query
      .setParameters({ correlationKey, subjectId })
      .orderBy('subscription.id')
      .limit(1)
      .getOne();
    return found ?? undefined;
  }

  /**
   * Delivers a message to the one instance that gets it; the row of the message says so afterwards.
   *
   * @returns whether somebody waits for it
   * @throws ProcessRuntimeError `OUTPUT_RESERVED`; ProcessError when the step that follows fails
   */
  async deliver(message: Message): Promise<boolean> {
    const awaited = await this.lock(message);
    if (!awaited) return false;
    const { instanceId, executionId } = awaited;
    const output = message.payload ?? {};
    await this.reserved.refuse(instanceId, output);
    const instance = await this.operations.run(async (operation, stepper) => {
      const live = await this.instances.one(operation, instanceId);
      if (live.waits.get(executionId)?.kind !== 'message') throw waitGone();
      stepper.apply(operation, live, { type: 'message', executionId, output });
      return live;
    });
    this.scope.about(subjectOf(instance));
    const delivered = { status: 'DELIVERED', instanceId, deliveredAt: this.clock.now() } as const;
    Object.assign(message, delivered);
    await this.work.manager.update(Message, { id: message.id }, { ...delivered, payload: null });
    return true;
  }

  /** Who waits for it, once nobody else can move that instance any more. */
  private async lock(address: Address): Promise<Subscription | undefined> {
    for (;;) {
      const found = await this.find(address);
      if (!found) return undefined;
      await this.instances.alone(found.instanceId);
      if (await this.work.manager.existsBy(Subscription, { id: found.id })) return found;
    }
  }
}

/** SQL: the open incidents of a subscription. Its step has failed, and nothing is tried before a person says so. */
export function openIncident(subscription: string): string {
  return `SELECT 1 FROM bh_incident incident WHERE incident."instanceId" = ${subscription}."instanceId"
    AND incident."executionId" = ${subscription}."executionId" AND incident."resolvedAt" IS NULL`;
}
