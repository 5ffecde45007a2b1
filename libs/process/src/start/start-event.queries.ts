import { Injectable } from '@nestjs/common';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { StartEvent } from './start-event.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    key: { type: 'text', sortable: true },
    definitionId: { type: 'id' },
    kind: { type: 'text' },
    name: { type: 'text' },
    dueAt: { type: 'date' },
    failures: { type: 'number', sortable: true },
    jurisdiction: { type: 'text' },
  },
  sort: [{ field: 'key', order: 'asc' }],
};

/** Reads what begins instances by itself. */
@Injectable()
export class StartEventQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<StartEvent>> {
    return this.reading.run(actor, 'definition.read', () =>
      search(this.work.manager.createQueryBuilder(StartEvent, 'start'), definition, request),
    );
  }
}
