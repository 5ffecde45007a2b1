import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a server kills itself, see `kill-at-commit.cjs`. */
export type KillAt = { readonly ledger: string; readonly thorough: boolean } | { readonly query: number };

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A server in a process of its own, leading its own process group. */
export class ServerProcess {
  private readonly lines: string[] = [];
  private readonly errors: string[] = [];
  /** Resolves when the process is gone. */
  readonly ended: Promise<Ending>;
  /** The first line it prints; the line is the sign that it takes requests. Undefined when it ended before. */
  readonly greeting: Promise<string | undefined>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'close').then(([code, signal]) => ({ code, signal }) as Ending);
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('The server was started without pipes.');
    const output = createInterface(stdout);
    output.on('line', (line) => this.lines.push(line));
    stderr.setEncoding('utf8').on('data', (text: string) => this.errors.push(text));
    const first = new Promise<string>((resolve) => output.once('line', resolve));
    this.greeting = Promise.race([first, this.ended.then(() => this.lines[0])]);
  }

  /** @param env settings of the server; nothing else of our environment but the path reaches it */
  static start(main: string, env: NodeJS.ProcessEnv, killAt?: KillAt): ServerProcess {
    return ServerProcess.spawn([main], env, killAt);
  }

  /** Loads a server that begins with {@link begin}. */
  static prepare(main: string, env: NodeJS.ProcessEnv, killAt?: KillAt): ServerProcess {
    return ServerProcess.spawn([join(__dirname, 'standby.cjs'), main], env, killAt);
  }

  private static spawn(program: readonly string[], env: NodeJS.ProcessEnv, killAt?: KillAt): ServerProcess {
    const preloads = killAt ? ['leash.cjs', 'kill-at-commit.cjs'] : ['leash.cjs'];
    const preload = preloads.flatMap((file) => ['-r', join(__dirname, file)]);
    const child = spawn(process.execPath, [...preload, ...program], {
      env: { PATH: process.env.PATH, ...env, ...(killAt && { KILL_AT: JSON.stringify(killAt) }) },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    return new ServerProcess(child);
  }

  /** Lets a prepared one start. */
  begin(): void {
    this.child.stdin?.write('\n');
  }

  /** What it printed to standard output so far. */
  get output(): readonly string[] {
    return this.lines;
  }

  /** What it printed to standard error so far. */
  get complaint(): string {
    return this.errors.join('');
  }

  /** To the process itself. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** To the whole process group, as the terminal does on Ctrl-C. */
  signalGroup(signal: NodeJS.Signals): void {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, signal);
  }

  /** Ends it, however it is; fine when it has ended already. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
