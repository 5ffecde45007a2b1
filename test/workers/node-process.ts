import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the product; it ends with ours. */
export class NodeProcess {
  private complaints = '';

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.complaints += text));
  }

  /** Resolves when it is ready. @throws Error when it ends before */
  static async start(main: string, env: NodeJS.ProcessEnv): Promise<NodeProcess> {
    const child = fork(main, {
      execArgv: [],
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const node = new NodeProcess(child);
    await node.heard('ready');
    return node;
  }

  /** What it wrote to standard error so far. */
  get complaint(): string {
    return this.complaints;
  }

  send(message: string[]): void {
    this.child.send(message);
  }

  /** @throws Error when it ends before it says so */
  async heard(word: string): Promise<void> {
    const ended = once(this.child, 'exit').then(() => {
      throw new Error(`A process ended before it was ${word}.\n${this.complaints}`);
    });
    const said = once(this.child, 'message');
    await Promise.race([said, ended]);
    ended.catch(() => undefined);
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
