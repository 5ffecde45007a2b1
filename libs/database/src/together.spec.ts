import { DataSource } from 'typeorm';
import { systemActor, UnitOfWork } from '@bihuan/kernel';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { ownerConnection } from './connections';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  dataSource = await new DataSource(ownerConnection(database.ownerUrl)).initialize();
  await dataSource.query('CREATE TABLE mark (name text)');
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

it('leaves no part of what was done together behind when another part is refused', async () => {
  const work = new UnitOfWork(dataSource);
  const refused = work.run(systemActor('test'), () =>
    work.together(
      async () => {
        await work.manager.query('SELECT 1');
        await work.manager.query(`INSERT INTO mark VALUES ('one')`);
        await work.manager.query(`INSERT INTO mark VALUES ('another')`);
      },
      () => Promise.reject(new Error('refused')),
    ),
  );
  await expect(refused).rejects.toThrow('refused');
  await new Promise((resolve) => setImmediate(resolve));
  expect(await dataSource.query('SELECT name FROM mark')).toEqual([]);
});
