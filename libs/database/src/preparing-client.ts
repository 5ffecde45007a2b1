import type { Writable } from 'node:stream';
import { Client } from 'pg';

/** Uses of a text on one connection before it is prepared: what is said once or twice is not worth keeping a plan for. */
const repeated = 3;
/** Most prepared statements of a connection; each keeps its plan in the server's memory. */
const mostPrepared = 200;
/** Most texts a connection counts. */
const mostKnown = 1000;
/** What TypeORM begins transactions with. */
const begin = 'START TRANSACTION';

/**
 * A connection that prepares what it is asked again and again, does not wait for the answer to the beginning of a
 * transaction, and sends in one go what is asked at one moment. Row-level security makes planning the larger part of a short statement, and PostgreSQL plans every
 * statement anew unless it has a name.
 */
export class PreparingClient extends Client {
  private readonly uses = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private gathering = false;

  /** As `Client.query`; only a text with parameters is ever prepared. */
  // The overloads of `pg` cannot be written again without all its types; nothing of them is changed.
  override query = ((...args: unknown[]): unknown => {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) ? this.nameOf(text) : undefined;
    const named = name === undefined ? args : [{ name, text, values }, ...rest];
    this.gather();
    const answer: unknown = Reflect.apply(Reflect.get(Client.prototype, 'query'), this, named);
    if (text !== begin || !(answer instanceof Promise)) return answer;
    // Where that fails everything after it does: nothing is visible outside of a transaction with a context.
    answer.catch(() => undefined);
    return Promise.resolve({ rows: [], rowCount: null });
  }) as Client['query'];

  /** Holds back what is written until whoever writes has to wait for something: each writing is a call of the system. */
  private gather(): void {
    if (this.gathering) return;
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    this.gathering = true;
    stream.cork();
    // Runs when there is nothing left to do without an answer from outside.
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses > 1 || this.uses.size < mostKnown) this.uses.set(text, uses);
    if (uses < repeated || this.names.size >= mostPrepared) return undefined;
    const name = `bihuan_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
