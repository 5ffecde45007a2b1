import { In, LessThanOrEqual } from 'typeorm';
import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Message } from './message.entity';

/** Which buffered messages. */
export interface ExpireMessagesInput {
  /** Their rows. */
  readonly ids: readonly string[];
}

/** Nobody waited for these messages in their time: what they brought is dropped. */
@UseCaseHandler('message.expire')
export class ExpireMessages implements UseCase<ExpireMessagesInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  async execute(_actor: Actor, { ids }: ExpireMessagesInput): Promise<void> {
    for (const id of ids) this.scope.about({ type: 'message', id, jurisdiction: '' });
    await this.work.manager.update(
      Message,
      { id: In([...ids]), status: 'BUFFERED', expiresAt: LessThanOrEqual(this.clock.now()) },
      { status: 'EXPIRED', payload: null },
    );
  }
}
