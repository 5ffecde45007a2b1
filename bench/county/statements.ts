import { Client } from 'pg';

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly ms: number;
  /** How PostgreSQL does it, when it took longer than what is to be explained. */
  readonly plan?: string;
}

type Query = (...args: unknown[]) => Promise<{ readonly rows: readonly Record<string, string>[] }>;

/** Listens to what this process sends to PostgreSQL; for the requests of one client, one after another. */
export class Statements {
  private sent: Sent[] = [];
  private readonly query: Query;

  /** @param explained statements that take longer, in milliseconds, are explained where they ran @default none */
  constructor(private readonly explained = Number.POSITIVE_INFINITY) {
    // pg has no hook for statements, so its method is wrapped for as long as the process lives.
    const prototype = Client.prototype as unknown as { query: Query };
    const query = prototype.query;
    const watched = (client: unknown, args: unknown[]): unknown => this.watch(client, args);
    this.query = query;
    prototype.query = function heard(this: unknown, ...args: unknown[]): ReturnType<Query> {
      return watched(this, args) as ReturnType<Query>;
    };
  }

  /** Everything since the last call. */
  take(): readonly Sent[] {
    return this.sent.splice(0);
  }

  private watch(client: unknown, args: unknown[]): unknown {
    const begun = performance.now();
    const answer: unknown = Reflect.apply(this.query, client, args);
    if (!(answer instanceof Promise)) return answer;
    const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    const text = typeof first === 'string' ? first : first.text;
    const values = (typeof first === 'string' ? second : first.values) ?? [];
    return answer.then(async (result: unknown) => {
      const ms = performance.now() - begun;
      const plan = ms > this.explained ? await this.planOf(client, text, values) : undefined;
      this.sent.push({ text, values, ms, ...(plan && { plan }) });
      return result;
    });
  }

  /** On the same connection, so with the reach of the same person. */
  private async planOf(client: unknown, text: string, values: unknown[]): Promise<string | undefined> {
    if (!/^\s*(SELECT|WITH)\b/i.test(text)) return undefined;
    const { rows } = await Reflect.apply(this.query, client, [
      `EXPLAIN (ANALYZE, BUFFERS) ${text}`,
      [...values],
    ]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }
}
