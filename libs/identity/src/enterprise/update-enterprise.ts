import { Not } from 'typeorm';
import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { AccountGrant } from '../account/account-grant.entity';
import { Account } from '../account/account.entity';
import { creditCodeTaken } from '../identity.errors';
import { Organisation } from '../organisation/organisation.entity';
import { EnterpriseReferences } from './enterprise-references';
import { EnterpriseUnit } from './enterprise-unit.entity';
import type { UpdateEnterpriseBody } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { Enterprises, enterpriseSubject } from './enterprises';

/** What {@link UpdateEnterprise} takes. */
export type UpdateEnterpriseInput = UpdateEnterpriseBody & { readonly enterpriseId: string };

/** Changes an enterprise's file, and its organisation with it. */
@UseCaseHandler('enterprise.update', { redact: ['principalPhone'] })
export class UpdateEnterprise implements UseCase<UpdateEnterpriseInput, { id: string; version: number }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly enterprises: Enterprises,
    private readonly references: EnterpriseReferences,
  ) {}

  async execute(
    _actor: Actor,
    { enterpriseId: id, ...changes }: UpdateEnterpriseInput,
  ): Promise<{ id: string; version: number }> {
    const enterprise = await this.enterprises.require(id);
    this.scope.about(enterpriseSubject(enterprise));
    this.scope.expectVersion(enterprise.version);
    // Handing it over to another jurisdiction takes a right in both.
    if (changes.jurisdiction) this.scope.about(enterpriseSubject({ id, jurisdiction: changes.jurisdiction }));
    await this.references.require(changes);
    const moved = changes.jurisdiction !== undefined && changes.jurisdiction !== enterprise.jurisdiction;
    const changed = Object.assign(enterprise, changes);
    await this.updateOrganisation(changed);
    const saved = await this.work.manager.save(changed);
    if (moved) await this.moveOwnRows(saved);
    return { id, version: saved.version };
  }

  private async updateOrganisation({ id, name, creditCode, jurisdiction }: Enterprise): Promise<void> {
    if (creditCode && (await this.work.manager.existsBy(Organisation, { creditCode, id: Not(id) }))) {
      throw creditCodeTaken(creditCode);
    }
    await this.work.manager.update(Organisation, { id }, { name, creditCode, jurisdiction });
  }

  /** Its people and units go with it; what it did before stays with the authority that saw it happen. */
  private async moveOwnRows({ id: enterpriseId, jurisdiction }: Enterprise): Promise<void> {
    for (const entity of [EnterpriseUnit, Account, AccountGrant]) {
      await this.work.manager.update(entity, { enterpriseId }, { jurisdiction });
    }
  }
}
