import { deadlineEnd } from '@bihuan/rules';
import type { Hazard } from '../hazard/hazard.entity';
import type { OrderedHazard } from './order.dto';
import { OrderError } from './order.errors';

/**
 * When a deadline ends: a day means until its end in Asia/Shanghai.
 *
 * @throws OrderError `ORDER_DEADLINE` when it is past
 */
export function orderedDeadline(deadline: string, now: Date): Date {
  const end = deadlineEnd(deadline);
  if (end.getTime() > now.getTime()) return end;
  throw new OrderError('ORDER_DEADLINE', `The deadline ${deadline} is past. Order one in the future.`, {
    deadline,
  });
}

/**
 * The one enterprise an order is about.
 *
 * @throws OrderError `ORDER_SEVERAL_ENTERPRISES`
 */
export function enterpriseOf(hazards: readonly Hazard[]): string {
  const [enterpriseId, ...others] = new Set(hazards.map((hazard) => hazard.enterpriseId));
  if (enterpriseId !== undefined && others.length === 0) return enterpriseId;
  throw new OrderError(
    'ORDER_SEVERAL_ENTERPRISES',
    'An order is about hazards of one enterprise. Issue one order for each.',
  );
}

/** @throws OrderError `ORDER_EMPTY`, `ORDER_HAZARD_TWICE` */
export function expectDistinct(items: readonly OrderedHazard[]): void {
  if (items.length === 0) throw new OrderError('ORDER_EMPTY', 'Name the hazards the order is about.');
  const ids = items.map(({ hazardId }) => hazardId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) {
    throw new OrderError(
      'ORDER_HAZARD_TWICE',
      'A hazard stands on the order twice. Put its demands in one item.',
      {
        hazardId: twice,
      },
    );
  }
}
