import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { demoPassword } from '@bihuan/demo';
import { ApiClient, type ApiSession, createTestDatabase } from '@bihuan/testing';
import { buildServer, type ServerBuild } from './crash/server-build';
import { freePort, ServerProcess } from './crash/server-process';
import { StateDirectory } from './crash/state-directory';

// A start takes three seconds on an idle machine.
jest.setTimeout(120_000);

let build: ServerBuild;
const started: ServerProcess[] = [];

function start(env: NodeJS.ProcessEnv): ServerProcess {
  const server = ServerProcess.start(build.main, env);
  started.push(server);
  return server;
}

/** A start that is expected to fail: how it ended and what it said. */
async function refusal(
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; says: string[]; prints: string[] }> {
  const server = start(env);
  const { code } = await server.ended;
  return { code, says: server.complaint.trim().split('\n'), prints: [...server.output] };
}

beforeAll(async () => {
  build = await buildServer();
});
afterEach(() => Promise.all(started.splice(0).map((server) => server.kill())));
afterAll(() => build.remove());

describe('a server with its own database', () => {
  let state: StateDirectory;
  let port: number;
  let admin: ApiSession;
  const env = (): NodeJS.ProcessEnv => ({ BIHUAN_STATE_DIR: state.path, PORT: String(port) });
  const ready = async (): Promise<ServerProcess> => {
    const server = start(env());
    if ((await server.greeting) === undefined) throw new Error(server.complaint);
    return server;
  };
  const health = async (): Promise<unknown> => (await fetch(`http://localhost:${port}/health`)).json();
  /** The session was opened before the first stop: it works as long as the data of then is there. */
  const knowsMe = async (): Promise<unknown> => (await admin.get('/sessions/current')).username;

  /** How long it takes until a server is ready, in milliseconds. */
  const timed = async (): Promise<[ServerProcess, number]> => {
    const before = performance.now();
    return [await ready(), performance.now() - before];
  };
  /** 10 s, on a machine that is so busy that an ordinary start takes more than 5 s accordingly more. */
  const soon = (ordinary: number): number => Math.max(10_000, 2 * ordinary);

  beforeAll(async () => {
    state = await StateDirectory.create();
    port = await freePort();
  });
  afterAll(() => state.remove());

  it('tells in its first line where to go and with which accounts', async () => {
    const server = await ready();
    expect(server.output[0]).toContain(`http://localhost:${port} `);
    expect(server.output[0]).toMatch(/officer1.*organiser|organiser.*officer1/);
    expect(server.output[0]).toContain(demoPassword);
    expect(await health()).toEqual({ status: 'ok', database: 'ok' });
    expect((await fetch(`http://localhost:${port}/api/docs`)).status).toBe(200);
    const released: unknown = JSON.parse(await readFile(join(__dirname, '../docs/openapi.json'), 'utf8'));
    const described = await fetch(`http://localhost:${port}/api/docs-json`);
    expect(await described.json()).toEqual(released);
    // Phones pay for what is sent.
    expect(described.headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
    admin = await new ApiClient(`http://localhost:${port}`, demoPassword).as('admin');
    server.signalGroup('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(server.output).toHaveLength(1);
    expect(await state.postgres()).toBeUndefined();
  });

  it('is not disturbed by a second start, which says what to do', async () => {
    const server = await ready();
    const { code, says, prints } = await refusal(env());
    expect({ code, prints }).toEqual({ code: 1, prints: [] });
    expect(says).toEqual([expect.stringMatching(new RegExp(`${port}.*PORT`))]);
    expect(await health()).toEqual({ status: 'ok', database: 'ok' });
    expect(await knowsMe()).toBe('admin');
    server.signal('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(await state.postgres()).toBeUndefined();
  });

  it('goes on after kill -9 within 10 s, with all its data', async () => {
    const [killed, ordinary] = await timed();
    const orphan = await state.postgres();
    await killed.kill();
    expect(await state.postgres()).toBe(orphan);
    const [server, mended] = await timed();
    expect(mended).toBeLessThan(soon(ordinary));
    expect(await knowsMe()).toBe('admin');
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(await state.postgres()).toBeUndefined();
  });

  it('goes on when server and database were killed together', async () => {
    const [killed, ordinary] = await timed();
    const postgres = await state.postgres();
    await killed.kill();
    process.kill(postgres ?? 0, 'SIGKILL');
    const [server, mended] = await timed();
    expect(mended).toBeLessThan(soon(ordinary));
    expect(await knowsMe()).toBe('admin');
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  it('stops when it is told so while it still starts', async () => {
    const server = start(env());
    while ((await state.postgres()) === undefined && server.complaint === '') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    server.signalGroup('SIGINT');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(await state.postgres()).toBeUndefined();
  });
});

describe('a server on a given database', () => {
  it('in production has no demo accounts and no clock to move', async () => {
    const database = await createTestDatabase();
    try {
      const port = await freePort();
      const server = start({ DATABASE_URL: database.ownerUrl, PORT: String(port), HOST: '127.0.0.1' });
      expect(await server.greeting).toMatch(new RegExp(`http://localhost:${port}$`));
      const client = new ApiClient(`http://localhost:${port}`, demoPassword);
      await expect(client.as('admin')).rejects.toMatchObject({ status: 401 });
      expect((await fetch(`http://localhost:${port}/api/v1/demo/clock`)).status).toBe(404);
      server.signal('SIGINT');
      expect(await server.ended).toEqual({ code: 0, signal: null });
    } finally {
      await database.drop();
    }
  });

  it('that two servers begin with at the same moment is prepared once', async () => {
    const database = await createTestDatabase('nothing');
    try {
      const servers = [await freePort(), await freePort()].map((port) =>
        start({ DATABASE_URL: database.ownerUrl, PORT: String(port), BIHUAN_MODE: 'demo' }),
      );
      for (const server of servers) {
        expect(await server.greeting).toBeDefined();
        expect(server.complaint).not.toContain('Error');
      }
      for (const server of servers) server.signal('SIGINT');
      for (const server of servers) expect(await server.ended).toEqual({ code: 0, signal: null });
    } finally {
      await database.drop();
    }
  });
});

describe('a start that cannot succeed', () => {
  const unreachable = 'postgres://bihuan:secret@127.0.0.1:1/bihuan';

  it.each([
    ['a port that another program uses', {}, /PORT/],
    ['a database that does not answer', { PORT: '0', DATABASE_URL: unreachable }, /DATABASE_URL/],
    ['a database address that is none', { PORT: '0', DATABASE_URL: 'bihuan' }, /DATABASE_URL/],
    ['a port that is none', { PORT: 'http' }, /PORT/],
    ['a mode there is not', { BIHUAN_MODE: 'prod' }, /BIHUAN_MODE/],
  ])('because of %s ends at once with one line', async (_reason, env, line) => {
    const occupied = createServer().listen(0, '127.0.0.1');
    await once(occupied, 'listening');
    const PORT = String((occupied.address() as { port: number }).port);
    try {
      const { code, says, prints } = await refusal({ PORT, BIHUAN_STATE_DIR: '/nonexistent/state', ...env });
      expect(says).toEqual([expect.stringMatching(line)]);
      expect(says[0]).not.toContain('secret');
      expect({ code, prints }).toEqual({ code: 1, prints: [] });
    } finally {
      occupied.close();
    }
  });
});
