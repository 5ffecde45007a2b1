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
import { Deputyship } from './deputyship.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    accountId: { type: 'id' },
    deputyId: { type: 'id' },
    from: { type: 'date', sortable: true },
    to: { type: 'date', sortable: true },
    endedAt: { type: 'date' },
  },
  sort: [{ field: 'from', order: 'desc' }],
};

/** Reads deputyships. */
@Injectable()
export class DeputyQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<Deputyship>> {
    return this.reading.run(actor, 'task.read', () =>
      search(this.work.manager.createQueryBuilder(Deputyship, 'deputyship'), definition, request),
    );
  }
}
