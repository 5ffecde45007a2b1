import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readlink, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withSession } from '../session';
import { findBinaries } from './binaries';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { give } from './ownership';
import { serviceAccount } from './service-account';
import { startTemporaryPostgres } from './temporary-postgres';

let directory: string;
let running: EmbeddedPostgres[];
const start = async (durable = false): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir: join(directory, 'postgres'), durable });
  running.push(server);
  return server;
};
const note = (server: EmbeddedPostgres): Promise<number> =>
  withSession(server.ownerUrl, async (session) => {
    await session.query('CREATE TABLE IF NOT EXISTS note (id serial)');
    await session.query('INSERT INTO note DEFAULT VALUES');
    const { rows } = await session.query<{ notes: number }>('SELECT count(*)::int AS notes FROM note');
    return rows[0]?.notes ?? 0;
  });
const pidFile = (server: EmbeddedPostgres): string => join(server.dataDirectory, 'postmaster.pid');
const pidOf = async (server: EmbeddedPostgres): Promise<number> =>
  Number.parseInt(await readFile(pidFile(server), 'utf8'), 10);

/** Kills the server as a power cut would, and sees it gone. */
async function crash(server: EmbeddedPostgres): Promise<void> {
  await withSession(server.superuserUrl, async (open) => {
    const gone = new Promise((resolve) => open.once('end', resolve));
    process.kill(await pidOf(server), 'SIGKILL');
    await gone;
  });
}

beforeEach(async () => {
  running = [];
  directory = await mkdtemp(join(tmpdir(), 'bihuan-spec-'));
  await give(await serviceAccount(), directory);
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('startEmbeddedPostgres', () => {
  it('keeps the data from one start to the next, and leaves nothing running', async () => {
    const first = await start();
    expect(await note(first)).toBe(1);
    await first.stop();
    await expect(stat(pidFile(first))).rejects.toThrow('ENOENT');
    expect(await note(await start())).toBe(2);
  });

  it('shares the server with a second start, which does not stop it', async () => {
    const first = await start();
    const second = await start();
    expect([first.attached, second.attached]).toEqual([false, true]);
    await second.stop();
    expect(await note(first)).toBe(1);
  });

  it('agrees on one server when several first starts meet', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ ownerUrl }) => ownerUrl)).size).toBe(1);
    expect(servers.filter(({ attached }) => !attached)).toHaveLength(1);
  });

  it('recovers from a crash, although the left-over pid belongs to somebody else by now', async () => {
    const first = await start(true);
    await note(first);
    const file = await readFile(pidFile(first), 'utf8');
    await crash(first);
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(await serviceAccount()) });
    await writeFile(pidFile(first), file.replace(/^\d+/, String(stranger.pid)));
    try {
      expect(await note(await start(true))).toBe(2);
    } finally {
      stranger.kill();
    }
  });

  it('hides the passwords and refuses to guess them when they are gone', async () => {
    const file = join(directory, 'postgres.json');
    await (await start()).stop();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await unlink(file);
    await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_PASSWORDS_MISSING' });
  });

  it('does not share the cluster of the checkout it was copied from', async () => {
    const original = await start();
    await original.stop();
    await cp(join(directory, 'postgres'), join(directory, 'copy'), { recursive: true });
    await cp(join(directory, 'postgres.json'), join(directory, 'copy.json'));
    const copy = await startEmbeddedPostgres({ dataDir: join(directory, 'copy'), durable: false });
    running.push(copy);
    expect(copy.dataDirectory).toBe(join(directory, 'copy'));
  });
});

describe('startTemporaryPostgres', () => {
  it('takes its files along', async () => {
    const server = await startTemporaryPostgres();
    expect(await note(server)).toBe(1);
    await server.stop();
    await expect(stat(dirname(server.dataDirectory))).rejects.toThrow('ENOENT');
  });
});

describe('findBinaries', () => {
  it('does what a blocked install script has left undone', async () => {
    const embedded = createRequire(__filename).resolve('embedded-postgres');
    const packages = join(dirname(embedded), '..', '..', '@embedded-postgres');
    await cp(packages, join(directory, 'packages'), { recursive: true, verbatimSymlinks: true });
    const { initdb } = await findBinaries();
    const platform = dirname(dirname(dirname(initdb))).slice(packages.length + 1);
    const native = join(directory, 'packages', platform, 'native');
    const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) await rm(join(native, '..', target), { force: true });

    const found = await findBinaries(await serviceAccount(), native);

    expect(found.initdb).toBe(join(native, 'bin', 'initdb'));
    for (const { target } of links) await expect(readlink(join(native, '..', target))).resolves.toBeTruthy();
  });
});
