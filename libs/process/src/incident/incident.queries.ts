import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { Instance } from '../instance/instance.entity';
import { Incident } from './incident.entity';

/** An incident with the instance it stopped. */
export interface IncidentRow extends Incident {
  /** Key of the workflow. */
  readonly key: string;
  readonly definitionId: string;
  readonly definitionVersion: number;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly businessKey: string | null;
  /** Whether the instance is suspended; it is not tried again before it is resumed. */
  readonly suspendedAt: Date | null;
}

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id', sortable: true },
    instanceId: { type: 'id' },
    executionId: { type: 'text' },
    elementId: { type: 'text' },
    reported: { type: 'boolean' },
    key: { type: 'text', sql: (incident) => ofInstance(incident, 'key') },
    businessKey: { type: 'text', sql: (incident) => ofInstance(incident, '"businessKey"') },
    reason: { type: 'text' },
    createdAt: { type: 'date', sortable: true },
    resolvedAt: { type: 'date' },
    jurisdiction: { type: 'node' },
    enterpriseId: { type: 'id' },
  },
  sort: [{ field: 'createdAt', order: 'desc' }],
};

/** SQL: what stands in the row of the stopped instance. */
function ofInstance(incident: string, column: string): string {
  return `(SELECT stopped.${column} FROM bh_instance stopped WHERE stopped.id = ${incident}."instanceId")`;
}

/** Reads incidents of all instances. */
@Injectable()
export class IncidentQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<IncidentRow>> {
    return this.reading.run(actor, 'instance.read', async () => {
      const query = this.work.manager.createQueryBuilder(Incident, 'incident');
      const { items, page } = await search(query, definition, request);
      const stopped = await this.instancesOf(items);
      const rows = items.map((item) => Object.assign(item, stopped.get(item.instanceId)) as IncidentRow);
      return { items: rows, page };
    });
  }

  private async instancesOf(
    incidents: readonly Incident[],
  ): Promise<ReadonlyMap<string, Omit<IncidentRow, keyof Incident>>> {
    const rows = await this.work.manager.find(Instance, {
      where: { id: In([...new Set(incidents.map(({ instanceId }) => instanceId))]) },
      select: {
        ...{ id: true, key: true, definitionId: true, definitionVersion: true },
        ...{ subjectType: true, subjectId: true, businessKey: true, suspendedAt: true },
      },
    });
    return new Map(
      rows.map(
        ({ id, key, definitionId, definitionVersion, subjectType, subjectId, businessKey, suspendedAt }) => [
          id,
          { key, definitionId, definitionVersion, subjectType, subjectId, businessKey, suspendedAt },
        ],
      ),
    );
  }
}
