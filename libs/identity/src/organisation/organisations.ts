import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { notFound } from '../identity.errors';
import { Organisation } from './organisation.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    kind: { type: 'text' },
    name: { type: 'text', sortable: true },
    jurisdiction: { type: 'text', sortable: true },
    parentId: { type: 'id' },
    creditCode: { type: 'text' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'jurisdiction', order: 'asc' }],
};

/** Reads organisations, inside a unit of work. */
@Injectable()
export class Organisations {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws IdentityError `ORGANISATION_NOT_FOUND` */
  async require(id: string): Promise<Organisation> {
    const organisation = await this.work.manager.findOneBy(Organisation, { id });
    if (!organisation) throw notFound('organisation', id);
    return organisation;
  }

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<Organisation>> {
    return search(this.work.manager.createQueryBuilder(Organisation, 'organisation'), definition, request);
  }

  /** Whether there is any organisation at all. */
  exist(): Promise<boolean> {
    return this.work.manager.exists(Organisation);
  }

  /** Adds an organisation; false when its credit code is taken. */
  async insert(organisation: Omit<Organisation, 'version'>): Promise<boolean> {
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Organisation)
      .values(organisation)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }
}
