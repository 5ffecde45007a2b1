import { demoPassword, DemoStage, type DemoTime, playCase } from '@bihuan/demo';
import { type Session, withDatabase, withSession } from '@bihuan/database';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { CrashingServer } from './crashing-server';
import { contradictions, type FinalState, finalState, leasesRunOut } from './final-state';
import { PatientClient } from './patient-client';
import { buildServer, type ServerBuild } from './server-build';
import { freePort, type KillAt, ServerProcess } from './server-process';
import { wholeCase } from './whole-case';

/** What became of a case. */
export interface Played {
  readonly state: FinalState;
  /** What must not exist. */
  readonly wrong: readonly string[];
  /** How often the server was killed. */
  readonly crashes: number;
}

/** The product with its demo organisation, installed once; every case is played on a copy. */
export class Installation {
  private copies = 0;
  private readonly servers: CrashingServer[] = [];

  private constructor(
    private readonly build: ServerBuild,
    private readonly installed: TestDatabase,
  ) {}

  static async create(): Promise<Installation> {
    const installed = await createTestDatabase();
    const installation = new Installation(await buildServer(), installed);
    try {
      await installation.start(installed.ownerUrl);
      return installation;
    } catch (error) {
      await installation.remove();
      throw error;
    }
  }

  /** What an installation holds that nothing happened to. */
  get state(): Promise<FinalState> {
    return finalState(this.installed.ownerUrl);
  }

  /**
   * Starts a server and stops it when it is ready.
   * @param killAt where it kills itself before
   * @returns whether it became ready
   */
  async start(url: string, killAt?: KillAt): Promise<boolean> {
    const server = ServerProcess.start(this.build.main, await settings(url), killAt);
    const ready = (await server.greeting) !== undefined;
    server.signal('SIGINT');
    const { signal } = await server.ended;
    if (ready || signal === 'SIGKILL') return ready;
    throw new Error(`The server did not start.\n${server.complaint}`);
  }

  /** Plays the whole case on a server each of whose lives ends there. */
  async play(killAt?: KillAt): Promise<Played> {
    const url = await this.copy();
    const env = await settings(url);
    const server = new CrashingServer(this.build.main, env, killAt, () => leasesRunOut(url));
    this.servers.push(server);
    const client = new PatientClient(`http://127.0.0.1:${env.PORT}`, demoPassword, server);
    const stage = new DemoStage(client, timeOf(client));
    try {
      await playCase(stage, wholeCase);
      await stage.pass(1);
    } finally {
      await server.stop();
    }
    return { state: await finalState(url), wrong: await contradictions(url), crashes: server.crashes };
  }

  /** Also stops what a test that took too long left running. */
  async remove(): Promise<void> {
    for (const server of this.servers) await server.stop();
    await this.administer(async (session) => {
      for (; this.copies > 0; this.copies -= 1) {
        await session.query(`DROP DATABASE IF EXISTS ${this.nameOf(this.copies)} WITH (FORCE)`);
      }
    });
    await this.installed.drop();
    await this.build.remove();
  }

  private async copy(): Promise<string> {
    const name = this.nameOf((this.copies += 1));
    await this.administer((session) =>
      session.query(`CREATE DATABASE ${name} TEMPLATE ${this.installed.name}`).then(() => undefined),
    );
    return withDatabase(this.installed.ownerUrl, name);
  }

  private nameOf(copy: number): string {
    return `${this.installed.name}_${copy}`;
  }

  private administer(work: (session: Session) => Promise<void>): Promise<void> {
    return withSession(withDatabase(this.installed.ownerUrl, 'postgres'), work);
  }
}

async function settings(url: string): Promise<NodeJS.ProcessEnv> {
  return { DATABASE_URL: url, BIHUAN_MODE: 'test', HOST: '127.0.0.1', PORT: String(await freePort()) };
}

function timeOf(client: PatientClient): DemoTime {
  return {
    async now() {
      const admin = await client.as('admin');
      return new Date((await admin.get<{ now: string }>('/demo/clock')).now);
    },
    async moveTo(moment) {
      const admin = await client.as('admin');
      await admin.post('/demo/clock', { to: moment.toISOString() });
    },
  };
}
