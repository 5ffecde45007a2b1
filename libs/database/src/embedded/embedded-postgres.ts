import { APPLICATION_ROLE, OWNER_ROLE } from '../roles';
import { type Session, openSession, withSession } from '../session';
import { findBinaries } from './binaries';
import { type ClusterPlan, createCluster } from './cluster';
import { ensureRunning, shutDown, superuserUrl } from './server';
import { serviceAccount } from './service-account';
import { type Site, siteOf } from './site';

/** Where the embedded PostgreSQL keeps its data. */
export interface EmbeddedPostgresOptions {
  /** Data directory, e.g. `.bihuan/postgres`; `<dataDir>.json` beside it holds the passwords (mode 600). */
  readonly dataDir: string;
  /** Whether committed data survives a power cut. @default true */
  readonly durable?: boolean;
}

/** A running PostgreSQL that nobody had to install. */
export interface EmbeddedPostgres {
  /** Database `bihuan` as `bihuan_owner`: for migrations, and to create databases. */
  readonly ownerUrl: string;
  /** Database `bihuan` as `bihuan_app`. */
  readonly appUrl: string;
  /** Database `postgres` as its superuser: for maintenance only, since nothing binds it. */
  readonly superuserUrl: string;
  /** Where the data really is: another place than asked for when PostgreSQL could not reach that one. */
  readonly dataDirectory: string;
  /** Whether another process of ours started it and will stop it; then {@link stop} leaves it running. */
  readonly attached: boolean;
  /** Ends all sessions and shuts the server down; again does nothing. Close your own connections first. */
  stop(): Promise<void>;
}

/** Advisory locks in the superuser's database: who may stop the server, and who prepares roles. */
const locks = { keeper: 1, preparation: 2 };

/**
 * Starts the PostgreSQL that comes as an npm package, listening on 127.0.0.1 and a free port only. The first
 * start makes the cluster, the roles `bihuan_owner` and `bihuan_app`, and the database `bihuan`.
 *
 * It is safe to kill: the server outlives a killed process, and the next start takes it over. A second start on
 * the same data directory attaches to the first one's server.
 *
 * @throws DatabaseError when there is no usable binary, account or directory, or the server does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = await serviceAccount();
  const binaries = await findBinaries(account);
  const site = await siteOf(options.dataDir, account);
  const plan: ClusterPlan = {
    binaries,
    account,
    dataDirectory: site.dataDirectory,
    password: site.passwords.postgres,
    durable: options.durable ?? true,
  };
  await createCluster(plan);
  const port = await ensureRunning(plan);
  await withSession(superuserUrl(plan, port), (session) => prepare(session, site));
  const keeper = await becomeKeeper(superuserUrl(plan, port));
  return describe(plan, site, port, keeper);
}

function describe(plan: ClusterPlan, site: Site, port: number, keeper?: Session): EmbeddedPostgres {
  const url = (role: typeof OWNER_ROLE | typeof APPLICATION_ROLE): string =>
    `postgres://${role}:${site.passwords[role]}@127.0.0.1:${port}/bihuan`;
  let stopped: Promise<void> | undefined;
  return {
    ownerUrl: url(OWNER_ROLE),
    appUrl: url(APPLICATION_ROLE),
    superuserUrl: superuserUrl(plan, port),
    dataDirectory: plan.dataDirectory,
    attached: keeper === undefined,
    stop: () => (stopped ??= keeper ? stop(plan, keeper) : Promise.resolve()),
  };
}

/** The lock is given up last, so nobody takes over a server that is about to go. */
async function stop(plan: ClusterPlan, keeper: Session): Promise<void> {
  await shutDown(plan);
  await keeper.end();
}

/** PostgreSQL frees the lock when its holder dies, however it dies: then the next start becomes the keeper. */
async function becomeKeeper(url: string): Promise<Session | undefined> {
  const session = await openSession(url);
  const { rows } = await session.query<{ kept: boolean }>('SELECT pg_try_advisory_lock($1) AS kept', [
    locks.keeper,
  ]);
  if (rows[0]?.kept) return session;
  await session.end();
  return undefined;
}

async function prepare(session: Session, { passwords }: Site): Promise<void> {
  if (await exists(session, 'pg_database', 'datname', 'bihuan')) return;
  await session.query('SELECT pg_advisory_lock($1)', [locks.preparation]);
  for (const [role, may] of [
    [OWNER_ROLE, 'LOGIN CREATEDB'],
    [APPLICATION_ROLE, 'LOGIN'],
  ] as const) {
    if (!(await exists(session, 'pg_roles', 'rolname', role)))
      await session.query(`CREATE ROLE ${role} ${may}`);
    await session.query(`ALTER ROLE ${role} PASSWORD ${session.escapeLiteral(passwords[role])}`);
  }
  await session.query(`GRANT ${APPLICATION_ROLE} TO ${OWNER_ROLE}`);
  if (await exists(session, 'pg_database', 'datname', 'bihuan')) return;
  await session.query(`CREATE DATABASE bihuan OWNER ${OWNER_ROLE}`);
}

async function exists(session: Session, catalogue: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await session.query(`SELECT 1 FROM ${catalogue} WHERE ${column} = $1`, [name]);
  return rowCount !== 0;
}
