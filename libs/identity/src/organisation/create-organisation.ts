import { type Actor, Clock, CommandScope, newId, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { creditCodeTaken } from '../identity.errors';
import { Jurisdictions } from '../jurisdiction/jurisdictions';
import type { CreateOrganisationBody } from './organisation.dto';
import { Organisations } from './organisations';

/** Registers an authority or expert body. */
@UseCaseHandler('organisation.create')
export class CreateOrganisation implements UseCase<CreateOrganisationBody, { id: string }> {
  constructor(
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly jurisdictions: Jurisdictions,
    private readonly organisations: Organisations,
  ) {}

  async execute(_actor: Actor, input: CreateOrganisationBody): Promise<{ id: string }> {
    const id = newId();
    this.scope.about({ type: 'organisation', id, jurisdiction: input.jurisdiction });
    await this.jurisdictions.require(input.jurisdiction);
    if (input.parentId) await this.organisations.require(input.parentId);
    const inserted = await this.organisations.insert({
      id,
      kind: input.kind,
      name: input.name,
      shortName: input.shortName ?? input.name,
      jurisdiction: input.jurisdiction,
      parentId: input.parentId ?? null,
      industries: input.industries ?? [],
      functions: input.functions ?? [],
      creditCode: input.creditCode ?? null,
      createdAt: this.clock.now(),
    });
    if (!inserted) throw creditCodeTaken(input.creditCode);
    return { id };
  }
}
