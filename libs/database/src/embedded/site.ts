import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { DatabaseError } from '../database.errors';
import { elsewhere } from './elsewhere';
import { owns } from './ownership';
import type { ServiceAccount } from './run';

/** Where a cluster is and how to log in; kept in `<dataDir>.json`, readable by us alone. */
export interface Site {
  /** The data directory that was asked for. */
  readonly askedFor: string;
  /** The data directory in use: the same, unless the account PostgreSQL runs under cannot reach that. */
  readonly dataDirectory: string;
  /** Password per database role. */
  readonly passwords: Readonly<Record<'postgres' | 'bihuan_owner' | 'bihuan_app', string>>;
}

/**
 * Reads what is known about the cluster of `dataDir`, or decides it.
 *
 * @throws DatabaseError `POSTGRES_PASSWORDS_MISSING` when there is a cluster but no file about it
 */
export async function siteOf(dataDir: string, account?: ServiceAccount): Promise<Site> {
  const askedFor = resolve(dataDir);
  await mkdir(dirname(askedFor), { recursive: true });
  const known = await read(askedFor);
  if (known?.askedFor === askedFor) return known;
  if (known) return record(await movedTo(askedFor, known), rename);
  if (await exists(join(askedFor, 'PG_VERSION'))) {
    throw new DatabaseError(
      'POSTGRES_PASSWORDS_MISSING',
      `The database in ${askedFor} has lost its passwords: restore ${fileOf(askedFor)}, or move that directory away to begin anew.`,
    );
  }
  const site = { askedFor, dataDirectory: await reachable(askedFor, account), passwords: passwords() };
  // Two first starts at the same moment must agree: the file of the faster one counts.
  return record(site, link).catch(async () => (await read(askedFor)) ?? site);
}

/** The checkout was moved or copied. A copy must not share the cluster of its original. */
async function movedTo(askedFor: string, known: Site): Promise<Site> {
  const inside = known.dataDirectory === known.askedFor;
  if (inside) return { ...known, askedFor, dataDirectory: askedFor };
  const copied = await exists(fileOf(known.askedFor));
  return { ...known, askedFor, dataDirectory: copied ? await newDirectory() : known.dataDirectory };
}

async function reachable(askedFor: string, account?: ServiceAccount): Promise<string> {
  return (await owns(account, askedFor)) ? askedFor : newDirectory();
}

async function newDirectory(): Promise<string> {
  return join(await elsewhere(), `postgres-${v7()}`);
}

function passwords(): Site['passwords'] {
  const password = (): string => randomBytes(24).toString('hex');
  return { postgres: password(), bihuan_owner: password(), bihuan_app: password() };
}

function fileOf(dataDir: string): string {
  return `${dataDir}.json`;
}

async function read(dataDir: string): Promise<Site | undefined> {
  if (!(await exists(fileOf(dataDir)))) return undefined;
  return JSON.parse(await readFile(fileOf(dataDir), 'utf8')) as Site;
}

/** Put in place whole, so that nobody reads half of it; `link` refuses where there is one, `rename` replaces it. */
async function record(site: Site, place: (from: string, to: string) => Promise<void>): Promise<Site> {
  const file = fileOf(site.askedFor);
  const written = `${file}.${v7()}`;
  try {
    await writeFile(written, `${JSON.stringify(site, null, 2)}\n`, { mode: 0o600 });
    await place(written, file);
    return site;
  } finally {
    await rm(written, { force: true });
  }
}

/** Whether there is such a file; a directory we may not enter is an error, not a "no". */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
