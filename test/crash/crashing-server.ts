import { setTimeout as pause } from 'node:timers/promises';
import { type KillAt, ServerProcess } from './server-process';

/** One server after the other on the same port and database; each life may end by its own hand. */
export class CrashingServer {
  private life: Promise<ServerProcess> | undefined;
  /** Loaded while the one before it lives: most of a start is loading. */
  private next: ServerProcess | undefined;
  private stopping = false;
  private died = 0;

  /**
   * @param killAt where every life kills itself; none: they are ordinary ones
   * @param meanwhile what happens between two lives
   */
  constructor(
    private readonly main: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly killAt: KillAt | undefined,
    private readonly meanwhile: () => Promise<void>,
  ) {}

  /** How many lives have ended by SIGKILL so far. */
  get crashes(): number {
    return this.died;
  }

  /** The present life, once it takes requests. @throws Error when it does not start, or was told to stop */
  async running(): Promise<ServerProcess> {
    if (this.stopping) throw new Error('The server was told to stop.');
    return (this.life ??= this.start());
  }

  /** Waits for the end of a life that did not answer. @throws Error when it goes on: then the failure is not its end */
  async over(server: ServerProcess): Promise<void> {
    const ended = await Promise.race([server.ended.then(() => true), pause(10_000, false, { ref: false })]);
    if (!ended) throw new Error(`The server dropped a connection without ending.\n${server.complaint}`);
  }

  /** Ends the last life in an orderly way. */
  async stop(): Promise<void> {
    this.stopping = true;
    const server = await this.life?.catch(() => undefined);
    server?.signal('SIGINT');
    await server?.ended;
    await this.next?.kill();
  }

  private async start(): Promise<ServerProcess> {
    if (this.died > 0) await this.meanwhile();
    const server = this.next ?? this.prepare();
    this.next = undefined;
    server.begin();
    if ((await server.greeting) === undefined) {
      // It catches up with what became due while there was no server, and may die of that.
      const { signal } = await server.ended;
      if (signal !== 'SIGKILL') throw new Error(`The server did not start.\n${server.complaint}`);
      this.died += 1;
      return this.start();
    }
    void server.ended.then(({ signal }) => {
      if (this.stopping) return;
      if (signal === 'SIGKILL') this.died += 1;
      this.life = undefined;
    });
    if (this.killAt) this.next = this.prepare();
    return server;
  }

  private prepare(): ServerProcess {
    return ServerProcess.prepare(this.main, this.env, this.killAt);
  }
}
