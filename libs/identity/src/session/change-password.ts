import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Account } from '../account/account.entity';
import { accountSubject } from '../account/accounts';
import { Passwords } from '../account/passwords';
import { IdentityError } from '../identity.errors';
import type { ChangePasswordBody } from './session.dto';

/** What {@link ChangePassword} takes. */
export type ChangePasswordInput = ChangePasswordBody & { readonly accountId: string };

/**
 * Changes the own password, which ends all sessions of the account. Run by the product itself on behalf of the
 * account: it takes no role to keep a password to oneself.
 */
@UseCaseHandler('account.change-password', { redact: ['currentPassword', 'newPassword'] })
export class ChangePassword implements UseCase<ChangePasswordInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  async execute(
    _actor: Actor,
    { accountId, currentPassword, newPassword }: ChangePasswordInput,
  ): Promise<void> {
    const account = await this.work.manager
      .createQueryBuilder(Account, 'account')
      .addSelect('account.passwordHash')
      .where('account.id = :accountId', { accountId })
      .getOneOrFail();
    this.scope.about(accountSubject(account));
    this.scope.note('onBehalfOf', accountId);
    if (!(await this.passwords.matches(currentPassword, account.passwordHash))) {
      throw new IdentityError('PASSWORD_WRONG', 'The current password is wrong. 当前密码错误。', {
        kind: 'forbidden',
      });
    }
    const passwordHash = await this.passwords.hash(newPassword, account.username);
    await this.work.manager.save(
      Object.assign(account, { passwordHash, sessionsValidFrom: this.clock.now() }),
    );
  }
}
