import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** Rows of one case by table, as JSON, in an order in which they can be inserted. */
export interface CaseRows {
  readonly hazardId: string;
  readonly enterpriseId: string;
  readonly tables: readonly { readonly table: string; readonly json: string }[];
  /** What stands for this case alone: it is another one in every copy. */
  readonly ownIds: ReadonlySet<string>;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(\+00:00|Z)/g;

/** Where rows of a case are found; `$1` is the hazard. Found tables with a `hazardId` or `instanceId` come on top. */
const special: Readonly<Record<string, string>> = {
  bh_hazard: 'id = $1',
  bh_instance: '"subjectId" = $1',
  bh_order: 'id IN (SELECT "orderId" FROM bh_order_item WHERE "hazardId" = $1)',
  bh_document: '"hazardIds" @> ARRAY[$1]::uuid[]',
  bh_evidence: '"subjectId" = $1::text',
  bh_audit_event: '"subjectIds" @> ARRAY[$1]::text[]',
  bh_audit_mention: '"subjectId" = $1::text',
};

/** Reads everything a case consists of. @param client a login that row-level security does not bind */
export async function readCase(client: Client, hazardId: string): Promise<CaseRows> {
  const tables: { table: string; json: string }[] = [];
  const ownIds = new Set([hazardId]);
  let enterpriseId = '';
  for (const [table, where] of Object.entries(await places(client))) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${table} AS t WHERE ${where}`,
      [hazardId],
    );
    for (const { row } of rows) {
      for (const name of ['id', 'commandId', 'executionId']) {
        if (typeof row[name] === 'string') ownIds.add(row[name]);
      }
      if (table === 'bh_hazard') enterpriseId = String(row.enterpriseId);
    }
    if (rows.length > 0) tables.push({ table, json: JSON.stringify(rows.map(({ row }) => row)) });
  }
  return { hazardId, enterpriseId, tables, ownIds };
}

async function places(client: Client): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE t.table_type = 'BASE TABLE' AND c.table_name LIKE 'bh\\_%' AND c.column_name IN ('hazardId', 'instanceId')
     ORDER BY c.column_name DESC, c.table_name`,
  );
  const ofInstance = '"instanceId" IN (SELECT id FROM bh_instance WHERE "subjectId" = $1)';
  const found = rows.map(({ table, column }): [string, string] => [
    table,
    column === 'hazardId' ? '"hazardId" = $1' : ofInstance,
  ]);
  return { ...Object.fromEntries(found), ...special };
}

/** How a copy differs from its model. */
export interface Copy {
  readonly no: number;
  readonly enterpriseId: string;
  /** Everything happened so many milliseconds earlier. */
  readonly earlier: number;
}

/** The rows of a copy, ready for {@link insert}. */
export function copyCase(
  model: CaseRows,
  { no, enterpriseId, earlier }: Copy,
): { table: string; json: string }[] {
  const ids = (id: string): string => {
    if (id === model.enterpriseId) return enterpriseId;
    return model.ownIds.has(id) ? derived(id, no, earlier) : id;
  };
  const shift = (text: string): string => new Date(Date.parse(text) - earlier).toISOString();
  return model.tables.map(({ table, json }) => ({
    table,
    json: json
      .replace(uuid, ids)
      .replace(moment, shift)
      .replace(/"number": ?"([^"]+)"/g, `"number":"$1-${no}"`),
  }));
}

/** Another id of the same kind: its time moved along, its rest hashed, the same for the same copy. */
function derived(id: string, no: number, earlier: number): string {
  const hash = createHash('sha256').update(`${id}:${no}`).digest('hex');
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16) - earlier;
  const head = Math.max(0, time).toString(16).padStart(12, '0');
  return `${head.slice(0, 8)}-${head.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

/** Inserts copies, many at a time. */
export async function insert(
  client: Client,
  copies: readonly { table: string; json: string }[],
): Promise<void> {
  const byTable = new Map<string, string[]>();
  for (const { table, json } of copies)
    byTable.set(table, [...(byTable.get(table) ?? []), json.slice(1, -1)]);
  for (const [table, rows] of byTable) {
    await client.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
  }
}
