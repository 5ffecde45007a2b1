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
import { Message } from './message.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    messageId: { type: 'text' },
    name: { type: 'text' },
    correlationKey: { type: 'text' },
    subjectId: { type: 'id' },
    status: { type: 'text' },
    instanceId: { type: 'id' },
    receivedAt: { type: 'date', sortable: true },
    expiresAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'receivedAt', order: 'desc' }],
};

/** Reads messages; those who may act in a part of the installation only see none. */
@Injectable()
export class MessageQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<Message>> {
    return this.reading.run(actor, 'message.read', () =>
      search(this.work.manager.createQueryBuilder(Message, 'message'), definition, request),
    );
  }
}
