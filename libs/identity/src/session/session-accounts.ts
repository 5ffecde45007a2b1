import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '@bihuan/kernel';
import { Account } from '../account/account.entity';
import { Accounts } from '../account/accounts';
import { permissions } from '../permissions';
import { roleDescriptions } from '../roles';
import type { SessionAccount } from './session.dto';

/** Tells somebody who is signed in who he is; also people without any role may know that of themselves. */
@Injectable()
export class SessionAccounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  /** The account as its owner sees it. */
  of(accountId: string): Promise<SessionAccount> {
    return this.work.read(systemActor('sign-in'), async () => {
      const account = await this.work.manager.findOneOrFail(Account, {
        where: { id: accountId },
        relations: { organisation: true },
      });
      const grants = await this.accounts.grants(accountId);
      const { id, kind, name, shortName, jurisdiction } = account.organisation ?? {};
      return {
        id: account.id,
        username: account.username,
        name: account.name,
        organisation: { id, kind, name, shortName, jurisdiction } as SessionAccount['organisation'],
        grants: grants.map(({ role, jurisdiction: node, enterpriseId }) => ({
          role,
          title: { zh: roleDescriptions[role].zh, en: roleDescriptions[role].en },
          ...(enterpriseId === null ? { jurisdiction: node } : { enterpriseId }),
        })),
        permissions: [...new Set(grants.flatMap(({ role }) => permissions[role]))].sort(),
      };
    });
  }
}
