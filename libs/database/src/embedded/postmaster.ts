import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run';

/** The server process of a cluster, as its own `postmaster.pid` tells. */
export interface Postmaster {
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping';
}

/**
 * The server that runs on a data directory, if one does.
 *
 * A file left over by a machine or container that went down may name a process that is somebody else's by now.
 * PostgreSQL would then refuse to start, so such a file is removed.
 */
export async function postmasterOf(dataDirectory: string): Promise<Postmaster | undefined> {
  const file = join(dataDirectory, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const [pid = '', , , port = '', , , , status = 'starting'] = text.split('\n').map((line) => line.trim());
  if (!pid || !isAlive(Number(pid))) return undefined;
  if (!(await commandOf(pid)).includes(dataDirectory)) {
    await rm(file, { force: true });
    return undefined;
  }
  return { port: Number(port), status: (status || 'starting') as Postmaster['status'] };
}

/** Whether a process of this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line; `ps` where there is no `/proc`. */
async function commandOf(pid: string): Promise<string> {
  try {
    return await readFile(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return run(undefined, 'ps', ['-o', 'command=', '-p', pid]).catch(() => '');
  }
}
