import { Injectable } from '@nestjs/common';
import {
  Account,
  AccountGrant,
  AccountStatus,
  Enterprise,
  EnterpriseUnit,
  Organisation,
} from '@bihuan/identity';
import { type Actor, PermissionPolicy, reaches, type Territory, UnitOfWork } from '@bihuan/kernel';
import { In } from 'typeorm';
import { HazardError } from './hazard.errors';

/** Finds the people and units a command names, and refuses those that do not exist or may not do what is asked. */
@Injectable()
export class HazardPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly permissions: PermissionPolicy,
  ) {}

  /** @throws HazardError `ENTERPRISE_NOT_FOUND` */
  async enterprise(id: string): Promise<Enterprise> {
    const found = await this.work.manager.findOneBy(Enterprise, { id });
    if (found) return found;
    throw new HazardError(
      'ENTERPRISE_NOT_FOUND',
      'There is no such enterprise within what you may see. Choose one from the list.',
      { enterpriseId: id },
    );
  }

  /** @throws HazardError `ORGANISATION_NOT_FOUND` */
  async organisation(id: string): Promise<Organisation> {
    const found = await this.work.manager.findOneBy(Organisation, { id });
    if (found) return found;
    throw new HazardError(
      'ORGANISATION_NOT_FOUND',
      'There is no such organisation. Choose one from the list.',
      {
        organisationId: id,
      },
    );
  }

  /** @throws HazardError `UNIT_NOT_FOUND` when the unit is not one of the enterprise */
  async unit(id: string, enterpriseId: string): Promise<EnterpriseUnit> {
    const found = await this.work.manager.findOneBy(EnterpriseUnit, { id, enterpriseId });
    if (found) return found;
    throw new HazardError(
      'UNIT_NOT_FOUND',
      'The enterprise has no such unit. Add it to the enterprise first.',
      {
        unitId: id,
        enterpriseId,
      },
    );
  }

  /** @throws HazardError `ACCOUNT_NOT_FOUND` */
  async account(id: string): Promise<Account> {
    const found = await this.work.manager.findOneBy(Account, { id });
    if (found) return found;
    throw new HazardError('ACCOUNT_NOT_FOUND', 'There is no such account within what you may see.', {
      accountId: id,
    });
  }

  /**
   * Accounts that may themselves do `command` there, in the order asked for.
   *
   * @throws HazardError `OFFICER_NOT_ELIGIBLE` naming those that may not
   */
  async officers(ids: readonly string[], command: string, there: Territory): Promise<Account[]> {
    const accounts = await this.work.manager.findBy(Account, {
      id: In([...ids]),
      status: AccountStatus.ACTIVE,
    });
    const grants = await this.work.manager.findBy(AccountGrant, { accountId: In([...ids]) });
    const eligible = ids.flatMap((id) =>
      grants.some(
        ({ accountId, role, jurisdiction, enterpriseId }) =>
          accountId === id &&
          this.permissions.allows(role, command) &&
          reaches({ role, jurisdiction, ...(enterpriseId !== null && { enterpriseId }) }, there),
      )
        ? accounts.filter((account) => account.id === id)
        : [],
    );
    const refused = ids.filter((id) => !eligible.some((account) => account.id === id));
    if (refused.length === 0) return eligible;
    throw new HazardError(
      'OFFICER_NOT_ELIGIBLE',
      `${refused.length} of the officers named hold no role that allows ${command} at this place. Name others.`,
      { accountIds: refused, count: refused.length, command },
    );
  }
}

/** Whether the actor belongs to the organisation or holds a role for it. */
export function actsFor({ organisationId, grants, kind }: Actor, id: string): boolean {
  return kind === 'system' || organisationId === id || grants.some((grant) => grant.organisationId === id);
}

/** Organisation on whose behalf the actor acts in an enterprise or a territory. */
export function organisationOf(actor: Actor, there: Territory): string | undefined {
  return actor.organisationId ?? actor.grants.find((grant) => reaches(grant, there))?.organisationId;
}
