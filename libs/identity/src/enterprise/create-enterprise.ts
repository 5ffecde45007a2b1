import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { creditCodeTaken } from '../identity.errors';
import { OrganisationKind } from '../organisation/organisation-kind';
import { Organisations } from '../organisation/organisations';
import { EnterpriseReferences } from './enterprise-references';
import { EnterpriseStatus } from './enterprise-terms';
import type { CreateEnterpriseBody } from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { enterpriseSubject } from './enterprises';

/** Registers an enterprise, and its organisation under the same id. */
@UseCaseHandler('enterprise.create', { redact: ['principalPhone'] })
export class CreateEnterprise implements UseCase<CreateEnterpriseBody, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly references: EnterpriseReferences,
  ) {}

  async execute(_actor: Actor, input: CreateEnterpriseBody): Promise<{ id: string }> {
    const id = newId();
    const { name, jurisdiction, creditCode } = input;
    this.scope.about(enterpriseSubject({ id, jurisdiction }));
    await this.references.require(input);
    const createdAt = this.clock.now();
    const registered = await this.organisations.insert({
      id,
      kind: OrganisationKind.ENTERPRISE,
      name,
      shortName: name,
      jurisdiction,
      parentId: null,
      industries: [],
      functions: [],
      creditCode: creditCode ?? null,
      createdAt,
    });
    if (!registered) throw creditCodeTaken(creditCode);
    const row = { status: EnterpriseStatus.NORMAL, id, enterpriseId: id, createdAt };
    await this.work.manager.insert(Enterprise, Object.assign(row, input));
    return { id };
  }
}
