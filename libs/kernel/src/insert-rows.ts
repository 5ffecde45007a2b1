import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts all rows by one statement; none costs nothing. The rows travel as JSON: the statement is the same however many
 * there are, so it is prepared once.
 *
 * @param rows all with the same properties, named like their columns; what is undefined in the first gets its default
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tablePath } = manager.dataSource.getMetadata(entity);
  const columns = Object.entries(first)
    .flatMap(([name, value]) => (value === undefined ? [] : [`"${name}"`]))
    .join(', ');
  await manager.query(
    `INSERT INTO ${tablePath} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${tablePath}, $1)`,
    [storableJson(rows)],
  );
}

/** A value as JSON that the database takes: half of a character is none, and becomes U+FFFD. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) => (found === '\\\\' ? found : '\ufffd'));
}
