import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import type { SaveViewBody } from './saved-view.dto';
import { SavedView } from './saved-view.entity';
import { SavedViews } from './saved-views';

/** Views one account may keep. */
const limit = 200;

/** Keeps the filters, columns and order of a page under a name. */
@UseCaseHandler('view.save')
export class SaveView implements UseCase<SaveViewBody, SavedView> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly views: SavedViews,
  ) {}

  async execute(actor: Actor, { page, name, query, shared = 'NONE' }: SaveViewBody): Promise<SavedView> {
    const id = newId();
    this.scope.about(await this.views.subject(actor, id, 'view.save'));
    const { accountId, organisationId = null } = actor;
    if ((await this.work.manager.countBy(SavedView, { accountId })) >= limit) {
      throw new IdentityError(
        'VIEW_LIMIT',
        `You keep ${limit} views already. Delete one first. 视图已达上限，请先删除一个。`,
        {
          kind: 'conflict',
          details: { limit },
        },
      );
    }
    const createdAt = this.clock.now();
    const view = { id, accountId, organisationId, page, name, query, shared, createdAt };
    return this.work.manager.save(this.work.manager.create(SavedView, view));
  }
}
