import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { ownerConnection } from './connections';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  dataSource = await new DataSource({ ...ownerConnection(database.ownerUrl), poolSize: 1 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const prepared = async (): Promise<string[]> => {
  const rows = await dataSource.query<{ statement: string }[]>(
    `SELECT statement FROM pg_prepared_statements WHERE name LIKE 'bihuan%'`,
  );
  return rows.map(({ statement }) => statement);
};

it('prepares what is asked again and again, with the answers of each time', async () => {
  const statement = 'SELECT $1::int * 2 AS twice';
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
    expect(await dataSource.query(statement, [n])).toEqual([{ twice: 2 * n }]);
    expect(await prepared()).toEqual(n < 3 ? [] : [statement]);
  }
});

it('goes on with a prepared statement after an error, and inside of transactions', async () => {
  const statement = 'SELECT 12 / $1::int AS part';
  const ask = (n: number) => dataSource.query<{ part: number }[]>(statement, [n]);
  for (const n of [1, 2, 3, 4]) expect(await ask(n)).toEqual([{ part: 12 / n }]);
  await expect(ask(0)).rejects.toThrow(/division by zero/);
  expect(await dataSource.transaction((manager) => manager.query(statement, [6]))).toEqual([{ part: 2 }]);
});

it('keeps a limited number of plans', async () => {
  for (let i = 0; i < 220; i++)
    for (let times = 0; times < 3; times++) await dataSource.query(`SELECT $1::int + ${i} AS sum`, [i]);
  expect(await prepared()).toHaveLength(200);
  expect(await dataSource.query('SELECT $1::int + 219 AS sum', [1])).toEqual([{ sum: 220 }]);
});

it('answers in the order it was asked, without waiting in between', async () => {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  const asked = [1, 2, 3].map((n) =>
    runner.query('SELECT $1::int AS n, txid_current()::text AS transaction', [n]),
  );
  const answers = (await Promise.all(asked)) as { n: number; transaction: string }[][];
  expect(answers.map(([row]) => row?.n)).toEqual([1, 2, 3]);
  expect(new Set(answers.map(([row]) => row?.transaction)).size).toBe(1);
  await runner.commitTransaction();
  await runner.release();
});

it('does nothing of what was asked after a failure in the same transaction', async () => {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  const asked = await Promise.allSettled([
    runner.query('CREATE TABLE kept (n int)'),
    runner.query('SELECT 1 / 0'),
    runner.query('INSERT INTO kept VALUES (1)'),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await runner.rollbackTransaction();
  await runner.release();
  expect(await dataSource.query(`SELECT to_regclass('kept') AS found`)).toEqual([{ found: null }]);
});
