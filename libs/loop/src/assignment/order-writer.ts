import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Account, Enterprise } from '@bihuan/identity';
import { type Actor, Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { CaseFile } from '../dossier/case-file';
import type { Hazard } from '../hazard/hazard.entity';
import { organisationOf } from '../hazard/hazard-people';
import { defaultAppeal, ORDER_APPEAL } from './appeal';
import { orderDocument } from './order-document';
import type { OrderedHazard } from './order.dto';
import { RectificationOrder } from './order.entity';
import { OrderItem } from './order-item.entity';
import { orderedDeadline } from './order.rules';

/** Everything an order is made of. */
export interface OrderDraft {
  readonly enterprise: Enterprise;
  readonly hazards: readonly Hazard[];
  readonly demands: readonly OrderedHazard[];
  readonly officers: readonly Account[];
  readonly appeal?: string;
}

/** Writes orders with their document and items. */
@Injectable()
export class OrderWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly file: CaseFile,
    @Optional() @Inject(ORDER_APPEAL) private readonly configuredAppeal?: string,
  ) {}

  /** @throws OrderError `ORDER_DEADLINE`; RulesError `DATE_INVALID` */
  async write(actor: Actor, draft: OrderDraft): Promise<{ order: RectificationOrder; items: OrderItem[] }> {
    const { enterprise, hazards, officers, demands } = draft;
    const { id: enterpriseId, jurisdiction } = enterprise;
    const orderId = newId();
    const now = this.clock.now();
    const items = demands.map(({ hazardId, requirement, deadline }, index) =>
      this.work.manager.create(OrderItem, {
        ...{ id: newId(), orderId, no: index + 1, hazardId, requirement, jurisdiction, enterpriseId },
        orderedDeadline: orderedDeadline(deadline, now),
      }),
    );
    const appeal = draft.appeal ?? this.configuredAppeal ?? defaultAppeal;
    const document = await this.file.issue({
      kind: 'RECTIFICATION_ORDER',
      series: '责改',
      jurisdiction,
      enterpriseId,
      hazardIds: hazards.map(({ id }) => id),
      orderId,
      content: orderDocument({ enterprise, officers, hazards, items, appeal }),
      status: 'APPROVED',
    });
    const order = this.work.manager.create(RectificationOrder, {
      ...{ id: orderId, status: 'ISSUED', jurisdiction, enterpriseId, appeal },
      number: document.number ?? '',
      organisationId: organisationOf(actor, enterprise) ?? hazards[0]?.inspectingDepartmentId,
      officerIds: officers.map(({ id }) => id),
      documentId: document.id,
      issuedAt: now,
      issuedBy: actor.accountId,
      receipt: null,
    });
    await this.work.manager.insert(RectificationOrder, order);
    await this.work.manager.insert(OrderItem, items);
    return { order, items };
  }
}
