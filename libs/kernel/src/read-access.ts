import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import { NotPermittedError } from './command/command.errors';
import { PermissionPolicy } from './command/permission-policy';
import { UnitOfWork } from './unit-of-work';

/** The one path of reading over HTTP: reading right → read-only transaction with the actor's row-level security. */
@Injectable()
export class ReadAccess {
  constructor(
    private readonly permissions: PermissionPolicy,
    private readonly work: UnitOfWork,
  ) {}

  /**
   * Reads for `actor`; the rows it may not see are not there.
   *
   * @param right e.g. `hazard.read`
   * @throws NotPermittedError when none of the actor's roles has the right
   */
  async run<T>(actor: Actor, right: string, read: () => Promise<T>): Promise<T> {
    const allowed =
      actor.kind === 'system' || actor.grants.some(({ role }) => this.permissions.allows(role, right));
    if (!allowed) throw new NotPermittedError(right);
    return this.work.read(actor, read);
  }
}
