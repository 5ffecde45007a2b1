import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { ResetPasswordBody } from './account.dto';
import { Accounts, accountSubject } from './accounts';
import { Passwords } from './passwords';
import type { AccountChanged } from './set-account-status';

/** What {@link ResetPassword} takes. */
export type ResetPasswordInput = ResetPasswordBody & { readonly accountId: string };

/** Sets a new password for somebody, lifts a lock and ends the account's sessions. */
@UseCaseHandler('account.reset-password', { redact: ['password'] })
export class ResetPassword implements UseCase<ResetPasswordInput, AccountChanged> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  async execute(_actor: Actor, { accountId, password }: ResetPasswordInput): Promise<AccountChanged> {
    const account = await this.accounts.require(accountId);
    this.scope.about(accountSubject(account));
    this.scope.expectVersion(account.version);
    const change = {
      passwordHash: await this.passwords.hash(password, account.username),
      sessionsValidFrom: this.clock.now(),
      failedLogins: 0,
      lockedUntil: null,
    };
    const saved = await this.work.manager.save(Object.assign(account, change));
    return { id: accountId, version: saved.version };
  }
}
