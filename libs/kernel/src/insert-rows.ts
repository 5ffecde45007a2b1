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

/**
 * Changes the row of this `id` if it still has this `version`, and counts that up.
 *
 * @returns whether there was such a row
 */
export async function updateVersion<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Partial<Row>,
): Promise<boolean> {
  const { tablePath } = manager.dataSource.getMetadata(entity);
  const columns = Object.keys(changes)
    .map((name) => `"${name}"`)
    .join(', ');
  const [, affected] = (await manager.query(
    `UPDATE ${tablePath} SET (${columns}, version) =
       (SELECT ${columns}, $2 + 1 FROM jsonb_populate_record(NULL::${tablePath}, $3)) WHERE id = $1 AND version = $2`,
    [id, version, storableJson(changes)],
  )) as [unknown, number];
  return affected === 1;
}

/** A value as JSON that the database takes: half of a character is none, and becomes U+FFFD. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) => (found === '\\\\' ? found : '\ufffd'));
}
