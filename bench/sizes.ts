import { Client } from 'pg';

/** What the process of one case keeps, on average, in bytes before indexes and page headers (`pg_column_size`). */
export interface InstanceBytes {
  /** Its rows of `bh_instance`: the case's own, and those it has called. */
  readonly instance: number;
  /** Of these, what the lane keeps to go on from. */
  readonly snapshot: number;
  /** Its tasks, timers, subscriptions, history and rule evaluations. */
  readonly belongings: Readonly<Record<string, number>>;
}

const belongings = ['bh_task', 'bh_timer', 'bh_subscription', 'bh_history', 'bh_rule_evaluation'];

/** Averages over the major cases in this state. @param url a login that row-level security does not bind */
export async function instanceBytes(url: string, state: string): Promise<InstanceBytes> {
  return withClient(url, async (client) => {
    const cases = `bh_hazard AS h WHERE h.level = 'MAJOR' AND h.state = $1`;
    const perCase = async (bytes: string, from: string): Promise<number> => {
      const sql = `SELECT (SELECT sum(${bytes}) FROM ${from}) / (SELECT count(*) FROM ${cases}) AS bytes`;
      const { rows } = await client.query<{ bytes: string | null }>(sql, [state]);
      return Math.round(Number(rows[0]?.bytes ?? 0));
    };
    const instances = `bh_instance AS i WHERE i."subjectId" IN (SELECT h.id FROM ${cases})`;
    const byTable: Record<string, number> = {};
    for (const table of belongings) {
      const rows = `${table} AS t WHERE t."instanceId" IN (SELECT i.id FROM ${instances})`;
      byTable[table] = await perCase('pg_column_size(t.*)', rows);
    }
    return {
      instance: await perCase('pg_column_size(i.*)', instances),
      snapshot: await perCase('pg_column_size(i.snapshot)', instances),
      belongings: byTable,
    };
  });
}

/** Bytes of all tables of the product on disk, with indexes. */
export async function databaseBytes(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relkind = 'r' AND relname LIKE 'bh\\_%'`,
    );
    return Number(rows[0]?.bytes ?? 0);
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
