import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchPage,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { AuditEvent } from './audit-event.entity';

const timeline: SearchDefinition = {
  fields: { at: { type: 'date', sortable: true } },
  sort: [{ field: 'at', order: 'asc' }],
};

/** Reads the trail, inside a unit of work and as far as its actor may see. */
@Injectable()
export class AuditTrail {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * What happened to one thing, oldest first.
   *
   * @throws SearchInvalidError when `page.after` belongs to something else
   */
  timeline(subjectId: string, page: SearchPage = {}): Promise<SearchResult<AuditEvent>> {
    const query = this.work.manager
      .createQueryBuilder(AuditEvent, 'event')
      .where('event.id IN (SELECT "eventId" FROM bh_audit_mention WHERE "subjectId" = :subjectId)', {
        subjectId,
      });
    return search(query, timeline, { page });
  }

  /** When the last event happened; null when the trail is empty. */
  async lastMoment(): Promise<Date | null> {
    const last = await this.work.manager.findOne(AuditEvent, {
      where: {},
      select: { id: true, at: true },
      order: { at: 'DESC' },
    });
    return last?.at ?? null;
  }

  /** One event by its id, which is the command's; null when there is none the actor may see. */
  find(id: string): Promise<AuditEvent | null> {
    return this.work.manager.findOneBy(AuditEvent, { id });
  }
}
