import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { DeleteView, type ViewDeleted } from './delete-view';
import { SaveView } from './save-view';
import { SaveViewBody, UpdateViewBody } from './saved-view.dto';
import { SavedView } from './saved-view.entity';
import { SavedViews } from './saved-views';
import { UpdateView } from './update-view';

/** Views of the web app's pages: own ones, and those shared within the own organisation. */
@ApiTags('views')
@BihuanController('views')
export class SavedViewsController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly work: UnitOfWork,
    private readonly views: SavedViews,
  ) {}

  /** Keeps the filters, columns and order of a page under a name. */
  @Post()
  save(@By() by: RequestBy, @Body() body: SaveViewBody): Promise<SavedView> {
    return this.commands.run(SaveView, by.actor, body, by.options);
  }

  /** Finds the caller's own views and those shared in the caller's organisation. */
  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<SavedView>> {
    return this.work.read(by.actor, () => this.views.search(body));
  }

  /** Renames an own view, shares it, or keeps another query under its name. */
  @Post(':id/update')
  @HttpCode(200)
  update(@By() by: RequestBy, @Id() viewId: string, @Body() body: UpdateViewBody): Promise<SavedView> {
    return this.commands.run(UpdateView, by.actor, Object.assign(body, { viewId }), by.options);
  }

  /** Deletes an own view. */
  @Post(':id/delete')
  @HttpCode(200)
  delete(@By() by: RequestBy, @Id() viewId: string): Promise<ViewDeleted> {
    return this.commands.run(DeleteView, by.actor, { viewId }, by.options);
  }
}
