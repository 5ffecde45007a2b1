import {
  type Actor,
  Clock,
  insertRows,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { Colleagues } from '../colleagues';
import { KnownTasks } from '../known-tasks';
import { TaskComment } from './task-comment.entity';

/** What is said about which task. */
export interface CommentOnTaskInput {
  readonly taskId: string;
  readonly text: string;
  /** Accounts whose attention is asked for. @default none */
  readonly mentions?: readonly string[];
}

/** Says something about a task, open or done; it stays. */
@UseCaseHandler('task.comment')
export class CommentOnTask implements UseCase<CommentOnTaskInput, { readonly id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tasks: KnownTasks,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` when the actor sees no such task, `ACCOUNT_UNSUITABLE` */
  async execute(actor: Actor, { taskId, text, mentions = [] }: CommentOnTaskInput): Promise<{ id: string }> {
    const { instanceId, subjectId, jurisdiction, enterpriseId } = await this.tasks.discussed(actor, taskId);
    for (const accountId of mentions)
      await this.colleagues.requireReach(actor, accountId, { jurisdiction, enterpriseId });
    const id = newId();
    const comment = {
      id,
      taskId,
      instanceId,
      subjectId,
      authorId: actor.accountId,
      authorName: actor.name,
      text,
      mentions: [...mentions],
      createdAt: this.clock.now(),
      jurisdiction,
      enterpriseId,
    };
    await insertRows(this.work.manager, TaskComment, [comment]);
    return { id };
  }
}
