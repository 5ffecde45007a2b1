import { DatabaseError as PostgresError } from 'pg';
import { DatabaseError } from './database.errors';
import { type Session, withSession } from './session';

/** Owns the schema and runs migrations; not a superuser. */
export const OWNER_ROLE = 'bihuan_owner';
/** What the product is at run time: owns nothing, bypasses nothing. */
export const APPLICATION_ROLE = 'bihuan_app';

/** SQLSTATEs: duplicate_object; unique_violation, when two sessions create a role at the same moment. */
const alreadyThere = ['42710', '23505'];
const insufficientPrivilege = '42501';

/**
 * Makes sure that `bihuan_app` exists and that the login of `adminUrl` may become it. Does nothing the second time.
 *
 * @param adminUrl a login that may create roles, or one that has already been granted `bihuan_app`
 * @throws DatabaseError `DATABASE_ROLE_MISSING` when the login may not create or grant the role,
 *   `DATABASE_ROLE_UNSAFE` when the role would bypass row-level security
 */
export async function ensureRoles(adminUrl: string): Promise<void> {
  await withSession(adminUrl, async (session) => {
    await createApplicationRole(session);
    if (!(await mayBecomeApplication(session))) await grantApplication(session);
  });
}

async function createApplicationRole(session: Session): Promise<void> {
  const { rows } = await session.query<{ unsafe: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS unsafe FROM pg_roles WHERE rolname = $1',
    [APPLICATION_ROLE],
  );
  if (rows[0]?.unsafe) {
    throw new DatabaseError(
      'DATABASE_ROLE_UNSAFE',
      `Role ${APPLICATION_ROLE} bypasses row-level security. Run: ALTER ROLE ${APPLICATION_ROLE} NOSUPERUSER NOBYPASSRLS.`,
    );
  }
  if (rows[0]) return;
  try {
    await session.query(`CREATE ROLE ${APPLICATION_ROLE} NOLOGIN`);
  } catch (error) {
    if (!isSqlState(error, ...alreadyThere)) throw missing(error, `CREATE ROLE ${APPLICATION_ROLE} NOLOGIN`);
  }
}

/** Being a member is not enough from PostgreSQL 16 on (a membership may come without SET), so it is tried. */
async function mayBecomeApplication(session: Session): Promise<boolean> {
  await session.query('BEGIN');
  try {
    await session.query(`SET LOCAL ROLE ${APPLICATION_ROLE}`);
    return true;
  } catch (error) {
    if (isSqlState(error, insufficientPrivilege)) return false;
    throw error;
  } finally {
    await session.query('ROLLBACK');
  }
}

async function grantApplication(session: Session): Promise<void> {
  try {
    await session.query(`GRANT ${APPLICATION_ROLE} TO CURRENT_USER`);
  } catch (error) {
    throw missing(error, `GRANT ${APPLICATION_ROLE} TO <the login of DATABASE_URL>`);
  }
}

function missing(cause: unknown, statement: string): unknown {
  if (!isSqlState(cause, insufficientPrivilege)) return cause;
  return new DatabaseError(
    'DATABASE_ROLE_MISSING',
    `The login of DATABASE_URL may not prepare the application's role. Let a database administrator run: ${statement}.`,
    { cause },
  );
}

function isSqlState(error: unknown, ...states: string[]): boolean {
  return error instanceof PostgresError && states.includes(error.code ?? '');
}
