import type { OrderItem } from './order-item.entity';
import type { RectificationOrder } from './order.entity';

/** An order with what it demands, item by item. */
export type OrderResource = { readonly [Field in keyof RectificationOrder]: RectificationOrder[Field] } & {
  readonly items: readonly OrderItem[];
};

/** The row as it goes out. */
export function orderResource(order: RectificationOrder, items: readonly OrderItem[]): OrderResource {
  return Object.assign({}, order, { items: items.toSorted((a, b) => a.no - b.no) });
}
