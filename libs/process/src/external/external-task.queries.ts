import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { ExternalTask } from './external-task.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    instanceId: { type: 'id' },
    subjectId: { type: 'id' },
    elementId: { type: 'text' },
    topic: { type: 'text' },
    retries: { type: 'number' },
    lockedBy: { type: 'text' },
    lockedUntil: { type: 'date' },
    availableAt: { type: 'date', sortable: true },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'createdAt', order: 'asc' }],
};

/** Reads external tasks. */
@Injectable()
export class ExternalTaskQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly clock: Clock,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<ExternalTask>> {
    return this.reading.run(actor, 'external-task.read', () =>
      search(this.work.manager.createQueryBuilder(ExternalTask, 'task'), definition, request),
    );
  }

  /** Whether a worker would get anything: one that asks in vain all day is nothing for the audit trail. */
  hasFree(actor: Actor, topics: readonly string[]): Promise<boolean> {
    return this.reading.run(actor, 'external-task.fetch-and-lock', () =>
      this.work.manager
        .createQueryBuilder(ExternalTask, 'task')
        .where('task.topic IN (:...topics) AND task.retries > 0 AND task.availableAt <= :now', {
          topics,
          now: this.clock.now(),
        })
        .andWhere('(task.lockedUntil IS NULL OR task.lockedUntil <= :now)')
        .getExists(),
    );
  }
}
