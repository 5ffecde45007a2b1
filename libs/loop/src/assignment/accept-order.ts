import { EvidenceShelf } from '@bihuan/evidence';
import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { HazardCases } from '../hazard/hazard-cases';
import { AcceptOrder } from './order.dto';
import { type OrderReference, Orders } from './orders';
import { type OrderResource, orderResource } from './order-resource';

/** The enterprise signs for an order (签收): one signature for all hazards on it. */
@UseCaseHandler('order.accept', { input: AcceptOrder })
export class AcceptOrderUseCase implements UseCase<AcceptOrder & OrderReference, OrderResource> {
  constructor(
    private readonly orders: Orders,
    private readonly cases: HazardCases,
    private readonly evidence: EvidenceShelf,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: AcceptOrder & OrderReference): Promise<OrderResource> {
    const order = await this.orders.lock(input);
    const { id, jurisdiction, enterpriseId } = order;
    const signatures = input.signatureEvidenceId ? [input.signatureEvidenceId] : [];
    await this.evidence.attach(signatures, { type: 'order', id, jurisdiction, enterpriseId });
    const acceptedAt = await this.orders.receive(order, actor, input.signatureEvidenceId);
    const items = await this.orders.items(order);
    // A hazard voided meanwhile stands on the order but has nothing to be signed for any more.
    for (const hazard of await this.cases.lockAll(items.map(({ hazardId }) => hazardId))) {
      if (hazard.state !== 'ASSIGNED') continue;
      hazard.acceptedAt = acceptedAt;
      await this.cases.save(hazard);
      await this.runtime.complete(actor, { subjectId: hazard.id, elementId: 'order.accept' });
    }
    return orderResource(order, items);
  }
}
