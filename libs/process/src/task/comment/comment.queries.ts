import { Injectable } from '@nestjs/common';
import {
  type Actor,
  ReadAccess,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { visibleTo } from '../task-visibility';
import { TaskComment } from './task-comment.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    taskId: { type: 'id' },
    instanceId: { type: 'id' },
    subjectId: { type: 'id' },
    authorId: { type: 'id' },
    text: { type: 'text' },
    mentions: { type: 'texts' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'createdAt', order: 'asc' }],
};

/** Reads comments: who sees a task sees what is said about it. */
@Injectable()
export class CommentQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<TaskComment>> {
    return this.reading.run(actor, 'task.read', () => {
      const comments = this.work.manager.createQueryBuilder(TaskComment, 'comment');
      return search(visibleTo(actor, comments.innerJoin('comment.task', 'task')), definition, request);
    });
  }
}
