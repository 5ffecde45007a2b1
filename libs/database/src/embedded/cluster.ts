import { chmod, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries';
import { give } from './ownership';
import { isAlive } from './postmaster';
import { run, type ServiceAccount } from './run';

/** What a cluster is made with and run with. */
export interface ClusterPlan {
  readonly binaries: Binaries;
  readonly account?: ServiceAccount;
  readonly dataDirectory: string;
  /** Password of the superuser `postgres`. */
  readonly password: string;
  /** Survives a power cut. Only a throw-away cluster may do without. */
  readonly durable: boolean;
}

/**
 * Makes the cluster unless it is there. It is made beside its place and then renamed, so an interrupted start
 * leaves no half cluster, and of two concurrent ones the faster wins.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const { account, dataDirectory } = plan;
  if (await isCluster(dataDirectory)) {
    await give(account, dataDirectory); // A checkout copied by root.
    return;
  }
  await removeAbandoned(dataDirectory);
  const made = await mkdtemp(`${dataDirectory}.making-${process.pid}-`);
  await give(account, made);
  try {
    await initialise(plan, made);
    await rename(made, dataDirectory);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!(await isCluster(dataDirectory))) throw error;
  }
}

async function isCluster(directory: string): Promise<boolean> {
  return readFile(join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

async function removeAbandoned(dataDirectory: string): Promise<void> {
  const parent = dirname(dataDirectory);
  const prefix = `${basename(dataDirectory)}.making-`;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

async function initialise(plan: ClusterPlan, directory: string): Promise<void> {
  const { account, binaries } = plan;
  const drop = await mkdtemp(join(tmpdir(), 'bihuan-'));
  try {
    const passwordFile = join(drop, 'password');
    await writeFile(passwordFile, plan.password, { mode: 0o600 });
    await give(account, drop);
    await run(account, binaries.initdb, [
      `--pgdata=${directory}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The provider inside PostgreSQL: the order of text is the same on every machine.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(plan.durable ? [] : ['--no-sync']),
    ]);
  } finally {
    await rm(drop, { recursive: true, force: true });
  }
}

/** Writes the settings of this start. Nobody but this machine reaches the server. */
export async function configure(plan: ClusterPlan, port: number): Promise<void> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Our statements are short; compiling them costs more than it gives.
    jit: 'off',
    ...(plan.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  const directory = plan.dataDirectory;
  const main = join(directory, 'postgresql.conf');
  const include = "include 'bihuan.conf'\n";
  const file = join(directory, 'bihuan.conf');
  await writeFile(file, lines.join(''));
  await give(plan.account, file);
  if (!(await readFile(main, 'utf8')).endsWith(include)) await writeFile(main, include, { flag: 'a' });
  await chmod(directory, 0o700);
}
