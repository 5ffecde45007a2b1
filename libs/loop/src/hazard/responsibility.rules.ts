import { isWithin } from '@bihuan/kernel';
import { type Enterprise, type Organisation, OrganisationKind } from '@bihuan/identity';
import type { HazardResponsibility, ResponsibilityBasis } from './hazard-responsibility.entity';

/** Parties of a building site and their supervisor. */
export const parties = ['建设', '设计', '施工', '监理', '监管'] as const;

/** One of {@link parties}. */
export type Party = (typeof parties)[number];

/** A responsibility before it is written down for a case. */
export type Responsibility = Pick<
  HazardResponsibility,
  'basis' | 'party' | 'organisationId' | 'unitId' | 'personName' | 'accountId' | 'duty'
>;

/**
 * Who answers for a hazard of the enterprise: 谁辖区 (the nearest town or government), 谁主管 (its sector regulator,
 * or the nearest one in charge of its industry), 谁发证, 谁审批, and the enterprise itself, which rectifies.
 *
 * @param organisations authorities whose territory may hold the enterprise
 */
export function responsibilitiesFor(
  enterprise: Enterprise,
  organisations: readonly Organisation[],
): Responsibility[] {
  const { TOWN, GOVERNMENT, REGULATOR } = OrganisationKind;
  const nearest = (fits: (organisation: Organisation) => boolean): string | null =>
    organisations
      .filter((it) => isWithin(it.jurisdiction, enterprise.jurisdiction) && fits(it))
      .toSorted((a, b) => b.jurisdiction.length - a.jurisdiction.length)[0]?.id ?? null;
  const supervisors: [ResponsibilityBasis, string | null][] = [
    ['TERRITORIAL', nearest(({ kind }) => kind === TOWN || kind === GOVERNMENT)],
    [
      'SECTOR',
      enterprise.sectorRegulatorId ??
        nearest(({ kind, industries }) => kind === REGULATOR && industries.includes(enterprise.industry)),
    ],
    ['LICENSING', enterprise.licensingAuthorityId],
    ['APPROVAL', enterprise.approvingAuthorityId],
  ];
  const none = { party: null, unitId: null, personName: null, accountId: null };
  return [
    ...supervisors.flatMap(([basis, organisationId]) =>
      organisationId ? [{ ...none, basis, organisationId, duty: 'SUPERVISE' as const }] : [],
    ),
    {
      ...none,
      basis: 'ENTERPRISE',
      organisationId: enterprise.id,
      personName: enterprise.principalName,
      duty: 'RECTIFY',
    },
  ];
}

/** What must be assigned but is not: a warning, never a hindrance. */
export function unassigned(
  responsibilities: readonly Pick<Responsibility, 'basis'>[],
): ResponsibilityBasis[] {
  const demanded: ResponsibilityBasis[] = ['TERRITORIAL', 'SECTOR', 'ENTERPRISE'];
  return demanded.filter((basis) => !responsibilities.some((given) => given.basis === basis));
}

/** Whether the unit rectifies, and so may not review, or supervises (decision 4). */
export function dutyOf(basis: ResponsibilityBasis, party?: Party): 'RECTIFY' | 'SUPERVISE' {
  if (basis === 'PARTY') return party === '监管' ? 'SUPERVISE' : 'RECTIFY';
  return basis === 'ENTERPRISE' ? 'RECTIFY' : 'SUPERVISE';
}
