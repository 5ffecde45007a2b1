import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Clock, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Operations } from '../runtime/operations';
import { waitGone } from '../runtime/refusals';
import { common, InstanceStarter } from '../start/instance-starter';
import type { StartEvent } from '../start/start-event.entity';
import { StartEvents } from '../start/start-events';
import { suspendedInstance } from '../runtime/suspended-instance';
import { ReservedVariables } from '../task/reserved-variables';
import { Message } from './message.entity';
import { Subscription } from './subscription.entity';

/** What decides who gets a message. */
export type Address = Pick<Message, 'name' | 'correlationKey' | 'subjectId' | 'jurisdiction'>;

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
    private readonly starts: StartEvents,
    private readonly starter: InstanceStarter,
  ) {}

  /** The subscription that has waited longest, of those without an incident. */
  async find(address: Address): Promise<Subscription | undefined> {
    const found = await this.matching(address)
      .andWhere(`NOT EXISTS (${openIncident('subscription')})`)
      .andWhere(`NOT EXISTS (${suspendedInstance('subscription')})`)
      .getOne();
    return found ?? undefined;
  }

  private matching({ name, correlationKey, subjectId }: Address): SelectQueryBuilder<Subscription> {
    const query = this.work.manager
      .createQueryBuilder(Subscription, 'subscription')
      .where(`subscription.kind = 'message' AND subscription.name = :name`, { name });
    if (correlationKey !== null) query.andWhere('subscription.correlationKey = :correlationKey');
    if (subjectId !== null) query.andWhere('subscription.subjectId = :subjectId');
    return query.setParameters({ correlationKey, subjectId }).orderBy('subscription.id').limit(1);
  }

  /** The definition a message begins when nobody waits for it; one for a certain subject begins nothing. */
  async findStart(address: Address): Promise<StartEvent | undefined> {
    const { name, subjectId, jurisdiction } = address;
    const start = subjectId === null ? await this.starts.byMessage(name) : undefined;
    // Who waits but cannot go on just now still comes first: the message waits with it.
    if (!start || (await this.matching(address).getOne())) return undefined;
    return common(start.jurisdiction, jurisdiction) === undefined ? undefined : start;
  }

  /**
   * Delivers a message to the one instance that gets it: of those that wait the one that has waited longest, else a
   * new one when a definition begins with it. The row of the message says so afterwards.
   *
   * @returns false when nobody waits for it and nothing begins with it
   * @throws ProcessRuntimeError `OUTPUT_RESERVED`; ProcessError when the step that follows fails
   */
  async deliver(message: Message): Promise<boolean> {
    const awaited = await this.lock(message);
    const instanceId = awaited ? await this.goOn(message, awaited) : await this.begin(message);
    if (instanceId === undefined) return false;
    const delivered = { status: 'DELIVERED', instanceId, deliveredAt: this.clock.now() } as const;
    Object.assign(message, delivered);
    await this.work.manager.update(Message, { id: message.id }, { ...delivered, payload: null });
    return true;
  }

  private async begin(message: Message): Promise<string | undefined> {
    const start = await this.findStart(message);
    if (!start) return undefined;
    const { payload, correlationKey, jurisdiction } = message;
    const { id } = await this.starter.begin(start, {
      variables: payload ?? {},
      reach: jurisdiction,
      ...(correlationKey !== null && { businessKey: correlationKey }),
    });
    return id;
  }

  private async goOn(message: Message, { instanceId, executionId }: Subscription): Promise<string> {
    const output = message.payload ?? {};
    await this.reserved.refuse(instanceId, output);
    const instance = await this.operations.run(async (operation, stepper) => {
      const live = await this.instances.one(operation, instanceId);
      if (live.waits.get(executionId)?.kind !== 'message') throw waitGone();
      stepper.apply(operation, live, { type: 'message', executionId, output });
      return live;
    });
    this.scope.about(subjectOf(instance));
    return instanceId;
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
    AND incident."executionId" = ${subscription}."executionId" AND NOT incident.reported
    AND incident."resolvedAt" IS NULL`;
}
