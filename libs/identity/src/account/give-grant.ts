import {
  type Actor,
  Clock,
  CommandScope,
  isWithin,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { Jurisdictions } from '../jurisdiction/jurisdictions';
import { Organisation } from '../organisation/organisation.entity';
import { Organisations } from '../organisation/organisations';
import { Role, roleDescriptions } from '../roles';
import { AccountGrant } from './account-grant.entity';
import type { GiveGrantBody } from './account.dto';
import { Account } from './account.entity';
import { Accounts, accountSubject } from './accounts';

/** What {@link GiveGrant} takes. */
export type GiveGrantInput = GiveGrantBody & { readonly accountId: string };

/** Gives an account a role. Nobody gives one to himself, and no role reaches beyond the organisation it is held for. */
@UseCaseHandler('grant.give')
export class GiveGrant implements UseCase<GiveGrantInput, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly jurisdictions: Jurisdictions,
    private readonly organisations: Organisations,
    private readonly accounts: Accounts,
  ) {}

  async execute(actor: Actor, { accountId, role, jurisdiction }: GiveGrantInput): Promise<{ id: string }> {
    const account = await this.accounts.require(accountId);
    const organisation = await this.organisations.require(account.organisationId);
    const reach =
      account.enterpriseId === null ? (jurisdiction ?? account.jurisdiction) : account.jurisdiction;
    this.scope.about(accountSubject(account));
    this.scope.about({ ...accountSubject(account), jurisdiction: reach });
    requireOther(actor, account);
    requireHeldThere(role, organisation);
    requireWithin(organisation, reach);
    await this.jurisdictions.require(reach);
    await this.requireAuditorAlone(account, role);
    return this.insert(account, role, reach);
  }

  private async requireAuditorAlone({ id: accountId }: Account, role: Role): Promise<void> {
    const held = await this.accounts.grants(accountId);
    if (held.every((grant) => (grant.role === Role.AUDITOR) === (role === Role.AUDITOR))) return;
    throw new IdentityError(
      'AUDITOR_STANDS_ALONE',
      'Who audits takes no part in the cases. Use a separate account, or take the other roles first.',
      { kind: 'conflict', details: { held: held.map((grant) => grant.role) } },
    );
  }

  private async insert(account: Account, role: Role, jurisdiction: string): Promise<{ id: string }> {
    const { id: accountId, enterpriseId, organisationId } = account;
    const row = { accountId, role, jurisdiction };
    const held = await this.accounts.grants(accountId);
    if (held.some((grant) => grant.role === role && grant.jurisdiction === jurisdiction)) {
      throw new IdentityError('GRANT_EXISTS', 'The account holds this role there already.', {
        kind: 'conflict',
        details: row,
      });
    }
    const id = newId();
    await this.work.manager.insert(AccountGrant, {
      ...row,
      id,
      enterpriseId,
      organisationId,
      createdAt: this.clock.now(),
    });
    return { id };
  }
}

function requireOther(actor: Actor, account: Account): void {
  if (actor.accountId !== account.id) return;
  throw new IdentityError('GRANT_TO_SELF', 'You cannot give yourself a role. Ask another administrator.', {
    kind: 'forbidden',
  });
}

function requireHeldThere(role: Role, { kind }: Organisation): void {
  const { heldIn, zh, en } = roleDescriptions[role];
  if (heldIn.includes(kind)) return;
  throw new IdentityError(
    'ROLE_NOT_HELD_THERE',
    `${en} (${zh}) cannot be held in an organisation of kind ${kind}; it can in: ${heldIn.join(', ') || 'none'}.`,
    { details: { role, kind, heldIn } },
  );
}

function requireWithin(organisation: Organisation, reach: string): void {
  if (isWithin(organisation.jurisdiction, reach)) return;
  throw new IdentityError(
    'GRANT_BEYOND_ORGANISATION',
    `${organisation.name} stands at ${organisation.jurisdiction}: choose that jurisdiction or one below it.`,
    { details: { jurisdiction: reach, organisation: organisation.jurisdiction } },
  );
}
