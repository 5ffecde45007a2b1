import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { taskNotOpen } from '../runtime/refusals';
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
    due: { type: 'date' },
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
  ) {}

  search(actor: Actor, { mine, cosigning, ...request }: TaskSearchRequest): Promise<SearchResult<Task>> {
    return this.reading.run(actor, 'task.read', () => {
      const query = visibleTo(actor, this.work.manager.createQueryBuilder(Task, 'task'));
      if (mine) doableBy([actor], query);
      if (cosigning) awaitingConsentOf([actor], query);
      return search(query, definition, request);
    });
  }

  /** @throws ProcessRuntimeError `TASK_NOT_OPEN` when the actor sees no such task */
  async get(actor: Actor, id: string): Promise<Task> {
    const task = await this.reading.run(actor, 'task.read', () =>
      visibleTo(actor, this.work.manager.createQueryBuilder(Task, 'task'))
        .andWhere('task.id = :id', { id })
        .getOne(),
    );
    if (!task) throw taskNotOpen({ taskId: id }, []);
    return task;
  }
}
