import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Lets PostgreSQL crash, with all sessions and everything not yet committed, and come back on the same port. */
export async function restartPostgres(dataDirectory: string): Promise<void> {
  const [command = ''] = (await readFile(join(dataDirectory, 'postmaster.opts'), 'utf8')).split(' "');
  const { uid, gid } = await stat(dataDirectory);
  const log = join(dataDirectory, 'server.log');
  const args = ['restart', '-m', 'immediate', '-s', '-w', '-D', dataDirectory, '-l', log];
  await promisify(execFile)(join(dirname(command.trim()), 'pg_ctl'), args, {
    ...(process.getuid?.() === 0 && { uid, gid }),
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
}
