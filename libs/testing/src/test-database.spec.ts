import { withSession, openSession } from '@bihuan/database';
import { createTestDatabase, type TestDatabase } from './test-database';
import { templateDatabase } from './template-database';
import { currentTestRun } from './test-server';

const open: TestDatabase[] = [];
const create = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase('nothing');
  open.push(database);
  return database;
};
const names = (): Promise<string[]> =>
  withSession(currentTestRun().url, async (session) => {
    const { rows } = await session.query<{ datname: string }>('SELECT datname FROM pg_database');
    return rows.map(({ datname }) => datname);
  });

describe('createTestDatabase', () => {
  afterAll(() => Promise.all(open.map((database) => database.drop())));

  it('gives every caller a database of its own, also at the same moment', async () => {
    const [first, second] = await Promise.all([create(), create()]);
    await withSession(first.ownerUrl, (session) => session.query('CREATE TABLE mine (id int)'));
    await withSession(second.ownerUrl, async (session) => {
      const { rows } = await session.query("SELECT to_regclass('mine') AS found");
      expect(rows).toEqual([{ found: null }]);
    });
  });

  it('drops the database although somebody is connected', async () => {
    const database = await create();
    const lingering = await openSession(database.ownerUrl);
    await database.drop();
    expect(await names()).not.toContain(database.name);
    await lingering.end();
  });

  it('does not run as a superuser, whom row-level security would not bind', async () => {
    const { ownerUrl } = await create();
    await withSession(ownerUrl, async (session) => {
      const { rows } = await session.query(
        'SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user',
      );
      expect(rows).toEqual([{ above: false }]);
    });
  });
});

describe('templateDatabase', () => {
  // A run of its own: the real template of this run is the product's.
  const run = { ...currentTestRun(), run: `${currentTestRun().run}_own` };
  const template = (build: (url: string) => Promise<void>): Promise<string> =>
    withSession(run.url, (session) => templateDatabase(session, run, build));

  afterAll(() =>
    withSession(run.url, (session) => session.query(`DROP DATABASE IF EXISTS ${run.run}_template`)),
  );

  it('is not left half built, and is built once for all who ask', async () => {
    let builds = 0;
    const build = (url: string): Promise<void> =>
      withSession(url, async (session) => {
        builds += 1;
        await session.query('CREATE TABLE hazard (id int)');
        if (builds === 1) throw new Error('migration failed');
      });
    await expect(template(build)).rejects.toThrow('migration failed');
    const found = await Promise.all([template(build), template(build), template(build)]);
    expect(new Set(found)).toEqual(new Set([`${run.run}_template`]));
    expect(builds).toBe(2);
  });
});
