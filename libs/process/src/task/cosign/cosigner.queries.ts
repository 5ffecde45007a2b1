import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { TaskQueries } from '../task.queries';
import { Cosigner } from './cosigner.entity';

/** Reads who is asked to co-sign. */
@Injectable()
export class CosignerQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly tasks: TaskQueries,
  ) {}

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` when the actor sees no such task */
  async of(actor: Actor, taskId: string): Promise<Cosigner[]> {
    await this.tasks.get(actor, taskId);
    return this.reading.run(actor, 'task.read', () =>
      this.work.manager.find(Cosigner, { where: { taskId }, order: { id: 'ASC' } }),
    );
  }
}
