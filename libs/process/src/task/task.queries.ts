import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { taskNotFound } from '../runtime/refusals';
import { Deputies } from './deputy/deputies';
import type { TaskSearchRequest } from './task.dto';
import { Task } from './task.entity';
import { awaitingConsentOf, doableBy, visibleTo } from './task-visibility';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    instanceId: { type: 'id' },
    elementId: { type: 'text', sortable: true },
    name: { type: 'text' },
    command: { type: 'text' },
    roles: { type: 'texts' },
    assignee: { type: 'id' },
    claimedBy: { type: 'id' },
    owner: { type: 'id' },
    delegationState: { type: 'text' },
    due: { type: 'date', sortable: true, nullable: true },
    escalatedTo: { type: 'texts' },
    escalatedAt: { type: 'date' },
    followUp: { type: 'date' },
    priority: { type: 'number', sortable: true },
    status: { type: 'text' },
    createdAt: { type: 'date', sortable: true },
    completedAt: { type: 'date' },
    completedBy: { type: 'id' },
    subjectType: { type: 'text' },
    subjectId: { type: 'id' },
    jurisdiction: { type: 'text' },
    enterpriseId: { type: 'id' },
  },
  sort: [{ field: 'createdAt', order: 'asc' }],
};

/** Reads tasks. */
@Injectable()
export class TaskQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly deputies: Deputies,
  ) {}

  /** The searches for one's own work find the work of those one stands in for, too. */
  async search(
    actor: Actor,
    { mine = false, cosigning = false, ...request }: TaskSearchRequest,
  ): Promise<SearchResult<Task>> {
    if (!mine && !cosigning) {
      return this.reading.run(actor, 'task.read', () =>
        search(visibleTo(actor, this.work.manager.createQueryBuilder(Task, 'task')), definition, request),
      );
    }
    const { actors, reader } = await this.deputies.together(actor);
    return this.reading.run(reader, 'task.read', () => {
      const query = this.work.manager.createQueryBuilder(Task, 'task');
      if (mine) doableBy(actors, query);
      if (cosigning) awaitingConsentOf(actors, query);
      return search(query, definition, request);
    });
  }

  /** @throws ProcessRuntimeError `TASK_NOT_FOUND` */
  async get(actor: Actor, id: string): Promise<Task> {
    const task = await this.reading.run(actor, 'task.read', () =>
      visibleTo(actor, this.work.manager.createQueryBuilder(Task, 'task'))
        .andWhere('task.id = :id', { id })
        .getOne(),
    );
    if (!task) throw taskNotFound(id);
    return task;
  }
}
