import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, systemActor } from './actor';
import { BihuanError } from './bihuan.error';

/** Injection token of the data source Bihuan works on. */
export const BIHUAN_DATA_SOURCE = Symbol('BIHUAN_DATA_SOURCE');

/** Thrown when database work is attempted outside of any transaction. */
export class NoTransactionError extends BihuanError<'NO_TRANSACTION'> {
  constructor() {
    super('NO_TRANSACTION', 'Database work needs a unit of work: call UnitOfWork.run or UnitOfWork.read.', {
      kind: 'defect',
    });
  }
}

interface Transaction {
  readonly actor: Actor;
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
  /** Answers to {@link tell}. */
  readonly told: Promise<unknown>[];
}

/**
 * Runs work in one database transaction that every service called inside it joins by itself, and sets the
 * row-level-security context of the actor for it: without context, tenant tables show no rows.
 */
@Injectable()
export class UnitOfWork {
  private readonly active = new AsyncLocalStorage<Transaction>();

  constructor(@Inject(BIHUAN_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /**
   * The manager of the running transaction.
   * @throws NoTransactionError outside of any
   */
  get manager(): EntityManager {
    return this.current.manager;
  }

  /** Joins the running transaction if there is one; otherwise commits when `work` resolves and rolls back when it rejects. */
  async run<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.active.getStore() ? work() : this.begin(actor, contextStatement, work);
  }

  /** Like {@link run}, for work that only reads: the transaction refuses every write. */
  async read<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    if (!this.active.getStore()) return this.begin(actor, readingStatement, work);
    await this.manager.query('SET TRANSACTION READ ONLY');
    return work();
  }

  /**
   * Looks something up with the product's own reach, inside the running transaction; nothing else may use it meanwhile.
   * What comes back is not for the actor's eyes: the caller decides what follows from it.
   */
  async lookUp<T>(read: () => Promise<T>): Promise<T> {
    const { current } = this;
    await tell(current, contextStatement, systemActor('look-up'));
    // When reading fails the transaction is lost, and the context with it.
    const found = await read();
    await tell(current, contextStatement, current.actor);
    return found;
  }

  /**
   * Does several things whose statements do not need each other's answers. Where the connection sends on without waiting
   * they travel together, elsewhere one follows the other; the first statement of each in this order.
   *
   * @throws what was the first to fail
   */
  async together(...asks: readonly (() => Promise<unknown>)[]): Promise<void> {
    const { pipeline } = await connectionOf(this.current);
    if (!pipeline) {
      for (const ask of asks) await ask();
      return;
    }
    // Until the last has come to its end: what goes on after the transaction was rolled back would be done for good.
    const failures: unknown[] = [];
    await Promise.all(asks.map((ask) => ask().catch((error: unknown) => failures.push(error))));
    if (failures.length > 0) throw failures[0];
  }

  /** Runs `callback` once the running transaction has committed; never when it rolls back. */
  afterCommit(callback: () => void): void {
    this.current.afterCommit.push(callback);
  }

  /** @param statement gives the transaction the context of the actor */
  private async begin<T>(actor: Actor, statement: string, work: () => Promise<T>): Promise<T> {
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      const transaction: Transaction = { actor, manager, afterCommit, told: [] };
      await tell(transaction, statement, actor);
      const done = await this.active.run(transaction, work);
      await Promise.all(transaction.told);
      return done;
    });
    for (const callback of afterCommit) callback();
    return result;
  }

  private get current(): Transaction {
    const transaction = this.active.getStore();
    if (!transaction) throw new NoTransactionError();
    return transaction;
  }
}

/** What does statements in the order it is given them. */
interface Connection {
  /** Whether it sends on without waiting for answers. */
  readonly pipeline?: boolean;
  query(text: string, values: readonly string[]): Promise<unknown>;
}

function connectionOf({ manager }: Pick<Transaction, 'manager'>): Promise<Connection> {
  return manager.queryRunner?.connect() as Promise<Connection>;
}

/**
 * Gives a transaction the context of `actor`, without waiting for the answer where that is possible: whatever is asked
 * from now on is done after it, and fails when it fails.
 */
async function tell(transaction: Transaction, statement: string, actor: Actor): Promise<void> {
  const connection = await connectionOf(transaction);
  const answer = connection.query(statement, contextOf(actor));
  if (!connection.pipeline) return void (await answer);
  answer.catch(() => undefined);
  transaction.told.push(answer);
}

const contextStatement = `SELECT set_config('bihuan.from', $1, true), set_config('bihuan.to', $2, true),
  set_config('bihuan.nodes', $3, true), set_config('bihuan.enterprises', $4, true),
  set_config('bihuan.account', $5, true), set_config('bihuan.organisation', $6, true)`;
/** Saves reads a round trip: what `SET TRANSACTION READ ONLY` does, in the same statement. */
const readingStatement = `${contextStatement}, set_config('transaction_read_only', 'on', true)`;

/**
 * The half-open range of codes below a node: `/` is the character after `.`, and codes hold digits, letters and dots
 * only. `~` sorts after every character a code can hold: up to there lies everything.
 */
function contextOf(actor: Actor): string[] {
  const nodes = actor.grants.flatMap(({ jurisdiction }) =>
    jurisdiction === undefined ? [] : [jurisdiction],
  );
  const all = nodes.includes('');
  const enterprises = actor.grants.flatMap(({ enterpriseId }) => (enterpriseId ? [enterpriseId] : []));
  const [first, ...others] = all ? [] : [...new Set(nodes)];
  return [
    first ?? '',
    all ? '~' : first === undefined ? '' : `${first}/`,
    others.join(','),
    enterprises.join(','),
    actor.accountId,
    actor.organisationId ?? '',
  ];
}
