import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEvent } from './audit-event.entity';

/** Domain separation of leaves from inner nodes (RFC 6962 §2.1). */
const leafPrefix = Buffer.of(0);

/** The facts of an audit event, without its hash. */
export type AuditFacts = Omit<AuditEvent, 'leafHash'>;

/** The canonical JSON (RFC 8785) the leaf hash of an event is taken over; times are ISO 8601 in UTC with milliseconds. */
export function leafText(event: AuditFacts): string {
  const { leafHash: _, ...facts } = event as AuditFacts & Partial<AuditEvent>;
  // Through JSON once: dates become text and absent fields vanish, exactly as a reader of the row or a packet sees them.
  return canonicalize(JSON.parse(JSON.stringify(facts))) ?? '';
}

/** `SHA-256(0x00 ‖ RFC 8785 JSON)`, 32 bytes. */
export function leafHashOf(event: AuditFacts): Buffer {
  return createHash('sha256').update(leafPrefix).update(leafText(event)).digest();
}

/** Whether the row still says what it said when it was written. */
export function isLeafIntact(event: AuditEvent): boolean {
  return leafHashOf(event).equals(event.leafHash);
}
