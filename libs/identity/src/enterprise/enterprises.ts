import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  type Subject,
  UnitOfWork,
} from '@bihuan/kernel';
import { notFound } from '../identity.errors';
import { EnterpriseUnit } from './enterprise-unit.entity';
import { Enterprise } from './enterprise.entity';

/** What enterprises can be searched by. */
export const enterpriseSearch: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    name: { type: 'text', sortable: true },
    creditCode: { type: 'text' },
    jurisdiction: { type: 'text', sortable: true },
    area: { type: 'node', property: 'jurisdiction' },
    industry: { type: 'text' },
    scale: { type: 'text' },
    status: { type: 'text' },
    riskLevel: { type: 'text' },
    sectorRegulatorId: { type: 'id' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'name', order: 'asc' }],
};

/** Reads enterprises, inside a unit of work and as far as its actor may see. */
@Injectable()
export class Enterprises {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws IdentityError `ENTERPRISE_NOT_FOUND` */
  async require(id: string): Promise<Enterprise> {
    const enterprise = await this.work.manager.findOneBy(Enterprise, { id });
    if (!enterprise) throw notFound('enterprise', id);
    return enterprise;
  }

  /** Its workshops, teams and posts. */
  units(enterpriseId: string): Promise<EnterpriseUnit[]> {
    return this.work.manager.find(EnterpriseUnit, { where: { enterpriseId }, order: { id: 'ASC' } });
  }

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<Enterprise>> {
    return search(this.work.manager.createQueryBuilder(Enterprise, 'enterprise'), enterpriseSearch, request);
  }
}

/** An enterprise as the subject of a command. */
export function enterpriseSubject({ id, jurisdiction }: Pick<Enterprise, 'id' | 'jurisdiction'>): Subject {
  return { type: 'enterprise', id, jurisdiction, enterpriseId: id };
}
