import { Entity, PrimaryColumn } from 'typeorm';

/**
 * That an event is about a thing, as a row: with row-level security PostgreSQL looks into no index of lists, because it
 * does not trust their operators with rows nobody has been allowed to see yet. Tells ids only; the event itself is guarded.
 */
@Entity('bh_audit_mention')
export class AuditMention {
  @PrimaryColumn('text')
  subjectId: string;

  @PrimaryColumn('uuid')
  eventId: string;
}
