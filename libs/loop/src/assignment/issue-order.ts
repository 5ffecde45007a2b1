import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { type IssueOrder, IssueOrderForTask } from './order.dto';
import { OrderGrounds } from './order-grounds';
import type { OrderItem } from './order-item.entity';
import { type OrderResource, orderResource } from './order-resource';
import { enterpriseOf, expectDistinct } from './order.rules';
import { OrderWriter } from './order-writer';

/** As a command of its own, or as completion of the task of one hazard. */
export type IssueOrderInput = IssueOrder | (IssueOrderForTask & { readonly hazardId: string });

/** Orders an enterprise to rectify hazards within a time limit (责令限期整改指令书). */
@UseCaseHandler('order.issue', { input: IssueOrderForTask })
export class IssueOrderUseCase implements UseCase<IssueOrderInput, OrderResource> {
  constructor(
    private readonly cases: HazardCases,
    private readonly grounds: OrderGrounds,
    private readonly writer: OrderWriter,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: IssueOrderInput): Promise<OrderResource> {
    const demands = 'items' in input ? input.items : [input];
    expectDistinct(demands);
    const hazards = await this.cases.lockAll(demands.map(({ hazardId }) => hazardId));
    const enterprise = await this.grounds.enterprise(enterpriseOf(hazards));
    const officers = await this.grounds.officers(input.officerIds, hazards);
    await this.grounds.requireRecords(hazards);
    const { appeal } = input;
    const { order, items } = await this.writer.write(actor, {
      enterprise,
      hazards,
      demands,
      officers,
      appeal,
    });
    for (const [index, hazard] of hazards.entries())
      await this.assign(actor, hazard, items[index] as OrderItem);
    return orderResource(order, items);
  }

  private async assign(actor: Actor, hazard: Hazard, { orderId, orderedDeadline }: OrderItem): Promise<void> {
    hazard.orderId = orderId;
    hazard.orderedDeadline ??= orderedDeadline;
    hazard.effectiveDeadline = orderedDeadline;
    await this.cases.save(hazard);
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'order.issue',
      output: { effectiveDeadline: orderedDeadline.toISOString() },
    });
  }
}
