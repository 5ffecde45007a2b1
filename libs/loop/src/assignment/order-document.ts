import type { Account, Enterprise } from '@bihuan/identity';
import type { Hazard } from '../hazard/hazard.entity';
import type { OrderItem } from './order-item.entity';

/** What the order document is made of. */
export interface OrderContent {
  readonly enterprise: Enterprise;
  readonly officers: readonly Account[];
  readonly hazards: readonly Hazard[];
  readonly items: readonly OrderItem[];
  readonly appeal: string;
}

/** The fields of 责令限期整改指令书 (law.md, Fields). */
export function orderDocument(content: OrderContent): Record<string, unknown> {
  const { enterprise, officers, hazards, items, appeal } = content;
  return {
    enterprise: {
      name: enterprise.name,
      address: enterprise.address,
      principal: enterprise.principalName,
      creditCode: enterprise.creditCode,
    },
    hazards: items.map(({ no, hazardId, requirement, orderedDeadline }) => {
      const hazard = hazards.find(({ id }) => id === hazardId);
      const { number, title, place, basis, level } = hazard ?? {};
      return { no, number, title, place, basis, level, requirement, deadline: orderedDeadline.toISOString() };
    }),
    officers: officers.map(({ name, certificateNo }) => ({ name, certificateNo })),
    appeal,
    warning: '逾期不整改或达不到要求的，依法给予行政处罚；由此造成事故的，依法追究有关人员的责任。',
  };
}
