import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';

const run = promisify(execFile);
/** What Debian's server needs, all of it small; nothing is installed, the packages are only unpacked. */
const packages = ['redis-server', 'redis-tools', 'liblzf1', 'libatomic1', 'libjemalloc2', 'liblua5.1-0'];
const cache = resolve(__dirname, '../../node_modules/.cache/redis');

/** Waits for the end of its input, which comes when our process ends, then ends the server. */
const undertaker = '"$@" >/dev/null 2>&1 & cat >/dev/null; kill -9 $!';

const answers = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/**
 * `describe` where a Redis can be had, else a skipped one that says what is missing: the tests of the product must pass on
 * a machine with nothing but Node, and npm has no package with the server.
 */
export const describeWithRedis: (name: string, tests: () => void) => void =
  process.env.TEST_REDIS_URL || answers('redis-server') || (answers('apt-get') && answers('dpkg-deb'))
    ? describe
    : (name, tests) => describe.skip(`${name} (needs redis-server on the path, or TEST_REDIS_URL)`, tests);

/** A Redis for one test file. */
export interface TestRedis {
  readonly url: string;
  /** For a test that empties it. */
  readonly client: Redis;
  stop(): Promise<void>;
}

/**
 * Gives the Redis of `TEST_REDIS_URL` (which will be emptied), or starts `redis-server`: the one on the path, or
 * Debian's, unpacked below `node_modules/.cache`. npm has no package with the server.
 *
 * @throws Error that says what to do when there is none of these
 */
export async function startTestRedis(): Promise<TestRedis> {
  const given = process.env.TEST_REDIS_URL;
  if (given) return connected(given, () => Promise.resolve());
  const { file, libraries } = await server();
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('/bin/sh', ['-c', undertaker, 'sh', file, ...options], {
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return connected(`redis://127.0.0.1:${port}`, async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.stdin?.end();
    await gone;
  });
}

async function connected(url: string, end: () => Promise<void>): Promise<TestRedis> {
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 200 });
  client.on('error', () => undefined);
  await client.flushall();
  return {
    url,
    client,
    async stop() {
      client.disconnect();
      await end();
    },
  };
}

async function server(): Promise<{ file: string; libraries?: string }> {
  const file = 'redis-server';
  if (await works(file)) return { file };
  const unpacked = await unpack().catch((error: unknown) => {
    throw new Error(
      'These tests need Redis: put redis-server (7 or later) on the path, or set TEST_REDIS_URL to one that may be ' +
        'emptied. Where there is apt-get it comes by itself.',
      { cause: error },
    );
  });
  const [architecture = ''] = await readdir(join(unpacked, 'usr/lib'));
  return { file: join(unpacked, 'usr/bin/redis-server'), libraries: join(unpacked, 'usr/lib', architecture) };
}

async function works(file: string): Promise<boolean> {
  return run(file, ['--version']).then(
    () => true,
    () => false,
  );
}

/** Unpacked beside its place and then renamed: two test files may do it at once. */
async function unpack(): Promise<string> {
  const place = join(cache, 'server');
  const isThere = () =>
    access(place).then(
      () => true,
      () => false,
    );
  if (await isThere()) return place;
  const made = join(cache, `making-${process.pid}`);
  const root = join(made, 'root');
  await mkdir(root, { recursive: true });
  try {
    // A fresh machine has no lists of packages yet.
    await download(made).catch(() => run('apt-get', ['update', '-qq']).then(() => download(made)));
    for (const name of await readdir(made)) {
      if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(made, name), root]);
    }
    await rename(root, place);
  } catch (error) {
    if (!(await isThere())) throw error;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return place;
}

function download(cwd: string): Promise<unknown> {
  return run('apt-get', ['download', ...packages], { cwd });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
