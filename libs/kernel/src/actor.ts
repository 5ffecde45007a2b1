/** A role held on a node of the jurisdiction tree, or inside one enterprise. */
export interface Grant {
  /** Role code, e.g. `REGULATOR_OFFICER`; the roles are named by the identity library. */
  readonly role: string;
  /** Code of the jurisdiction node; the grant reaches everything below it. Empty string: everywhere. */
  readonly jurisdiction?: string;
  /** For grants inside an enterprise: its id. */
  readonly enterpriseId?: string;
  /** Organisation (authority, expert body or enterprise) for which the role is held. */
  readonly organisationId?: string;
}

/** Who acts. Always the explicit first parameter of a use case. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly kind: 'person' | 'system';
  readonly organisationId?: string;
  readonly grants: readonly Grant[];
  /** Account for which it acts, with that one's grants beside its own. @default itself */
  readonly onBehalfOf?: string;
  /** Name of {@link onBehalfOf}, for the trail. @default not known */
  readonly onBehalfOfName?: string;
}

/** The accounts an actor stands for: itself, and the one it acts for. Neither may do what the other is excluded from. */
export function selvesOf({ accountId, onBehalfOf }: Actor): string[] {
  return onBehalfOf === undefined ? [accountId] : [accountId, onBehalfOf];
}

/** What the rows a command touches belong to; jurisdiction codes look like `51.08.21.003`. */
export interface Territory {
  readonly jurisdiction: string;
  readonly enterpriseId?: string | null;
}

/** Whether `code` is the node `node` or lies below it. */
export function isWithin(node: string, code: string): boolean {
  return node === '' || code === node || code.startsWith(`${node}.`);
}

/** Whether a grant reaches rows of `territory`. */
export function reaches(grant: Grant, territory: Territory): boolean {
  if (grant.enterpriseId !== undefined) return grant.enterpriseId === territory.enterpriseId;
  return grant.jurisdiction !== undefined && isWithin(grant.jurisdiction, territory.jurisdiction);
}

/** The product itself, when a timer, a job or an installer acts. It reaches everything. */
export function systemActor(name: string): Actor {
  return {
    accountId: '00000000-0000-7000-8000-000000000000',
    name,
    kind: 'system',
    grants: [{ role: 'SYSTEM', jurisdiction: '' }],
  };
}
