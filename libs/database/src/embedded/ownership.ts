import { chmod, lchown, mkdtemp, rm, stat } from 'node:fs/promises';
import { run, type ServiceAccount } from './run';

/** Gives a file or directory to `account`, with everything in it. */
export async function give(account: ServiceAccount | undefined, path: string): Promise<void> {
  if (!account || (await stat(path)).uid === account.uid) return;
  await run(undefined, 'chown', ['-R', `${account.uid}:${account.gid}`, path]);
}

/**
 * Whether `account` can work in a directory of this name: tried, because modes on the way, mount options and
 * foreign file systems all have a say.
 */
export async function owns(account: ServiceAccount | undefined, directory: string): Promise<boolean> {
  if (!account) return true;
  const probe = await mkdtemp(`${directory}.`);
  try {
    await lchown(probe, account.uid, account.gid);
    await chmod(probe, 0o700);
    await run(account, 'test', ['-O', probe, '-a', '-w', probe, '-a', '-x', probe]);
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
