import { APPLICATION_ROLE, type Session, withSession } from '@bihuan/database';

/** Rows of a table without what differs from run to run: ids, moments, hashes, tokens. */
type Table = readonly string[];

/** Everything a database holds, table by table. */
export type FinalState = Readonly<Record<string, Table>>;

/** Signing in cannot carry an idempotency key (its answer is a secret), so a repeated sign-in is a second session. */
const differs = new Set(['bh_session', 'bh_command_key', 'bh_evidence_blob']);
/** The lane's own memory; random numbers; counters that a sign-in touches; sizes of pictures that differ. */
const leftOut = new Set(['snapshot', 'seed', 'passwordHash', 'version', 'size']);

/** Reads a database as one comparable value. */
export function finalState(ownerUrl: string): Promise<FinalState> {
  return asApplication(ownerUrl, async (session) => {
    const { rows: tables } = await session.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'bh\\_%'
         AND has_table_privilege(current_user, tablename::regclass, 'SELECT') ORDER BY 1`,
    );
    const state: Record<string, Table> = {};
    for (const { name } of tables.filter((table) => !differs.has(table.name))) {
      state[name] = await rowsOf(session, name);
    }
    return state;
  });
}

/** Nothing but ids: the command says which event mentions the thing. */
const mentions = `(SELECT m.*, e.command FROM bh_audit_mention m JOIN bh_audit_event e ON e.id = m."eventId") t`;

async function rowsOf(session: Session, table: string): Promise<Table> {
  const from = table === 'bh_audit_mention' ? mentions : `${session.escapeIdentifier(table)} t`;
  const { rows } = await session.query<{ row: Record<string, unknown> }>(
    `SELECT to_jsonb(t) AS row FROM ${from}`,
  );
  return rows
    .map(({ row }) => row)
    .filter(({ command }) => command !== 'session.open')
    .map((row) => JSON.stringify(comparable(row)))
    .sort();
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+(Z|[+-]\d\d:\d\d)/g;
const hash = /\\x[0-9a-f]{64}|[0-9a-f]{64}/g;
const execution = /_[0-9a-f]{10}(?=_\d+$|$)/;

function comparable(value: unknown): unknown {
  if (typeof value === 'string') return withoutChance(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !leftOut.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, comparable(part)]));
}

function withoutChance(text: string): string {
  return text.replace(uuid, 'id').replace(moment, 'moment').replace(hash, 'hash').replace(execution, '');
}

/** What only one of two databases holds, as readable lines; empty when they are the same. */
export function differences(one: FinalState, other: FinalState): string[] {
  return Object.keys(one).flatMap((table) => [
    ...without(one[table], other[table]).map((row) => `only in the first, ${table}: ${row}`),
    ...without(other[table], one[table]).map((row) => `only in the second, ${table}: ${row}`),
  ]);
}

function without(rows: Table = [], others: Table = []): Table {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What must not exist, whatever happened; empty when all is well. */
export function contradictions(ownerUrl: string): Promise<string[]> {
  return asApplication(ownerUrl, async (session) => {
    const found: string[] = [];
    for (const [says, query] of Object.entries(impossible)) {
      const { rows } = await session.query(query);
      found.push(...rows.map((row) => `${says}: ${JSON.stringify(row)}`));
    }
    return [...found, ...(await gaps(session))];
  });
}

const waits = `SELECT i.id AS "instanceId", i.key, w->>'executionId' AS "executionId", w->>'kind' AS kind
  FROM bh_instance i, jsonb_array_elements(i.waits) w WHERE i.status IN ('RUNNING', 'INCIDENT')`;
const orphans = (table: string, open = 'true'): string =>
  `SELECT * FROM ${table} WHERE ${open} AND NOT EXISTS (SELECT FROM (${waits}) w
     WHERE w."instanceId" = ${table}."instanceId" AND w."executionId" = ${table}."executionId")`;
const unheard = (table: string, kinds: string, open = 'true'): string =>
  `SELECT * FROM (${waits}) w WHERE kind IN (${kinds}) AND 1 <> (SELECT count(*) FROM ${table}
     WHERE ${open} AND w."instanceId" = ${table}."instanceId" AND w."executionId" = ${table}."executionId")`;

const impossible: Readonly<Record<string, string>> = {
  'a running instance that waits for nothing': `SELECT id, key FROM bh_instance WHERE status = 'RUNNING' AND waits = '[]'`,
  'an incident': `SELECT * FROM bh_incident`,
  'a job left over': `SELECT * FROM bh_job`,
  'a task nobody waits for': orphans('bh_task', `status = 'OPEN'`),
  'a timer nobody waits for': orphans('bh_timer'),
  'a subscription nobody waits for': orphans('bh_subscription'),
  'a wait without its one task': unheard('bh_task', `'task'`, `status = 'OPEN'`),
  'a wait without its one timer': unheard('bh_timer', `'timer'`),
  'a wait without its one subscription': unheard('bh_subscription', `'message', 'signal'`),
  'a history with a gap': `SELECT "instanceId" FROM bh_history GROUP BY 1 HAVING max(seq) <> count(*)`,
};

/** Every number from 1 to the last of its series is on exactly one thing. */
async function gaps(session: Session): Promise<string[]> {
  const { rows } = await session.query<{ series: string; last: number; given: string[] }>(
    `WITH given AS (
       SELECT number FROM bh_campaign UNION ALL SELECT number FROM bh_inspection UNION ALL
       SELECT number FROM bh_hazard UNION ALL SELECT number FROM bh_document)
     SELECT n.series, n.last, (SELECT array_agg(number ORDER BY number) FROM given
        WHERE number LIKE n.series || '〔' || n.year || '〕' || n.jurisdiction || '-%') AS given
     FROM bh_number_series n`,
  );
  return rows
    .filter(({ last, given }) => {
      const numbers = new Set((given ?? []).map((number) => Number(/-(\d+)号$/.exec(number)?.[1])));
      return given?.length !== last || numbers.size !== last || Math.max(...numbers) !== last;
    })
    .map((row) => `a series with a gap: ${JSON.stringify(row)}`);
}

/** The time passes for which a dead worker still holds the jobs it had taken (see `JOB_LEASE`). */
export function leasesRunOut(ownerUrl: string): Promise<void> {
  return asApplication(ownerUrl, async (session) => {
    await session.query(`UPDATE bh_job SET "lockedUntil" = NULL WHERE status = 'OPEN'`);
  });
}

/** Row-level security is forced on the owner too; the application's role may be told to see everything. */
function asApplication<T>(ownerUrl: string, work: (session: Session) => Promise<T>): Promise<T> {
  return withSession(ownerUrl, async (session) => {
    await session.query(`SET ROLE ${APPLICATION_ROLE}`);
    await session.query(`SELECT set_config('bihuan.from', '', false), set_config('bihuan.to', '~', false)`);
    return work(session);
  });
}
