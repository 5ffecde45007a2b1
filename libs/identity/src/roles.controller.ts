import { Get } from '@nestjs/common';
import { BihuanController, By, type Listing, ReadAccess, type RequestBy } from '@bihuan/kernel';
import { OrganisationKind } from './organisation/organisation-kind';
import { permissions } from './permissions';
import { Role, roleDescriptions } from './roles';

/** A role, where it can be held and what it may do. */
export interface KnownRole {
  readonly code: Role;
  /** Kinds of organisation whose people can hold it. */
  readonly heldIn: readonly OrganisationKind[];
  /** Names of commands and reading rights, or patterns like `campaign.*` and `*.read`. */
  readonly permissions: readonly string[];
}

/** The roles of the product. */
@BihuanController('roles')
export class RolesController {
  constructor(private readonly reading: ReadAccess) {}

  /** All roles a person can hold, where each can be held and what it may do. */
  @Get()
  list(@By() { actor }: RequestBy): Promise<Listing<KnownRole>> {
    const items = Object.values(Role)
      .filter((code) => code !== Role.SYSTEM)
      .map((code): KnownRole => {
        const { heldIn } = roleDescriptions[code];
        return { code, heldIn, permissions: permissions[code] };
      });
    return this.reading.run(actor, 'organisation.read', () => Promise.resolve({ items }));
  }
}
