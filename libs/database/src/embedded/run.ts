import { execFile } from 'node:child_process';
import { parse } from 'node:path';
import { promisify } from 'node:util';

/** The operating-system account PostgreSQL runs under. */
export interface ServiceAccount {
  readonly uid: number;
  readonly gid: number;
}

const execute = promisify(execFile);

/** Only this much of our environment: `PGDATA`, `PGPORT` and their kin would redirect the programs we run. */
const inherited = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs a program to its end as `account` (`undefined`: as we are) and returns what it printed. */
export async function run(
  account: ServiceAccount | undefined,
  file: string,
  args: readonly string[],
): Promise<string> {
  const { stdout } = await execute(file, args, {
    ...account,
    // Somewhere every account may be; messages in English, because operators paste them into searches.
    cwd: parse(process.cwd()).root,
    env: { ...pick(process.env), LC_ALL: 'C', TZ: 'UTC' },
    timeout: 120_000,
  });
  return stdout.trim();
}

function pick(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(inherited.map((name) => [name, environment[name]]).filter(([, value]) => value));
}
