import { setTimeout as pause } from 'node:timers/promises';
import { type KillAt, ServerProcess } from './server-process';

/** One server after the other on the same port and database; each life may end by its own hand. */
export class CrashingServer {
  private life: Promise<ServerProcess> | undefined;
  private stopping = false;
  private died = 0;

  /**
   * @param schedule where the next life kills itself; after its end the lives are ordinary ones
   * @param meanwhile what happens between two lives
   */
  constructor(
    private readonly main: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly schedule: Iterator<KillAt>,
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
  }

  private async start(): Promise<ServerProcess> {
    if (this.died > 0) await this.meanwhile();
    const next = this.schedule.next();
    const server = ServerProcess.start(this.main, this.env, next.done ? undefined : next.value);
    const greeting = await server.greeting;
    if (greeting === undefined) throw new Error(`The server did not start.\n${server.complaint}`);
    void server.ended.then(({ signal }) => {
      if (this.stopping) return;
      if (signal === 'SIGKILL') this.died += 1;
      this.life = undefined;
    });
    if (!next.done) server.signal('SIGUSR2');
    return server;
  }
}
