import { Pool } from 'pg';
import { quantile } from './meter';

/** What the database does when nothing but the least a command needs is asked of it. */
export interface BareFigures {
  readonly transactionsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Processor milliseconds of this process per transaction. */
  readonly cpuMs: number;
}

const rows = 1000;

/**
 * Plays `BEGIN; SELECT … FOR UPDATE; UPDATE; INSERT; COMMIT` on rows as large as a small instance: the yardstick for
 * the command path on this machine.
 *
 * @param url owner of the database
 * @param concurrency sessions at the same time
 * @param transactions how many in all
 */
export async function bareLoop(url: string, concurrency: number, transactions: number): Promise<BareFigures> {
  const pool = new Pool({ connectionString: url, max: concurrency });
  try {
    await pool.query('DROP TABLE IF EXISTS bench_row, bench_entry');
    await pool.query(
      'CREATE TABLE bench_row (id int PRIMARY KEY, version int NOT NULL, content jsonb NOT NULL)',
    );
    await pool.query(
      'CREATE TABLE bench_entry (id bigserial PRIMARY KEY, row_id int NOT NULL, content jsonb NOT NULL)',
    );
    const content = JSON.stringify({ filling: 'x'.repeat(1000) });
    await pool.query('INSERT INTO bench_row SELECT n, 1, $1 FROM generate_series(0, $2 - 1) AS n', [
      content,
      rows,
    ]);
    await play(pool, concurrency, Math.ceil(transactions / 10), content);
    return await play(pool, concurrency, transactions, content);
  } finally {
    await pool.end();
  }
}

async function play(
  pool: Pool,
  concurrency: number,
  transactions: number,
  content: string,
): Promise<BareFigures> {
  const times: number[] = [];
  let next = 0;
  const player = async (): Promise<void> => {
    while (next < transactions) {
      const begin = performance.now();
      await transaction(pool, next++ % rows, content);
      times.push(performance.now() - begin);
    }
  };
  const cpu = process.cpuUsage();
  const begin = performance.now();
  await Promise.all(Array.from({ length: concurrency }, player));
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  return {
    transactionsPerSecond: transactions / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpuMs: (user + system) / 1000 / transactions,
  };
}

async function transaction(pool: Pool, id: number, content: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT * FROM bench_row WHERE id = $1 FOR UPDATE', [id]);
    await client.query('UPDATE bench_row SET version = version + 1, content = $2 WHERE id = $1', [
      id,
      content,
    ]);
    await client.query('INSERT INTO bench_entry (row_id, content) VALUES ($1, $2)', [id, content]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
