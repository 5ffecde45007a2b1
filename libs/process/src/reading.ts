import { Injectable } from '@nestjs/common';
import { type Actor, NotPermittedError, PermissionPolicy, UnitOfWork } from '@bihuan/kernel';

/** What can be read of processes over HTTP. */
export type ReadingRight = 'definition.read' | 'instance.read' | 'task.read';

/** Reads for clients: with the right to, and under the actor's row-level security. */
@Injectable()
export class Reading {
  constructor(
    private readonly permissions: PermissionPolicy,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws NotPermittedError when none of the actor's roles has the right */
  run<T>(actor: Actor, right: ReadingRight, read: () => Promise<T>): Promise<T> {
    const allowed =
      actor.kind === 'system' || actor.grants.some(({ role }) => this.permissions.allows(role, right));
    if (!allowed) throw new NotPermittedError(right);
    return this.work.read(actor, read);
  }
}
