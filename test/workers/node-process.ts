import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that says nothing for so long will not say anything any more. */
const longestSilence = 60_000;

/** A process of the product; it ends with ours. */
export class NodeProcess {
  private static readonly alive = new Set<NodeProcess>();
  private complaints = '';
  private readonly words = new Set<string>();

  private constructor(private readonly child: ChildProcess) {
    NodeProcess.alive.add(this);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.complaints += text));
    child.on('message', (word: string) => this.words.add(word));
    child.once('exit', () => NodeProcess.alive.delete(this));
    // A message to a process that has just died; that it died is told by `heard`.
    child.on('error', (error) => (this.complaints += String(error)));
  }

  /** Resolves when it is ready. @throws Error when it ends before, or takes too long */
  static async start(main: string, env: NodeJS.ProcessEnv): Promise<NodeProcess> {
    const child = fork(main, {
      execArgv: [],
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const node = new NodeProcess(child);
    await node.heard('ready', longestSilence);
    return node;
  }

  /** Ends every one that was ever started, also those that never became ready. */
  static async killAll(): Promise<void> {
    await Promise.all([...NodeProcess.alive].map((node) => node.kill()));
  }

  /** What it wrote to standard error so far. */
  get complaint(): string {
    return this.complaints;
  }

  send(message: string[]): void {
    this.child.send(message);
  }

  /**
   * @param within milliseconds
   * @throws Error when it ends before it says so, or says nothing for so long
   */
  async heard(word: string, within: number): Promise<void> {
    const late = AbortSignal.timeout(within);
    try {
      while (!this.words.has(word)) {
        if (this.gone) throw new Error('It ended.');
        await Promise.race([
          once(this.child, 'message', { signal: late }),
          once(this.child, 'exit', { signal: late }),
        ]);
      }
    } catch (error) {
      throw new Error(`A process was never ${word}: ${String(error)}\n${this.complaints}`, { cause: error });
    }
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    if (this.gone) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  private get gone(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
