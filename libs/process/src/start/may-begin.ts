/**
 * SQL: whether a start event may begin an instance now; its definition may be suspended, its last attempt have failed.
 *
 * @param now placeholder of the present moment
 */
export function mayBegin(start: string, now = ':now'): string {
  return `((${start}."pausedUntil" IS NULL OR ${start}."pausedUntil" <= ${now}) AND NOT EXISTS (
    SELECT 1 FROM bh_definition d WHERE d.id = ${start}."definitionId" AND d."suspendedAt" IS NOT NULL))`;
}
