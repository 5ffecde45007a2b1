import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { applicationConnection, ownerConnection, withDatabase } from './connections';
import { startTemporaryPostgres } from './embedded/temporary-postgres';
import type { EmbeddedPostgres } from './embedded/embedded-postgres';
import { ensureRoles } from './roles';
import { type Session, openSession, withSession } from './session';

let server: EmbeddedPostgres;
beforeAll(async () => {
  server = await startTemporaryPostgres();
});
afterAll(() => server.stop());

const asOwner = async <T>(work: (source: DataSource) => Promise<T>): Promise<T> =>
  using(ownerConnection, work);
const asApplication = async <T>(work: (source: DataSource) => Promise<T>): Promise<T> =>
  using(applicationConnection, work);

async function using<T>(
  connection: typeof ownerConnection,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = await new DataSource(connection(server.ownerUrl)).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

describe('the two roles', () => {
  it('lets the owner make tables and the application only what it was granted', async () => {
    await asOwner(async (source) => {
      await source.query('CREATE TABLE hazard (id int)');
      await source.query('GRANT SELECT ON hazard TO bihuan_app');
    });
    await asApplication(async (source) => {
      await expect(source.query('SELECT * FROM hazard')).resolves.toEqual([]);
      await expect(source.query('INSERT INTO hazard VALUES (1)')).rejects.toThrow('permission denied');
      await expect(source.query('CREATE TABLE own (id int)')).rejects.toThrow('permission denied');
    });
  });

  it('makes the session the application, in UTC, also after RESET ROLE', async () => {
    await asApplication(async (source) => {
      await source.query('RESET ROLE');
      const rows: unknown = await source.query(
        `SELECT current_user AS role, current_setting('timezone') AS zone`,
      );
      expect(rows).toEqual([{ role: 'bihuan_app', zone: 'UTC' }]);
    });
  });

  it('binds the owner to forced row-level security', async () => {
    await asOwner(async (source) => {
      await source.query('CREATE TABLE secret AS SELECT 1 AS id');
      await source.query('ALTER TABLE secret ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
      await expect(source.query('SELECT * FROM secret')).resolves.toEqual([]);
    });
  });
});

describe('ensureRoles', () => {
  it('does nothing the second time', async () => {
    await ensureRoles(server.ownerUrl);
    await ensureRoles(server.ownerUrl);
    const rows: unknown = await asApplication((source) => source.query('SELECT current_user AS role'));
    expect(rows).toEqual([{ role: 'bihuan_app' }]);
  });

  it('tells the administrator what to run when the login may not', async () => {
    const stranger = `stranger_${randomUUID().slice(0, 8)}`;
    const superuser = await superuserSession();
    await superuser.query(`CREATE ROLE ${stranger} LOGIN PASSWORD 'p'`);
    const url = new URL(server.ownerUrl);
    url.username = stranger;
    url.password = 'p';
    await expect(ensureRoles(url.toString())).rejects.toMatchObject({
      code: 'DATABASE_ROLE_MISSING',
      message: expect.stringContaining('GRANT bihuan_app TO') as string,
    });
    await superuser.end();
  });

  it('refuses an application role that bypasses row-level security', async () => {
    const superuser = await superuserSession();
    await superuser.query('ALTER ROLE bihuan_app BYPASSRLS');
    await expect(ensureRoles(server.ownerUrl)).rejects.toMatchObject({ code: 'DATABASE_ROLE_UNSAFE' });
    await superuser.query('ALTER ROLE bihuan_app NOBYPASSRLS');
    await superuser.end();
  });

  it('creates the role with a login that may create roles, also twice at once', async () => {
    await withSession(withDatabase(server.superuserUrl, 'bihuan'), (session) =>
      session.query('DROP OWNED BY bihuan_app'),
    );
    const superuser = await superuserSession();
    await superuser.query('DROP ROLE bihuan_app');
    await superuser.query(`CREATE ROLE manager LOGIN CREATEROLE PASSWORD 'p'`);
    await superuser.end();
    const url = new URL(server.ownerUrl);
    url.username = 'manager';
    url.password = 'p';
    await Promise.all([ensureRoles(url.toString()), ensureRoles(url.toString())]);
    const { extra } = applicationConnection(url.toString());
    expect(extra).toMatchObject({ options: expect.stringContaining('role=bihuan_app') as string });
    await withSession(url.toString(), async (session) => {
      await expect(session.query('SET ROLE bihuan_app')).resolves.toBeDefined();
    });
  });
});

describe('withDatabase', () => {
  it('keeps server, login and options', () => {
    expect(withDatabase('postgres://a:b@h:5/x?sslmode=require', 'y z')).toBe(
      'postgres://a:b@h:5/y%20z?sslmode=require',
    );
  });
});

function superuserSession(): Promise<Session> {
  return openSession(server.superuserUrl);
}
