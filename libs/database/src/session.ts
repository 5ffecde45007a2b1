import { Client } from 'pg';

/** One connection to PostgreSQL, outside of any pool. */
export type Session = Client;

/**
 * Opens a connection the caller has to end.
 * @throws the error of `pg` when nobody answers within 3 s or the login is refused
 */
export async function openSession(url: string): Promise<Session> {
  const session = new Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    application_name: 'bihuan-admin',
  });
  // A server that goes down ends its sessions; without a listener that would end this process too.
  session.on('error', () => undefined);
  await session.connect();
  return session;
}

/** Opens a connection, lends it to `work`, ends it. */
export async function withSession<T>(url: string, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession(url);
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}
