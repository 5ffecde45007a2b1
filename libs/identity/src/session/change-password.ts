import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { accountSubject } from '../account/accounts';
import { Passwords } from '../account/passwords';
import { type PasswordAttempt, PasswordAttempts } from './password-attempts';
import type { ChangePasswordBody } from './session.dto';

/** What {@link ChangePassword} takes. */
export type ChangePasswordInput = ChangePasswordBody & { readonly accountId: string };

/**
 * Changes the own password, which ends all sessions of the account. Run by the product itself on behalf of the
 * account: it takes no role to keep a password to oneself. A wrong current password counts like one at signing in,
 * or a stolen session could try them all.
 */
@UseCaseHandler('account.change-password', { redact: ['currentPassword', 'newPassword'] })
export class ChangePassword implements UseCase<ChangePasswordInput, PasswordAttempt> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly attempts: PasswordAttempts,
  ) {}

  async execute(
    _actor: Actor,
    { accountId, currentPassword, newPassword }: ChangePasswordInput,
  ): Promise<PasswordAttempt> {
    const account = await this.attempts.lock({ id: accountId });
    this.scope.about(
      account ? accountSubject(account) : { type: 'account', id: accountId, jurisdiction: '' },
    );
    this.scope.note('onBehalfOf', accountId);
    const attempt = await this.attempts.judge(account, currentPassword);
    this.scope.note('password', attempt.outcome);
    if (account && attempt.outcome === 'RIGHT') {
      const passwordHash = await this.passwords.hash(newPassword, account.username);
      await this.work.manager.save(
        Object.assign(account, { passwordHash, sessionsValidFrom: this.clock.now() }),
      );
    }
    return attempt;
  }
}
