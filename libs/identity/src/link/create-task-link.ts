import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { Task } from '@bihuan/process';
import { IsNull } from 'typeorm';
import { tokenHash } from '../session/tokens';
import type { CreateTaskLinkBody } from './link.dto';
import { linkNotFound, taskUnsuitable } from './link.errors';
import { usualLink } from './link-limits';
import { newLinkToken } from './link-tokens';
import type { TaskLinkCreated } from './link.view';
import { linkableTask } from './linkable-tasks';
import { TaskLink } from './task-link.entity';

const day = 24 * 3_600_000;

/** What {@link CreateTaskLink} takes. */
export type CreateTaskLinkInput = CreateTaskLinkBody & { readonly taskId: string };

/**
 * Makes a link by which somebody of the enterprise without an account prepares one task. An earlier link to the task
 * ends, so what was passed on too far is mended by making a new one.
 */
@UseCaseHandler('task-link.create', { redact: ['phone'], secretAnswer: true })
export class CreateTaskLink implements UseCase<CreateTaskLinkInput, TaskLinkCreated> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  /** @throws IdentityError `LINK_NOT_FOUND`, `LINK_TASK_UNSUITABLE` */
  async execute(
    actor: Actor,
    { taskId, days = usualLink, phone }: CreateTaskLinkInput,
  ): Promise<TaskLinkCreated> {
    const { manager } = this.work;
    const task = await manager.findOne(Task, {
      where: { id: taskId, status: 'OPEN' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!task) throw linkNotFound('task', taskId);
    const { elementId, subjectType, subjectId, jurisdiction, enterpriseId } = task;
    this.scope.about({ type: subjectType, id: subjectId, jurisdiction, enterpriseId });
    const allowed = linkableTask(elementId);
    if (!allowed || enterpriseId === null) throw taskUnsuitable(elementId);
    const now = this.clock.now();
    await manager.update(TaskLink, { taskId, revokedAt: IsNull() }, { revokedAt: now });
    const [id, token] = [newId(), newLinkToken()];
    const expiresAt = new Date(now.getTime() + days * day);
    await manager.insert(TaskLink, {
      ...{ id, tokenHash: tokenHash(token), taskId, elementId, subjectType, subjectId },
      ...{ jurisdiction, enterpriseId, phone: phone ?? null, openings: 0, strangers: 0 },
      ...{
        createdBy: actor.accountId,
        createdByName: actor.name,
        createdAt: now,
        expiresAt,
        revokedAt: null,
      },
    });
    this.scope.note('link', { id, elementId, expiresAt });
    const { may, reserved } = allowed;
    return { id, token, path: `/m/t#${token}`, expiresAt, may: [...may], reserved };
  }
}
