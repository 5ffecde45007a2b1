import { Not } from 'typeorm';
import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { creditCodeTaken, IdentityError } from '../identity.errors';
import type { UpdateOrganisationBody } from './organisation.dto';
import { OrganisationKind } from './organisation-kind';
import { Organisation } from './organisation.entity';
import { Organisations } from './organisations';

/** Changes what is known of an authority or expert body. */
@UseCaseHandler('organisation.update')
export class UpdateOrganisation implements UseCase<
  UpdateOrganisationBody & { organisationId: string },
  { id: string; version: number }
> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly organisations: Organisations,
  ) {}

  async execute(
    _actor: Actor,
    { organisationId: id, ...changes }: UpdateOrganisationBody & { organisationId: string },
  ): Promise<{ id: string; version: number }> {
    const organisation = await this.organisations.require(id);
    this.scope.about({ type: 'organisation', id, jurisdiction: organisation.jurisdiction });
    this.scope.expectVersion(organisation.version);
    if (organisation.kind === OrganisationKind.ENTERPRISE) throw isEnterprise(id);
    if (changes.parentId) await this.organisations.require(changes.parentId);
    const { creditCode } = changes;
    if (creditCode && (await this.work.manager.existsBy(Organisation, { creditCode, id: Not(id) }))) {
      throw creditCodeTaken(creditCode);
    }
    const saved = await this.work.manager.save(Object.assign(organisation, changes));
    return { id, version: saved.version };
  }
}

function isEnterprise(id: string): IdentityError {
  return new IdentityError(
    'ORGANISATION_IS_ENTERPRISE',
    'This organisation is an enterprise. Change it as an enterprise (POST /enterprises/:id/update).',
    { kind: 'conflict', details: { id } },
  );
}
