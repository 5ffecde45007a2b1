import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import type { Variables } from '../../lane/process-lane';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import type { Task } from '../task.entity';
import { TaskDraft } from './task-draft.entity';

/** Keeps drafts. */
@Injectable()
export class Drafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly clock: Clock,
  ) {}

  /** The actor's own. @throws ProcessRuntimeError `DRAFT_NOT_FOUND` */
  async get(actor: Actor, taskId: string): Promise<TaskDraft> {
    const draft = await this.reading.run(actor, 'task.read', () => this.find(taskId, actor.accountId));
    if (draft) return draft;
    throw new ProcessRuntimeError('DRAFT_NOT_FOUND', 'You have saved no draft for this task.', {
      details: { taskId },
    });
  }

  /** Inside a unit of work. */
  find(taskId: string, accountId: string): Promise<TaskDraft | null> {
    return this.work.manager.findOneBy(TaskDraft, { taskId, accountId });
  }

  /** Replaces what is there; inside a command that holds the task's lock. */
  async save(
    { id: taskId, jurisdiction, enterpriseId }: Task,
    accountId: string,
    output: Variables,
  ): Promise<void> {
    const version = ((await this.find(taskId, accountId))?.version ?? 0) + 1;
    const savedAt = this.clock.now();
    await this.work.manager.upsert(
      TaskDraft,
      { taskId, accountId, output: output as object, version, savedAt, jurisdiction, enterpriseId },
      ['taskId', 'accountId'],
    );
  }
}
