import { type Actor, CommandScope, newId, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { EnterpriseUnit } from './enterprise-unit.entity';
import type { AddEnterpriseUnitBody } from './enterprise.dto';
import { Enterprises, enterpriseSubject } from './enterprises';

/** What {@link AddEnterpriseUnit} takes. */
export type AddEnterpriseUnitInput = AddEnterpriseUnitBody & { readonly enterpriseId: string };

/** Adds a workshop, team or post to an enterprise. */
@UseCaseHandler('enterprise.add-unit')
export class AddEnterpriseUnit implements UseCase<AddEnterpriseUnitInput, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly enterprises: Enterprises,
  ) {}

  async execute(_actor: Actor, input: AddEnterpriseUnitInput): Promise<{ id: string }> {
    const { enterpriseId, parentId } = input;
    const enterprise = await this.enterprises.require(enterpriseId);
    this.scope.about(enterpriseSubject(enterprise));
    if (parentId && !(await this.work.manager.existsBy(EnterpriseUnit, { id: parentId, enterpriseId }))) {
      throw new IdentityError(
        'ENTERPRISE_UNIT_NOT_FOUND',
        'The unit above it is none of this enterprise. Take one of its units, or none.',
        { details: { parentId } },
      );
    }
    const id = newId();
    await this.work.manager.insert(
      EnterpriseUnit,
      Object.assign(input, { id, jurisdiction: enterprise.jurisdiction }),
    );
    return { id };
  }
}
