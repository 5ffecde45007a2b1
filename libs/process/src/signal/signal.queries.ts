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
import { Signal } from './signal.entity';
import { SignalDelivery } from './signal-delivery.entity';

/** How many of those who waited for a signal have got it. */
export interface SignalCounts {
  readonly delivered: number;
  /** Not yet: also those whose step fails or that are suspended. */
  readonly pending: number;
  /** They did not wait any more when it came. */
  readonly gone: number;
}

/** A signal with what has become of it. */
export interface SignalRow extends Signal {
  readonly deliveries: SignalCounts;
}

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    signalId: { type: 'text' },
    name: { type: 'text' },
    instanceId: { type: 'id' },
    sentBy: { type: 'id' },
    sentAt: { type: 'date', sortable: true },
    spreadAt: { type: 'date' },
    jurisdiction: { type: 'text' },
  },
  sort: [{ field: 'sentAt', order: 'desc' }],
};

const none: SignalCounts = { delivered: 0, pending: 0, gone: 0 };

/** Reads signals of the places one may read. */
@Injectable()
export class SignalQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<SignalRow>> {
    return this.reading.run(actor, 'signal.read', async () => {
      const query = this.work.manager.createQueryBuilder(Signal, 'signal');
      const { items, page } = await search(query, definition, request);
      const counts = await this.countsOf(items.map(({ id }) => id));
      const found = items.map((item) => Object.assign(item, { deliveries: counts.get(item.id) ?? none }));
      return { items: found, page };
    });
  }

  private async countsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SignalCounts>> {
    if (ids.length === 0) return new Map();
    const query = this.work.manager
      .createQueryBuilder(SignalDelivery, 'delivery')
      .select('delivery.sentId', 'id')
      .where('delivery.sentId IN (:...ids)', { ids })
      .groupBy('delivery.sentId');
    for (const status of ['DELIVERED', 'PENDING', 'GONE'])
      query.addSelect(`count(*) FILTER (WHERE delivery.status = '${status}')::int`, status.toLowerCase());
    const rows = await query.getRawMany<SignalCounts & { readonly id: string }>();
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}
