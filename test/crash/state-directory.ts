import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a server keeps its own PostgreSQL during a test. */
export class StateDirectory {
  private constructor(readonly path: string) {}

  static async create(): Promise<StateDirectory> {
    const path = await mkdtemp(join(tmpdir(), 'bihuan-state-'));
    // Started by root, PostgreSQL runs under another account, which has to pass through.
    await chmod(path, 0o755);
    return new StateDirectory(path);
  }

  /** Process id of the PostgreSQL that runs here; undefined when none does. */
  async postgres(): Promise<number | undefined> {
    const file = join(this.path, 'postgres', 'postmaster.pid');
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
    return Number.isNaN(pid) || !exists(pid) ? undefined : pid;
  }

  /** Ends what a failed test left running, and removes everything. */
  async remove(): Promise<void> {
    const pid = await this.postgres();
    if (pid !== undefined) {
      process.kill(pid, 'SIGQUIT');
      for (let waited = 0; waited < 10_000 && (await this.postgres()) !== undefined; waited += 50)
        await pause(50);
    }
    await rm(this.path, { recursive: true, force: true });
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
