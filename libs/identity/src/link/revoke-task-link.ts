import { type Actor, Clock, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { linkNotFound } from './link.errors';
import { TaskLink } from './task-link.entity';

/** Which link. */
export interface TaskLinkChoice {
  readonly linkId: string;
}

/** Ends a link and the visits by it at once; ending it twice is no error. */
@UseCaseHandler('task-link.revoke')
export class RevokeTaskLink implements UseCase<TaskLinkChoice, { readonly id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @throws IdentityError `LINK_NOT_FOUND` */
  async execute(_actor: Actor, { linkId: id }: TaskLinkChoice): Promise<{ readonly id: string }> {
    const { manager } = this.work;
    const link = await manager.findOne(TaskLink, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!link) throw linkNotFound('link', id);
    const { subjectType: type, subjectId, jurisdiction, enterpriseId } = link;
    this.scope.about({ type, id: subjectId, jurisdiction, enterpriseId });
    this.scope.note('link', { id, elementId: link.elementId });
    await manager.update(TaskLink, { id }, { revokedAt: link.revokedAt ?? this.clock.now() });
    return { id };
  }
}
