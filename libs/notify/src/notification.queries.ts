import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { In, IsNull } from 'typeorm';
import { Notification } from './notification.entity';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    kind: { type: 'text' },
    page: { type: 'text' },
    subjectId: { type: 'id' },
    taskId: { type: 'id' },
    at: { type: 'date', sortable: true },
    readAt: { type: 'date' },
  },
  sort: [{ field: 'at', order: 'desc' }],
};

/** How many notifications somebody has not read. */
export interface Unread {
  /** Counted up to 100; more is shown as "99+". */
  readonly unread: number;
}

const countedUpTo = 100;

/** One's own notifications. Everybody who is signed in has some, whatever the role. */
@Injectable()
export class Notifications {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws SearchInvalidError */
  search({ accountId, ...actor }: Actor, request: SearchRequest): Promise<SearchResult<Notification>> {
    return this.work.read({ ...actor, accountId }, () =>
      search(
        this.work.manager
          .createQueryBuilder(Notification, 'notification')
          .where('notification.accountId = :accountId', { accountId }),
        definition,
        request,
      ),
    );
  }

  /** From an index of unread rows only. */
  unread(actor: Actor): Promise<Unread> {
    return this.work.read(actor, () => this.count(actor));
  }

  /**
   * Marks notifications as read; those that are read, or somebody else's, stay as they are. Nobody decides on anything
   * by it, so it is no command and leaves no audit event.
   */
  markRead(actor: Actor, ids: readonly string[] | 'all'): Promise<Unread> {
    return this.work.run(actor, async () => {
      const { accountId } = actor;
      await this.work.manager.update(
        Notification,
        { accountId, readAt: IsNull(), ...(ids !== 'all' && { id: In([...ids]) }) },
        { readAt: this.clock.now() },
      );
      return this.count(actor);
    });
  }

  private async count({ accountId }: Actor): Promise<Unread> {
    const rows = await this.work.manager.query<{ unread: number }[]>(
      `SELECT count(*)::int AS unread FROM (
         SELECT FROM bh_notification WHERE "accountId" = $1 AND "readAt" IS NULL LIMIT $2) counted`,
      [accountId, countedUpTo],
    );
    return { unread: rows[0]?.unread ?? 0 };
  }
}
