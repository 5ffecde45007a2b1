import { chmod, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError } from '../database.errors';

/**
 * The directory for what cannot live in the checkout, because the account PostgreSQL runs under cannot reach
 * it there: the system's place for state, or our own one when we are an ordinary user.
 *
 * @throws DatabaseError `POSTGRES_DIRECTORY_UNREACHABLE` when it cannot be made
 */
export async function elsewhere(): Promise<string> {
  const directory =
    process.getuid?.() === 0 ? '/var/lib/bihuan' : join(homedir(), '.local', 'state', 'bihuan');
  try {
    await mkdir(directory, { recursive: true });
    // Whatever the umask says, the account has to pass through.
    await chmod(directory, 0o755);
    return directory;
  } catch (cause) {
    throw new DatabaseError(
      'POSTGRES_DIRECTORY_UNREACHABLE',
      `PostgreSQL can reach neither this checkout nor ${directory}. ` +
        'Put the checkout where other users may pass (not below /root), or set DATABASE_URL.',
      { cause },
    );
  }
}
