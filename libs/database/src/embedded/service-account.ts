import { DatabaseError } from '../database.errors';
import { run, type ServiceAccount } from './run';

/**
 * PostgreSQL refuses to run as root: then an account of its own is found or made. For anybody else it is
 * `undefined`, which means "as we are".
 *
 * @throws DatabaseError `POSTGRES_ACCOUNT_UNAVAILABLE`
 */
export async function serviceAccount(): Promise<ServiceAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = (await lookUp('postgres')) ?? (await create('postgres')) ?? (await lookUp('nobody'));
  if (account) return account;
  throw new DatabaseError(
    'POSTGRES_ACCOUNT_UNAVAILABLE',
    'PostgreSQL does not run as root and no other account could be found or made. ' +
      'Start as an ordinary user, create a user named postgres, or set DATABASE_URL.',
  );
}

async function lookUp(name: string): Promise<ServiceAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([
      run(undefined, 'id', ['-u', name]),
      run(undefined, 'id', ['-g', name]),
    ]);
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

async function create(name: string): Promise<ServiceAccount | undefined> {
  try {
    await run(undefined, 'useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      name,
    ]);
  } catch {
    // No useradd here, or a concurrent start was faster: the look-up tells.
  }
  return lookUp(name);
}
