import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { accountSubject } from '../account/accounts';
import { Session } from './session.entity';
import { tokenHash } from './tokens';

/** What {@link CloseSession} takes. */
export interface CloseSessionInput {
  readonly token: string;
}

/** Ends a session; ending it twice is no error. Run by the product itself, because sessions are its own rows. */
@UseCaseHandler('session.close', { redact: ['token'] })
export class CloseSession implements UseCase<CloseSessionInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  async execute(actor: Actor, { token }: CloseSessionInput): Promise<void> {
    const session = await this.work.manager.findOne(Session, {
      where: { tokenHash: tokenHash(token) },
      relations: { account: true },
    });
    if (!session?.account) {
      this.scope.about({ type: 'session', id: actor.accountId, jurisdiction: '' });
      return;
    }
    this.scope.about(accountSubject(session.account));
    this.scope.note('onBehalfOf', session.accountId);
    await this.work.manager.delete(Session, { id: session.id });
  }
}
