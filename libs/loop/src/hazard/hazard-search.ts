import { Injectable } from '@nestjs/common';
import {
  filterSql,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import type { SelectQueryBuilder } from 'typeorm';
import { derivedHazardFields } from './hazard-derived';
import { Hazard } from './hazard.entity';

/** What hazards can be searched by. */
export const hazardSearch: SearchDefinition = {
  fields: {
    id: { type: 'id', sortable: true },
    number: { type: 'text' },
    title: { type: 'text', sortable: true },
    place: { type: 'text' },
    state: { type: 'text', sortable: true },
    level: { type: 'text' },
    suggestedLevel: { type: 'text' },
    category: { type: 'number', sortable: true },
    nature: { type: 'text' },
    source: { type: 'text' },
    jurisdiction: { type: 'text', sortable: true },
    enterpriseId: { type: 'id' },
    campaignId: { type: 'id' },
    inspectionId: { type: 'id' },
    orderId: { type: 'id' },
    linkedHazardId: { type: 'id' },
    inspectingDepartmentId: { type: 'id' },
    competentDepartmentId: { type: 'id' },
    recordedBy: { type: 'id' },
    recordedAt: { type: 'date', sortable: true },
    registeredAt: { type: 'date' },
    effectiveDeadline: { type: 'date' },
    completedAt: { type: 'date' },
    closedAt: { type: 'date' },
    fixedOnSpot: { type: 'boolean' },
    overdue: { type: 'boolean' },
    closedLate: { type: 'boolean' },
    loopCount: { type: 'number', sortable: true },
    planReturns: { type: 'number', sortable: true },
    ...derivedHazardFields,
  },
  sort: [{ field: 'recordedAt', order: 'desc' }],
};

/** Finds hazards, inside a unit of work and as far as its actor may see: lists, ledgers and samples mean the same by a filter. */
@Injectable()
export class HazardSearch {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws SearchInvalidError with the fields that can be used */
  page(request: SearchRequest): Promise<SearchResult<Hazard>> {
    return search(this.work.manager.createQueryBuilder(Hazard, 'hazard'), hazardSearch, request);
  }

  /**
   * The ids of all that a filter finds, in their order.
   *
   * @param limit at most so many
   * @throws SearchInvalidError with the fields that can be used
   */
  async ids(filter: SearchRequest['filter'], limit?: number): Promise<string[]> {
    const query = this.filtered(filter).select('hazard.id', 'id').orderBy('hazard.id').limit(limit);
    return (await query.getRawMany<{ id: string }>()).map(({ id }) => id);
  }

  /** How many a filter finds. @throws SearchInvalidError with the fields that can be used */
  count(filter: SearchRequest['filter']): Promise<number> {
    return this.filtered(filter).getCount();
  }

  private filtered(filter: SearchRequest['filter'] = {}): SelectQueryBuilder<Hazard> {
    const query = this.work.manager.createQueryBuilder(Hazard, 'hazard');
    const { sql, parameters } = filterSql('hazard', hazardSearch, filter);
    return sql === '' ? query : query.where(sql, parameters);
  }
}
