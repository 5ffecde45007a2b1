import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { UpdateViewBody } from './saved-view.dto';
import type { SavedView } from './saved-view.entity';
import { SavedViews } from './saved-views';

/** What {@link UpdateView} takes. */
export type UpdateViewInput = UpdateViewBody & { readonly viewId: string };

/** Renames an own view, shares it, or keeps another query under its name. */
@UseCaseHandler('view.update')
export class UpdateView implements UseCase<UpdateViewInput, SavedView> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly views: SavedViews,
  ) {}

  async execute(actor: Actor, { viewId, ...changes }: UpdateViewInput): Promise<SavedView> {
    const view = await this.views.requireOwn(actor, viewId);
    this.scope.about(await this.views.subject(actor, viewId, 'view.update'));
    this.scope.expectVersion(view.version);
    return this.work.manager.save(Object.assign(view, changes));
  }
}
