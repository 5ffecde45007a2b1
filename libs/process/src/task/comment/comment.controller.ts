import { Body, Get, HttpCode, Post } from '@nestjs/common';
import {
  BihuanController,
  By,
  CommandExecutor,
  Id,
  type RequestBy,
  SearchRequest,
  type SearchResult,
} from '@bihuan/kernel';
import { Deputies } from '../deputy/deputies';
import { CommentOnTask } from './comment-on-task';
import { CommentRequest } from './comment.dto';
import { CommentQueries } from './comment.queries';
import type { TaskComment } from './task-comment.entity';

/** What people say about tasks. */
@BihuanController('')
export class CommentController {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly queries: CommentQueries,
    private readonly deputies: Deputies,
  ) {}

  @Post('tasks/:id/comments')
  comment(
    @By() { actor, options }: RequestBy,
    @Id() taskId: string,
    @Body() { text, mentions }: CommentRequest,
  ): Promise<{ readonly id: string }> {
    return this.deputies.act(actor, (as) =>
      this.executor.run(CommentOnTask, as, { taskId, text, mentions }, options),
    );
  }

  /** Oldest first; at most 200, the rest by `POST /comments/search`. */
  @Get('tasks/:id/comments')
  async ofTask(@By() { actor }: RequestBy, @Id() taskId: string): Promise<SearchResult<TaskComment>> {
    const { reader } = await this.deputies.together(actor);
    return this.queries.search(reader, { filter: { taskId }, page: { limit: 200 } });
  }

  /** Over all tasks of the instance, oldest first; at most 200, the rest by `POST /comments/search`. */
  @Get('instances/:id/comments')
  ofInstance(@By() { actor }: RequestBy, @Id() instanceId: string): Promise<SearchResult<TaskComment>> {
    return this.queries.search(actor, { filter: { instanceId }, page: { limit: 200 } });
  }

  @Post('comments/search')
  @HttpCode(200)
  search(@By() { actor }: RequestBy, @Body() request: SearchRequest): Promise<SearchResult<TaskComment>> {
    return this.queries.search(actor, request);
  }
}
