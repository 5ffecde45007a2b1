import { Injectable } from '@nestjs/common';
import { type Actor, Clock, CommandScope, UnitOfWork } from '@bihuan/kernel';
import { Hazard } from '../hazard/hazard.entity';
import { RectificationOrder } from './order.entity';
import { OrderError } from './order.errors';
import { OrderItem } from './order-item.entity';

/** Names an order, or a hazard that stands on it. */
export interface OrderReference {
  readonly orderId?: string;
  readonly hazardId?: string;
}

/** Loads orders for a command and keeps what becomes of them. */
@Injectable()
export class Orders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the order for this command, checks the version the client saw, and that the actor may do the command here.
   *
   * @throws OrderError `ORDER_NOT_FOUND`, NotPermittedError, VersionConflictError
   */
  async lock({ orderId, hazardId }: OrderReference): Promise<RectificationOrder> {
    const wanted = orderId ?? (hazardId && (await this.orderOf(hazardId)));
    const order = wanted
      ? await this.work.manager.findOne(RectificationOrder, {
          where: { id: wanted },
          lock: { mode: 'pessimistic_write' },
        })
      : null;
    if (!order) {
      throw new OrderError('ORDER_NOT_FOUND', 'There is no such order within what you may see.', { orderId });
    }
    const { id, jurisdiction, enterpriseId } = order;
    this.scope.about({ type: 'order', id, jurisdiction, enterpriseId });
    this.scope.expectVersion(order.version);
    return order;
  }

  /** What the order demands, in its order. */
  items({ id: orderId }: RectificationOrder): Promise<OrderItem[]> {
    return this.work.manager.find(OrderItem, { where: { orderId }, order: { no: 'ASC' } });
  }

  /**
   * Keeps that somebody of the enterprise signed for the order, and when.
   *
   * @throws OrderError `ORDER_ALREADY_ACCEPTED`
   */
  async receive(
    order: RectificationOrder,
    { accountId, name }: Actor,
    signatureEvidenceId?: string,
  ): Promise<Date> {
    if (order.receipt) {
      throw new OrderError(
        'ORDER_ALREADY_ACCEPTED',
        `${order.receipt.name} has signed for this order already.`,
        {
          receipt: order.receipt,
        },
      );
    }
    const now = this.clock.now();
    const receipt = { accountId, name, at: now.toISOString(), signatureEvidenceId };
    const accepted = { status: 'ACCEPTED', receipt } as const;
    await this.work.manager.update(RectificationOrder, { id: order.id }, accepted);
    Object.assign(order, accepted, { version: order.version + 1 });
    return now;
  }

  private async orderOf(id: string): Promise<string | null> {
    const hazard = await this.work.manager.findOneBy(Hazard, { id });
    return hazard?.orderId ?? null;
  }
}
