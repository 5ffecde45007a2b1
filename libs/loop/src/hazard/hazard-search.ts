import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
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
}
