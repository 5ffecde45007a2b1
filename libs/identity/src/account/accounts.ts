import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  type Subject,
  UnitOfWork,
} from '@bihuan/kernel';
import { ILike } from 'typeorm';
import { notFound } from '../identity.errors';
import { AccountGrant } from './account-grant.entity';
import { Account, AccountStatus } from './account.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    username: { type: 'text', sortable: true },
    name: { type: 'text', sortable: true },
    organisationId: { type: 'id' },
    enterpriseId: { type: 'id' },
    jurisdiction: { type: 'text', sortable: true },
    status: { type: 'text' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'username', order: 'asc' }],
};

/** What everybody may know of a colleague. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Colleagues one question answers; more are found by a part of the name. */
const most = 50;

/** Reads accounts and their grants, inside a unit of work and as far as its actor may see. */
@Injectable()
export class Accounts {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws IdentityError `ACCOUNT_NOT_FOUND` */
  async require(id: string): Promise<Account> {
    const account = await this.work.manager.findOneBy(Account, { id });
    if (!account) throw notFound('account', id);
    return account;
  }

  /** The roles the account holds. */
  grants(accountId: string): Promise<AccountGrant[]> {
    return this.work.manager.find(AccountGrant, { where: { accountId }, order: { id: 'ASC' } });
  }

  /** People of an organisation who can sign in, by a part of their name; at most 50. */
  async colleagues(organisationId: string, name = ''): Promise<Colleague[]> {
    const like = `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.work.manager.find(Account, {
      where: { organisationId, status: AccountStatus.ACTIVE, name: ILike(like) },
      ...{ select: { id: true, name: true }, order: { name: 'ASC', id: 'ASC' }, take: most },
    });
    return rows.map(({ id, name: called }) => ({ id, name: called }));
  }

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<Account>> {
    return search(this.work.manager.createQueryBuilder(Account, 'account'), definition, request);
  }
}

/** An account as the subject of a command. */
export function accountSubject(account: Pick<Account, 'id' | 'jurisdiction' | 'enterpriseId'>): Subject {
  const { id, jurisdiction, enterpriseId } = account;
  return { type: 'account', id, jurisdiction, enterpriseId };
}
