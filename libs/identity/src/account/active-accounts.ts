import { Injectable } from '@nestjs/common';
import { AccountDirectory, type KnownAccount, UnitOfWork } from '@bihuan/kernel';
import { Account, AccountStatus } from './account.entity';
import { Accounts } from './accounts';
import { actorOf } from './actor-of';

/** The accounts that can be used, wherever they belong: a leader of the prefecture can be asked from the county. */
@Injectable()
export class ActiveAccounts extends AccountDirectory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {
    super();
  }

  find(accountId: string): Promise<KnownAccount | undefined> {
    return this.work.lookUp(async () => {
      const account = await this.work.manager.findOneBy(Account, {
        id: accountId,
        status: AccountStatus.ACTIVE,
      });
      if (!account) return undefined;
      const { jurisdiction, enterpriseId } = account;
      return { actor: actorOf(account, await this.accounts.grants(accountId)), jurisdiction, enterpriseId };
    });
  }
}
