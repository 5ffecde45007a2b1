import { Injectable } from '@nestjs/common';
import { Enterprise } from '@bihuan/identity';
import { type Actor, NotPermittedError, PermissionPolicy, type Territory, UnitOfWork } from '@bihuan/kernel';

/** Where people act from. Inside a unit of work. */
@Injectable()
export class RoleHome {
  constructor(
    private readonly work: UnitOfWork,
    private readonly permissions: PermissionPolicy,
  ) {}

  /**
   * The node of the first role of the actor that allows `command`.
   * @throws NotPermittedError when none on the jurisdiction tree does
   */
  of({ grants, kind }: Actor, command: string): string {
    if (kind === 'system') return '';
    const grant = grants.find(
      ({ role, jurisdiction }) => jurisdiction !== undefined && this.permissions.allows(role, command),
    );
    if (grant?.jurisdiction === undefined) throw new NotPermittedError(command);
    return grant.jurisdiction;
  }

  /**
   * Where the first role that allows `command` is held: a node, or an enterprise.
   * @throws NotPermittedError
   */
  async territory(actor: Actor, command: string): Promise<Territory> {
    const grant = actor.grants.find(({ role }) => this.permissions.allows(role, command));
    if (grant?.enterpriseId === undefined) return { jurisdiction: this.of(actor, command) };
    const own = await this.work.manager.findOneBy(Enterprise, { id: grant.enterpriseId });
    if (!own) throw new NotPermittedError(command);
    return { jurisdiction: own.jurisdiction, enterpriseId: own.id };
  }
}
