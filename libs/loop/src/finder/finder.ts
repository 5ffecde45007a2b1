import { Injectable } from '@nestjs/common';
import { type Actor, PermissionPolicy, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import type { HazardState } from '@bihuan/rules';

/** A case that was found. */
export interface FoundCase {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: HazardState;
  readonly enterpriseName: string | null;
}

/** An enterprise that was found. */
export interface FoundEnterprise {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly jurisdiction: string;
}

/** A person that was found. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly organisationName: string | null;
}

/** At most 8 of each kind, the best first. */
export interface Found {
  readonly cases: readonly FoundCase[];
  readonly enterprises: readonly FoundEnterprise[];
  readonly people: readonly FoundPerson[];
}

/** How many of each kind. */
const most = 8;

/*
 * No trigram index stands behind these: PostgreSQL does not look into an index with an operator that could tell what it
 * saw (ILIKE) before row-level security has said who may see the row. What bounds them is the rows one may see.
 */
const cases = `
  SELECT hazard.id, hazard.number, hazard.title, hazard.state, enterprise.name AS "enterpriseName"
    FROM bh_hazard hazard LEFT JOIN bh_enterprise enterprise ON enterprise.id = hazard."enterpriseId"
   WHERE hazard.number ILIKE $1 OR hazard.title ILIKE $1
   ORDER BY coalesce(hazard.number ILIKE $2, false) DESC, hazard.title ILIKE $2 DESC, hazard.id DESC LIMIT ${most}`;
const enterprises = `
  SELECT id, name, "creditCode", jurisdiction FROM bh_enterprise
   WHERE name ILIKE $1 OR "creditCode" ILIKE $2
   ORDER BY name ILIKE $2 DESC, length(name), id LIMIT ${most}`;
const people = `
  SELECT account.id, account.name, organisation.name AS "organisationName"
    FROM bh_account account LEFT JOIN bh_organisation organisation ON organisation.id = account."organisationId"
   WHERE account.status = 'ACTIVE' AND (account.name ILIKE $1 OR account.username ILIKE $2)
   ORDER BY account.name ILIKE $2 DESC, account.id LIMIT ${most}`;

/** Finds cases, enterprises and people by a few letters, as far as the actor may see and read them. */
@Injectable()
export class Finder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly permissions: PermissionPolicy,
  ) {}

  /** @throws NotPermittedError when the actor may read no cases */
  find(actor: Actor, text: string): Promise<Found> {
    const part = text.replaceAll(/[\\%_]/g, String.raw`\$&`);
    const may = (right: string) => actor.grants.some(({ role }) => this.permissions.allows(role, right));
    return this.reading.run(actor, 'hazard.read', async () => {
      const look = <Row>(statement: string) =>
        this.work.manager.query<Row[]>(statement, [`%${part}%`, `${part}%`]);
      return {
        cases: await look<FoundCase>(cases),
        enterprises: may('enterprise.read') ? await look<FoundEnterprise>(enterprises) : [],
        people: may('account.read') ? await look<FoundPerson>(people) : [],
      };
    });
  }
}
