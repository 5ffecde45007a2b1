import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Message } from './message.entity';
import { MessageDelivery } from './message-delivery';

/** Which buffered message. */
export interface DeliverMessageInput {
  /** Its row. */
  readonly id: string;
}

/** Somebody waits for a buffered message now. */
@UseCaseHandler('message.deliver')
export class DeliverMessage implements UseCase<DeliverMessageInput, boolean> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly delivery: MessageDelivery,
  ) {}

  /** @returns false when it was delivered meanwhile, or nobody waits for it after all */
  async execute(_actor: Actor, { id }: DeliverMessageInput): Promise<boolean> {
    this.scope.about({ type: 'message', id, jurisdiction: '' });
    const message = await this.work.manager.findOne(Message, {
      where: { id, status: 'BUFFERED' },
      lock: { mode: 'pessimistic_write' },
    });
    return message !== null && this.delivery.deliver(message);
  }
}
