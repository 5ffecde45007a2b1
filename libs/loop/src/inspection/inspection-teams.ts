import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { reaches, type Territory, UnitOfWork } from '@bihuan/kernel';
import { Account, AccountGrant, AccountStatus, Role } from '@bihuan/identity';
import type { BilingualText } from '@bihuan/rules';
import type { TeamDemands } from '../campaign/campaign.entity';
import type { TeamMember } from './inspection.entity';
import { PlanInvalidError } from './inspection.errors';
import { teamProblems } from './inspection.rules';

/** Which roles let somebody go along as what; a department sends whom it likes. */
const rolesFor: Readonly<Record<TeamMember['as'], readonly Role[]>> = {
  OFFICER: [Role.REGULATOR_OFFICER, Role.GRID_INSPECTOR],
  LEADER: [Role.REGULATOR_LEADER, Role.TOWN_HEAD, Role.ORGANISER],
  DEPARTMENT: [],
  EXPERT: [Role.EXPERT],
};

const enterpriseRoles: readonly Role[] = [Role.ENTERPRISE_PRINCIPAL, Role.ENTERPRISE_SAFETY];

type Person = Pick<Account, 'id' | 'name' | 'certificateNo' | 'status'> & { grants: AccountGrant[] };

/** Checks who goes along: law and campaign say how many and in what capacity. */
@Injectable()
export class InspectionTeams {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The team with the officers' certificate numbers.
   *
   * @param places where the team will inspect; officers need a role that reaches every one
   * @throws PlanInvalidError with everything that is wrong
   */
  async resolve(
    team: readonly TeamMember[],
    demands: TeamDemands,
    places: readonly Territory[],
  ): Promise<TeamMember[]> {
    const people = await this.people(team.map(({ accountId }) => accountId));
    const problems = teamProblems(team, demands);
    const resolved = team.map((member): TeamMember => {
      const person = people.get(member.accountId);
      problems.push(...memberProblems(member, person, places));
      const certificateNo = member.certificateNo ?? person?.certificateNo ?? undefined;
      return { accountId: member.accountId, as: member.as, ...(certificateNo && { certificateNo }) };
    });
    if (problems.length > 0) throw new PlanInvalidError(problems);
    return resolved;
  }

  private async people(ids: string[]): Promise<Map<string, Person>> {
    const accounts = await this.work.manager.findBy(Account, { id: In(ids) });
    const grants = await this.work.manager.findBy(AccountGrant, { accountId: In(ids) });
    return new Map(
      accounts.map((account) => [
        account.id,
        Object.assign(account, { grants: grants.filter(({ accountId }) => accountId === account.id) }),
      ]),
    );
  }
}

function memberProblems(
  { accountId, as, certificateNo }: TeamMember,
  person: Person | undefined,
  places: readonly Territory[],
): BilingualText[] {
  if (!person)
    return [
      {
        zh: '有一名成员的账号不存在，或您看不到。',
        en: `There is no account ${accountId} within what you may see.`,
      },
    ];
  const { name } = person;
  if (person.status !== AccountStatus.ACTIVE)
    return [{ zh: `${name}的账号已停用。`, en: `The account of ${name} is not in use.` }];
  if (person.grants.some(({ role }) => enterpriseRoles.includes(role))) {
    return [
      {
        zh: `${name}是企业人员，不能参加检查。`,
        en: `${name} belongs to an enterprise; enterprises do not inspect.`,
      },
    ];
  }
  const isUncertified = as === 'OFFICER' && !certificateNo && !person.certificateNo;
  const unreached = places.find((place) => !mayGoAs(as, person, place));
  return [
    ...(isUncertified
      ? [
          {
            zh: `${name}没有执法证号，请补录。`,
            en: `${name} has no certificate number (执法证号); enter it.`,
          },
        ]
      : []),
    ...(unreached
      ? [
          {
            zh: `${name}在 ${unreached.jurisdiction} 没有相应的角色，不能以此身份参加。`,
            en: `${name} has no role as ${as} that reaches ${unreached.jurisdiction}.`,
          },
        ]
      : []),
  ];
}

function mayGoAs(as: TeamMember['as'], { grants }: Person, place: Territory): boolean {
  const roles = rolesFor[as];
  if (roles.length === 0) return true;
  return grants.some(
    ({ role, jurisdiction, enterpriseId }) =>
      enterpriseId === null && roles.includes(role) && reaches({ role, jurisdiction }, place),
  );
}
