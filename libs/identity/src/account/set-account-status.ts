import { Injectable } from '@nestjs/common';
import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { AccountStatus } from './account.entity';
import { Accounts, accountSubject } from './accounts';

/** Which account to disable or to enable again. */
export interface AccountChoice {
  readonly accountId: string;
}

/** Answer of the commands that change an account. */
export interface AccountChanged {
  readonly id: string;
  readonly version: number;
}

@Injectable()
abstract class SetAccountStatus implements UseCase<AccountChoice, AccountChanged> {
  protected abstract readonly status: AccountStatus;

  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly accounts: Accounts,
  ) {}

  async execute(_actor: Actor, { accountId }: AccountChoice): Promise<AccountChanged> {
    const account = await this.accounts.require(accountId);
    this.scope.about(accountSubject(account));
    this.scope.expectVersion(account.version);
    const saved = await this.work.manager.save(Object.assign(account, { status: this.status }));
    return { id: accountId, version: saved.version };
  }
}

/** Shuts an account at once: its sessions stop working. What it did stays under its name. */
@UseCaseHandler('account.disable')
export class DisableAccount extends SetAccountStatus {
  protected readonly status = AccountStatus.DISABLED;
}

/** Lets a disabled account sign in again. */
@UseCaseHandler('account.enable')
export class EnableAccount extends SetAccountStatus {
  protected readonly status = AccountStatus.ACTIVE;
}
