import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { RectificationOrder } from './order.entity';
import { OrderError } from './order.errors';
import { OrderItem } from './order-item.entity';
import { type OrderResource, orderResource } from './order-resource';

const orders: SearchDefinition = {
  fields: {
    id: { type: 'id', sortable: true },
    number: { type: 'text', sortable: true },
    status: { type: 'text', sortable: true },
    jurisdiction: { type: 'text', sortable: true },
    enterpriseId: { type: 'id' },
    organisationId: { type: 'id' },
    issuedAt: { type: 'date', sortable: true },
    issuedBy: { type: 'id' },
  },
  sort: [{ field: 'issuedAt', order: 'desc' }],
};

/** Reads orders. */
@Injectable()
export class OrderQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws NotPermittedError, SearchInvalidError */
  search(actor: Actor, request: SearchRequest): Promise<SearchResult<RectificationOrder>> {
    return this.access.run(actor, 'order.read', () =>
      search(this.work.manager.createQueryBuilder(RectificationOrder, 'rectificationOrder'), orders, request),
    );
  }

  /** @throws NotPermittedError, OrderError `ORDER_NOT_FOUND` */
  find(actor: Actor, orderId: string): Promise<OrderResource> {
    return this.access.run(actor, 'order.read', async () => {
      const order = await this.work.manager.findOneBy(RectificationOrder, { id: orderId });
      if (!order) {
        throw new OrderError('ORDER_NOT_FOUND', 'There is no such order within what you may see.', {
          orderId,
        });
      }
      return orderResource(order, await this.work.manager.findBy(OrderItem, { orderId }));
    });
  }
}
