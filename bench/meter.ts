import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';

/** One run of one command. */
interface Run {
  readonly command: string;
  queries: number;
}

/** What was measured of a command, over all its runs. */
export interface CommandFigures {
  readonly command: string;
  readonly runs: number;
  /** Milliseconds from call to answer. */
  readonly p50: number;
  readonly p95: number;
  /** Statements per run, with BEGIN and COMMIT. */
  readonly queries: number;
}

/** Takes time and counts statements, by command. */
export class Meter {
  private readonly running = new AsyncLocalStorage<Run>();
  private readonly times = new Map<string, number[]>();
  private readonly queries = new Map<string, number>();
  private readonly statements = new Map<string, number>();

  constructor() {
    this.listen();
  }

  /** Does `work` as a run of `command`. Runs that throw are not counted. */
  async measure<T>(command: string, work: () => Promise<T>): Promise<T> {
    const run: Run = { command, queries: 0 };
    const begin = performance.now();
    const result = await this.running.run(run, work);
    const times = this.times.get(command) ?? [];
    this.times.set(command, times);
    times.push(performance.now() - begin);
    this.queries.set(command, (this.queries.get(command) ?? 0) + run.queries);
    return result;
  }

  /** Forgets everything, e.g. after warming up. */
  reset(): void {
    this.times.clear();
    this.queries.clear();
    this.statements.clear();
  }

  /** Every command, in the order they were first used. */
  figures(): CommandFigures[] {
    return [...this.times].map(([command, times]) => {
      const sorted = times.toSorted((a, b) => a - b);
      return {
        command,
        runs: sorted.length,
        p50: quantile(sorted, 0.5),
        p95: quantile(sorted, 0.95),
        queries: (this.queries.get(command) ?? 0) / sorted.length,
      };
    });
  }

  /** How often each statement was sent by each command: `command: statement` → times, most frequent first. */
  frequentStatements(): [string, number][] {
    return [...this.statements].sort(([, a], [, b]) => b - a);
  }

  /** pg has no hook for statements, so its method is wrapped for as long as the process lives. */
  private listen(): void {
    const prototype = Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const query = prototype.query;
    const count = (statement: unknown): void => this.count(statement);
    prototype.query = function counted(this: Client, ...args: unknown[]): unknown {
      count(args[0]);
      return query.apply(this, args);
    };
  }

  private count(statement: unknown): void {
    const run = this.running.getStore();
    // The background looking for jobs and timers, or the bench itself.
    if (!run) return;
    run.queries += 1;
    const text = typeof statement === 'string' ? statement : (statement as { text?: string }).text;
    // What is selected is long and says little.
    const short = (text ?? '')
      .replaceAll(/\s+/g, ' ')
      .replace(/^SELECT (?!set_config).*? FROM /, 'SELECT … FROM ')
      .slice(0, 160);
    const key = `${run.command}: ${short}`;
    this.statements.set(key, (this.statements.get(key) ?? 0) + 1);
  }
}

/** @param sorted ascending, not empty */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
