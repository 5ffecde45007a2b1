import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { AccountGrant } from './account-grant.entity';
import { Accounts, accountSubject } from './accounts';

/** What {@link TakeGrant} takes. */
export interface TakeGrantInput {
  readonly accountId: string;
  readonly grantId: string;
}

/** Takes a role from an account; effective with the account's next request. */
@UseCaseHandler('grant.take')
export class TakeGrant implements UseCase<TakeGrantInput, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly accounts: Accounts,
  ) {}

  async execute(_actor: Actor, { accountId, grantId: id }: TakeGrantInput): Promise<{ id: string }> {
    this.scope.about(accountSubject(await this.accounts.require(accountId)));
    const grant = await this.work.manager.findOneBy(AccountGrant, { id, accountId });
    if (!grant) {
      throw new IdentityError(
        'GRANT_NOT_FOUND',
        'The account does not hold this grant. Read its grants again.',
        {
          kind: 'not-found',
          details: { id },
        },
      );
    }
    this.scope.note('grant', { role: grant.role, jurisdiction: grant.jurisdiction });
    await this.work.manager.delete(AccountGrant, { id });
    return { id };
  }
}
