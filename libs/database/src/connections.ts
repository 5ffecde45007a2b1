import type { DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client';
import { APPLICATION_ROLE } from './roles';

/** The part of TypeORM's options that says where the database is and who we are there. */
export type PostgresConnection = Pick<
  Extract<DataSourceOptions, { type: 'postgres' }>,
  'type' | 'url' | 'uuidExtension' | 'installExtensions' | 'applicationName' | 'extra'
>;

/**
 * How the product itself connects: whoever logs in, the session is `bihuan_app`, so that row-level security and
 * missing grants bind it. Sessions run in UTC.
 *
 * @param url a login that is, or may become, `bihuan_app` (see {@link ensureRoles})
 */
export function applicationConnection(url: string): PostgresConnection {
  return connection(url, 'bihuan', `-c role=${APPLICATION_ROLE} -c timezone=UTC`);
}

/** How migrations connect: as the owner of the schema. Sessions run in UTC. */
export function ownerConnection(url: string): PostgresConnection {
  return connection(url, 'bihuan-owner', '-c timezone=UTC');
}

function connection(url: string, applicationName: string, options: string): PostgresConnection {
  return {
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    // Extensions belong to migrations: the application role may not create any.
    installExtensions: false,
    applicationName,
    // What is asked without waiting for the answer before travels together.
    extra: { options, Client: PreparingClient, pipeline: true },
  };
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}
