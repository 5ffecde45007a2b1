import { Injectable } from '@nestjs/common';
import {
  AccountDirectory,
  type Actor,
  NotPermittedError,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  type Subject,
  UnitOfWork,
} from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { SavedView } from './saved-view.entity';

const definition: SearchDefinition = {
  fields: {
    accountId: { type: 'id' },
    page: { type: 'text', sortable: true },
    name: { type: 'text', sortable: true },
    shared: { type: 'text' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'name', order: 'asc' }],
};

/** Reads views, inside a unit of work; row-level security shows the own ones and those shared in the organisation. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directory: AccountDirectory,
  ) {}

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<SavedView>> {
    return search(this.work.manager.createQueryBuilder(SavedView, 'view'), definition, request);
  }

  /** A view of the actor's own, to be changed. @throws IdentityError `VIEW_NOT_FOUND` or `VIEW_NOT_YOURS` */
  async requireOwn({ accountId }: Actor, id: string): Promise<SavedView> {
    const view = await this.work.manager.findOneBy(SavedView, { id });
    if (view?.accountId === accountId) return view;
    throw view
      ? new IdentityError(
          'VIEW_NOT_YOURS',
          'Somebody else shares this view. Save it under a name of your own. 这是他人共享的视图，请另存为自己的视图。',
          {
            kind: 'forbidden',
            details: { id },
          },
        )
      : new IdentityError(
          'VIEW_NOT_FOUND',
          'There is no such view that you can see. Search for it again. 没有这个视图，或已不再共享。',
          {
            kind: 'not-found',
            details: { id },
          },
        );
  }

  /**
   * A view as the subject of a command: it belongs where its owner works.
   * @throws NotPermittedError for an account that cannot be used
   */
  async subject({ accountId, grants }: Actor, id: string, command: string): Promise<Subject> {
    const known = await this.directory.find(accountId);
    if (!known) throw new NotPermittedError(command);
    const held = grants.find((grant) => grant.jurisdiction !== undefined)?.jurisdiction;
    const { jurisdiction, enterpriseId } = known;
    return { type: 'saved-view', id, jurisdiction: held ?? jurisdiction, enterpriseId };
  }
}
