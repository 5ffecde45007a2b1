import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '@bihuan/kernel';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { News } from './news/news';
import { Recipients } from './news/recipients';
import { Notification } from './notification.entity';

/** Rows per statement, far below the number of parameters a statement may have. */
const atOnce = 1000;

/** Writes news to everybody they concern. */
@Injectable()
export class NotificationWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recipients: Recipients,
  ) {}

  /** What somebody was told already is not told again. Needs the product's own reach. */
  async tell(news: readonly News[]): Promise<void> {
    if (news.length === 0) return;
    const accounts = await this.recipients.of(news);
    const rows = news.flatMap(({ by: _by, to: _to, subjectType, ...what }, i) =>
      (accounts[i] ?? []).map((accountId) => ({
        ...what,
        id: newId(),
        accountId,
        page: subjectType,
        readAt: null,
      })),
    );
    for (let from = 0; from < rows.length; from += atOnce) {
      await this.work.manager
        .createQueryBuilder()
        .insert()
        .into(Notification)
        .values(rows.slice(from, from + atOnce) as QueryDeepPartialEntity<Notification>[])
        .orIgnore()
        .updateEntity(false)
        .execute();
    }
  }
}
