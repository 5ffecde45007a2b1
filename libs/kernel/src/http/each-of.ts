import { HttpException, Logger } from '@nestjs/common';
import { isBihuanError } from '../bihuan.error';
import type { CommandOptions } from '../command/command-executor';
import type { RequestBy } from './controller';
import type { Problem } from './problem';
import { problemOf } from './problem-of';

/** What became of one of many. */
export interface Outcome {
  readonly id: string;
  readonly ok: boolean;
  /** Why not, as the same request for this one alone would have answered. */
  readonly problem?: Problem;
}

const logger = new Logger('Bihuan');

/**
 * Runs one command per item, each in its own transaction: what is refused for one says nothing about the others.
 * A replay under the same idempotency key does again only what was refused.
 *
 * @returns the outcomes in the order of the items
 */
export async function eachOf<Item extends { readonly id: string }>(
  { actor, options }: RequestBy,
  items: readonly Item[],
  run: (by: RequestBy, item: Item) => Promise<unknown>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) {
    const { id } = item;
    try {
      await run({ actor, options: optionsOf(options, id) }, item);
      outcomes.push({ id, ok: true });
    } catch (error) {
      if (!isBihuanError(error) && !(error instanceof HttpException)) logger.error(error);
      outcomes.push({ id, ok: false, problem: problemOf(error) });
    }
  }
  return outcomes;
}

/** `If-Match` is of one thing and cannot be meant for many. */
function optionsOf({ idempotencyKey }: CommandOptions, id: string): CommandOptions {
  return { channel: 'bulk', ...(idempotencyKey && { idempotencyKey: `${idempotencyKey} ${id}` }) };
}
