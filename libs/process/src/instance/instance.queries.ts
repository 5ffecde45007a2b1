import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { HistoryEntry } from '../history/history.entity';
import { Incident } from '../incident/incident.entity';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { Instance } from './instance.entity';

/** What instances are searched by. */
export const instanceSearch: SearchDefinition = {
  fields: {
    id: { type: 'id', sortable: true },
    key: { type: 'text', sortable: true },
    definitionId: { type: 'id' },
    definitionVersion: { type: 'number' },
    subjectType: { type: 'text' },
    subjectId: { type: 'id' },
    jurisdiction: { type: 'text', sortable: true },
    enterpriseId: { type: 'id' },
    parentId: { type: 'id' },
    rootId: { type: 'id' },
    businessKey: { type: 'text' },
    status: { type: 'text' },
    startedAt: { type: 'date', sortable: true },
    endedAt: { type: 'date' },
    suspendedAt: { type: 'date' },
    suspendedWith: { type: 'id' },
    restartOf: { type: 'id' },
    restartedAs: { type: 'id' },
  },
  sort: [{ field: 'startedAt', order: 'desc' }],
};

/** How often an element or flow was passed; what a diagram is coloured by. */
export interface TravelledElement {
  readonly elementId: string;
  /** Times a token entered it, or took the flow. */
  readonly times: number;
}

/** An instance with what is wrong with it and where it has been. */
export interface InstanceDetail {
  /** Its `waits` say where it stands now. */
  readonly instance: Instance;
  /** All incidents, open ones first. */
  readonly incidents: readonly Incident[];
  readonly path: readonly TravelledElement[];
  readonly children: readonly Instance[];
}

/** Reads instances. */
@Injectable()
export class InstanceQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<Instance>> {
    return this.reading.run(actor, 'instance.read', () =>
      search(this.work.manager.createQueryBuilder(Instance, 'instance'), instanceSearch, request),
    );
  }

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` */
  get(actor: Actor, id: string): Promise<InstanceDetail> {
    return this.reading.run(actor, 'instance.read', async () => {
      const { manager } = this.work;
      const instance = await this.find(id);
      const incidents = await manager.find(Incident, {
        where: { instanceId: id },
        order: { resolvedAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' },
      });
      const children = await manager.find(Instance, {
        where: { parentId: id },
        order: { id: 'ASC' },
        take: 200,
      });
      return { instance, incidents, path: await this.path(id), children };
    });
  }

  /** Entries in the order things happened. @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` */
  history(actor: Actor, id: string, after = 0, limit = 200): Promise<HistoryEntry[]> {
    return this.reading.run(actor, 'instance.read', async () => {
      await this.find(id);
      return this.work.manager.find(HistoryEntry, {
        where: { instanceId: id, seq: MoreThan(after) },
        order: { seq: 'ASC' },
        take: limit,
      });
    });
  }

  private async find(id: string): Promise<Instance> {
    const instance = await this.work.manager.findOneBy(Instance, { id });
    if (instance) return instance;
    throw new ProcessRuntimeError(
      'INSTANCE_NOT_FOUND',
      'There is no such process instance. Search for it again.',
    );
  }

  private path(instanceId: string): Promise<TravelledElement[]> {
    return this.work.manager
      .createQueryBuilder(HistoryEntry, 'entry')
      .select('entry.elementId', 'elementId')
      .addSelect('count(*)::int', 'times')
      .where(`entry.instanceId = :instanceId AND entry.event IN ('enter', 'take')`, { instanceId })
      .groupBy('entry.elementId')
      .orderBy('min(entry.seq)')
      .getRawMany<TravelledElement>();
  }
}
