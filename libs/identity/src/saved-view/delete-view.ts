import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { SavedView } from './saved-view.entity';
import { SavedViews } from './saved-views';

/** What {@link DeleteView} takes. */
export interface DeleteViewInput {
  readonly viewId: string;
}

/** What came of deleting a view. */
export interface ViewDeleted {
  readonly id: string;
}

/** Deletes an own view; nobody's rows are touched. */
@UseCaseHandler('view.delete')
export class DeleteView implements UseCase<DeleteViewInput, ViewDeleted> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly views: SavedViews,
  ) {}

  async execute(actor: Actor, { viewId }: DeleteViewInput): Promise<ViewDeleted> {
    const { id, name } = await this.views.requireOwn(actor, viewId);
    this.scope.about(await this.views.subject(actor, id, 'view.delete'));
    this.scope.note('name', name);
    await this.work.manager.delete(SavedView, { id });
    return { id };
  }
}
