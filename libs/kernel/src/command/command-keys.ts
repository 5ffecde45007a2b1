import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { UnitOfWork } from '../unit-of-work';
import { CommandKey } from './command-key.entity';
import { IdempotencyKeyReusedError } from './command.errors';
import type { CommandRecord } from './command-scope';

/** Remembers the answers of commands that came with an idempotency key. */
@Injectable()
export class CommandKeys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims the key for this transaction; a second request with it waits here until the first has committed.
   *
   * @returns the earlier answer, or undefined when the command is to be run
   * @throws IdempotencyKeyReusedError when the key came with another request
   */
  async claim(record: CommandRecord, input: unknown): Promise<{ answer: unknown } | undefined> {
    const { idempotencyKey: key, actor, name: command } = record;
    if (key === undefined) return undefined;
    const accountId = actor.accountId;
    const requestHash = createHash('sha256')
      .update(canonicalize({ command, input: JSON.parse(JSON.stringify(input ?? null)) }) ?? '')
      .digest('hex');
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(CommandKey)
      .values({ accountId, key, command, requestHash, at: this.clock.now() })
      .orIgnore()
      .returning('key')
      .execute();
    if ((raw as unknown[]).length > 0) return undefined;
    const earlier = await this.work.manager.findOneByOrFail(CommandKey, { accountId, key });
    if (earlier.requestHash !== requestHash) throw new IdempotencyKeyReusedError(key);
    return { answer: earlier.answer };
  }

  /** Keeps the answer beside the claimed key. */
  async keep(record: CommandRecord, answer: unknown): Promise<void> {
    const { idempotencyKey: key, actor } = record;
    if (key === undefined) return;
    await this.work.manager
      .createQueryBuilder()
      .update(CommandKey)
      .set({ answer: (answer ?? null) as object })
      .where({ accountId: actor.accountId, key })
      .execute();
  }
}
