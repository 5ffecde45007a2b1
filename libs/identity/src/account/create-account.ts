import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { OrganisationKind } from '../organisation/organisation-kind';
import { Organisations } from '../organisation/organisations';
import type { CreateAccountBody } from './account.dto';
import { Account, AccountStatus } from './account.entity';
import { accountSubject } from './accounts';
import { Passwords } from './passwords';

/** Opens an account in an organisation. It can do nothing until a role is given to it. */
@UseCaseHandler('account.create', { redact: ['password', 'phone'] })
export class CreateAccount implements UseCase<CreateAccountBody, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly passwords: Passwords,
  ) {}

  async execute(_actor: Actor, { password, ...input }: CreateAccountBody): Promise<{ id: string }> {
    const organisation = await this.organisations.require(input.organisationId);
    const id = newId();
    const territory = {
      jurisdiction: organisation.jurisdiction,
      enterpriseId: organisation.kind === OrganisationKind.ENTERPRISE ? organisation.id : null,
    };
    this.scope.about(accountSubject({ id, ...territory }));
    const now = this.clock.now();
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values({
        ...input,
        ...territory,
        id,
        passwordHash: await this.passwords.hash(password, input.username),
        status: AccountStatus.ACTIVE,
        sessionsValidFrom: now,
        createdAt: now,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) throw usernameTaken(input.username);
    return { id };
  }
}

function usernameTaken(username: string): IdentityError {
  return new IdentityError('USERNAME_TAKEN', `The username ${username} is taken. Choose another one.`, {
    kind: 'conflict',
    details: { username },
  });
}
