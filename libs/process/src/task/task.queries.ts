import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { taskNotOpen } from '../runtime/refusals';
import { Task } from './task.entity';

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

  /** @param mine only open tasks the actor may do: assigned to it, claimed by it, or free for a role it holds there */
  search(actor: Actor, request: SearchRequest, mine = false): Promise<SearchResult<Task>> {
    return this.reading.run(actor, 'task.read', () => {
      const query = visibleTo(actor, this.work.manager.createQueryBuilder(Task, 'task'));
      return search(mine ? doableBy(actor, query) : query, definition, request);
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

/** An enterprise sees the tasks of enterprises only: what authorities are about to do is not its business. */
function visibleTo(actor: Actor, query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> {
  const nodes = actor.grants.flatMap(({ jurisdiction }) =>
    jurisdiction === undefined ? [] : [jurisdiction],
  );
  if (actor.kind === 'system' || nodes.includes('')) return query;
  return query.andWhere(
    new Brackets((any) => {
      any
        .where(`EXISTS (SELECT FROM unnest(task.roles) AS asked WHERE asked LIKE 'ENTERPRISE\\_%')`)
        .orWhere(':account IN (task.assignee, task.claimedBy, task.owner)', { account: actor.accountId });
      nodes.forEach((node, i) => {
        any.orWhere(`(task.jurisdiction >= :node${i} AND task.jurisdiction < :below${i})`, {
          [`node${i}`]: node,
          // The character after `.`: everything at the node and below it, as row-level security says it.
          [`below${i}`]: `${node}/`,
        });
      });
    }),
  );
}

function doableBy(actor: Actor, query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> {
  const { accountId: me } = actor;
  return query
    .andWhere(`task.status = 'OPEN'`)
    .andWhere('(task.assignee IS NULL OR task.assignee = :me)', { me })
    .andWhere('(task.claimedBy IS NULL OR task.claimedBy = :me)', { me })
    .andWhere(
      new Brackets((any) => {
        any.where(`(task.roles = '{}' AND task.assignee = :me)`, { me });
        // Whoever a task is delegated to prepares it, whatever its roles.
        any.orWhere(`(task.delegationState = 'PENDING' AND task.claimedBy = :me)`);
        actor.grants.forEach(({ role, jurisdiction, enterpriseId }, i) => {
          const parameters = {
            [`role${i}`]: role,
            [`in${i}`]: enterpriseId ?? jurisdiction,
            [`end${i}`]: `${jurisdiction}/`,
          };
          const place =
            enterpriseId !== undefined
              ? `task.enterpriseId = :in${i}`
              : jurisdiction === ''
                ? 'TRUE'
                : `task.jurisdiction >= :in${i} AND task.jurisdiction < :end${i}`;
          any.orWhere(`(task.roles @> ARRAY[:role${i}]::text[] AND ${place})`, parameters);
        });
      }),
    );
}
