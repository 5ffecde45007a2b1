import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries';
import { elsewhere } from './elsewhere';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { give, owns } from './ownership';
import type { ServiceAccount } from './run';
import { serviceAccount } from './service-account';

/** Waits for the end of its input, which comes when our process ends, then clears everything away. */
const undertaker = 'cat >/dev/null; "$1" stop -D "$2" -m immediate -s -w; rm -rf "$3"';

/**
 * Starts a PostgreSQL for tests and measurements: empty, not durable, and gone with all its files when it is
 * stopped or this process ends, even by SIGKILL. Needs a POSIX shell.
 *
 * @throws DatabaseError see {@link startEmbeddedPostgres}
 */
export async function startTemporaryPostgres(): Promise<EmbeddedPostgres> {
  const account = await serviceAccount();
  const { pgCtl } = await findBinaries(account);
  const root = await temporaryRoot(account);
  const dataDir = join(root, 'postgres');
  const watch = spawn('/bin/sh', ['-c', undertaker, 'sh', pgCtl, dataDir, root], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // It must not keep us alive: it is there for the moment when we are not.
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
  try {
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    return { ...server, stop: () => bury(watch) };
  } catch (error) {
    await bury(watch);
    throw error;
  }
}

async function bury(watch: ChildProcess): Promise<void> {
  if (watch.exitCode !== null) return;
  watch.ref();
  const gone = once(watch, 'exit');
  watch.stdin?.end();
  await gone;
}

async function temporaryRoot(account?: ServiceAccount): Promise<string> {
  const here = join(tmpdir(), 'bihuan-postgres-');
  const prefix = (await owns(account, here)) ? here : join(await elsewhere(), 'postgres-');
  const root = await mkdtemp(prefix);
  await chmod(root, 0o755);
  await give(account, root);
  return root;
}
