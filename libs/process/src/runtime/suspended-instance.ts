/** SQL: the instance of a row when it is suspended. What such a row waits for waits for it to be resumed. */
export function suspendedInstance(row: string): string {
  return `SELECT 1 FROM bh_instance suspended WHERE suspended.id = ${row}."instanceId" AND suspended."suspendedAt" IS NOT NULL`;
}
