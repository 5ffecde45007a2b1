import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { HazardCases } from './hazard-cases';
import type { HazardReference } from './hazard.dto';
import type { Hazard } from './hazard.entity';
import { HazardError } from './hazard.errors';
import { HazardPeople } from './hazard-people';
import type { HazardResponsibility, ResponsibilityBasis } from './hazard-responsibility.entity';
import { beforeOrder } from './hazard.rules';
import type { AssignResponsibility, NewResponsibility } from './responsibility.dto';
import { dutyOf, type Responsibility, unassigned } from './responsibility.rules';
import { ResponsibilityResolver } from './responsibility-resolver';

/** Who answers for a hazard after a change. */
export interface Responsibilities {
  readonly hazardId: string;
  readonly responsibilities: readonly HazardResponsibility[];
  /** What nobody is named for; a warning. */
  readonly unassigned: readonly ResponsibilityBasis[];
}

/** Adds and takes away units and persons that answer for a hazard, until its order is issued. */
@UseCaseHandler('hazard.assign-responsibility')
export class AssignResponsibilityUseCase implements UseCase<
  AssignResponsibility & HazardReference,
  Responsibilities
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly people: HazardPeople,
    private readonly resolver: ResponsibilityResolver,
  ) {}

  async execute(_actor: Actor, input: AssignResponsibility & HazardReference): Promise<Responsibilities> {
    const { hazardId, add, remove = [] } = input;
    const hazard = await this.cases.lock(hazardId, beforeOrder);
    if (hazard.orderId) {
      throw new HazardError(
        'ORDER_ISSUED',
        'The order names who answers for this hazard and is issued already.',
      );
    }
    await this.resolver.remove(hazard, remove);
    const rows: Responsibility[] = [];
    for (const wanted of add) rows.push(await this.checked(hazard, wanted));
    await this.resolver.add(hazard, rows);
    const responsibilities = await this.resolver.of(hazardId);
    if (!responsibilities.some(({ duty }) => duty === 'RECTIFY')) {
      throw new HazardError(
        'RESPONSIBILITY_INVALID',
        'Somebody has to rectify the hazard. Keep the enterprise or name a party.',
        {
          reasons: [
            {
              zh: '须有人负责整改，请保留企业或指定责任方。',
              en: 'Somebody has to rectify the hazard. Keep the enterprise or name a party.',
            },
          ],
        },
      );
    }
    return { hazardId, responsibilities, unassigned: unassigned(responsibilities) };
  }

  private async checked(hazard: Hazard, wanted: NewResponsibility): Promise<Responsibility> {
    const { basis, party, organisationId, unitId, personName, accountId } = wanted;
    if ((basis === 'PARTY') !== (party !== undefined)) {
      throw new HazardError(
        'RESPONSIBILITY_INVALID',
        'Name the party (建设, 设计, 施工, 监理, 监管) with basis PARTY, and only with it.',
        {
          reasons: [
            {
              zh: '“参建各方”须且只须写明责任方（建设、设计、施工、监理、监管）。',
              en: 'Name the party with the basis party, and only with it.',
            },
          ],
        },
      );
    }
    if (basis === 'ENTERPRISE' && organisationId !== hazard.enterpriseId) {
      throw new HazardError(
        'RESPONSIBILITY_INVALID',
        'Basis ENTERPRISE is for the enterprise of the case; name others as PARTY.',
        {
          reasons: [
            {
              zh: '“企业主体”只能是本案企业，其他单位请选“参建各方”。',
              en: 'The enterprise is that of the case; name others as a party.',
            },
          ],
        },
      );
    }
    await this.people.organisation(organisationId);
    if (unitId) await this.people.unit(unitId, organisationId);
    if (accountId) await this.people.account(accountId);
    return {
      basis,
      party: party ?? null,
      organisationId,
      unitId: unitId ?? null,
      personName: personName ?? null,
      accountId: accountId ?? null,
      duty: dutyOf(basis, party),
    };
  }
}
