import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { subjectOf } from '../runtime/live-instance';
import { LockedInstances } from '../runtime/locked-instances';
import { Operations } from '../runtime/operations';
import { InstanceStarter } from '../start/instance-starter';
import { StartEvent } from '../start/start-event.entity';
import { ReservedVariables } from '../task/reserved-variables';
import { Signal } from './signal.entity';
import { SignalDelivery, type SignalDeliveryStatus } from './signal-delivery.entity';

/** Which delivery. */
export interface DeliverSignalInput {
  /** Its row. */
  readonly id: string;
}

type Outcome = Partial<Pick<SignalDelivery, 'status' | 'instanceId'>>;

/** A signal reaches one of those who wait for it: all of the instance's catchers at once. */
@UseCaseHandler('signal.deliver')
export class DeliverSignal implements UseCase<DeliverSignalInput, boolean> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly instances: LockedInstances,
    private readonly operations: Operations,
    private readonly reserved: ReservedVariables,
    private readonly starter: InstanceStarter,
  ) {}

  /** @returns false when another worker has done it, or does it just now */
  async execute(_actor: Actor, { id }: DeliverSignalInput): Promise<boolean> {
    const delivery = await this.work.manager
      .createQueryBuilder(SignalDelivery, 'delivery')
      .where(`delivery.id = :id AND delivery.status = 'PENDING'`, { id })
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    this.scope.about({ type: 'signal-delivery', id, jurisdiction: delivery?.jurisdiction ?? '' });
    if (!delivery) return false;
    const signal = await this.work.manager.findOneByOrFail(Signal, { id: delivery.sentId });
    const { instanceId, startKey } = delivery;
    if (instanceId !== null) await this.goOn(signal, id, instanceId);
    else await this.begin(signal, delivery, startKey ?? '');
    return true;
  }

  private async goOn({ name, payload }: Signal, id: string, instanceId: string): Promise<void> {
    const output = payload ?? {};
    let status: SignalDeliveryStatus = 'DELIVERED';
    const instance = await this.operations.run(async (operation, stepper) => {
      const live = await this.instances.one(operation, instanceId);
      const isAwaited = [...live.waits.values()].some(
        ({ kind, attributes }) => kind === 'signal' && attributes.name === name,
      );
      if (isAwaited) {
        await this.reserved.refuse(instanceId, output);
        stepper.apply(operation, live, { type: 'signal', name, output });
      } else status = 'GONE';
      return live;
    });
    this.scope.about(subjectOf(instance));
    await this.done(id, { status });
  }

  private async begin(
    { name, payload }: Signal,
    { id, jurisdiction }: SignalDelivery,
    key: string,
  ): Promise<void> {
    const start = await this.work.manager.findOneBy(StartEvent, { kind: 'signal', name, key });
    if (!start) return this.done(id, { status: 'GONE' });
    const begun = await this.starter.begin(start, { variables: payload ?? {}, reach: jurisdiction });
    await this.done(id, { status: 'DELIVERED', instanceId: begun.id });
  }

  private async done(id: string, outcome: Outcome): Promise<void> {
    await this.work.manager.update(SignalDelivery, { id }, { ...outcome, deliveredAt: this.clock.now() });
  }
}
