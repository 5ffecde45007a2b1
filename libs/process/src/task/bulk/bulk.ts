import { type CommandOptions, isBihuanError, type Problem, problemOf, type RequestBy } from '@bihuan/kernel';
import { HttpException, Logger } from '@nestjs/common';

/** What became of one of many. */
export interface BulkItem {
  readonly taskId: string;
  readonly ok: boolean;
  /** Why not, as the same request for this task alone would have answered. */
  readonly problem?: Problem;
}

/** What became of each, in the order asked for. */
export interface BulkResult {
  readonly items: readonly BulkItem[];
}

const logger = new Logger('Bihuan');

/**
 * Runs one command per task, each in its own transaction: what is refused for one says nothing about the others.
 * A replay under the same idempotency key does again only what was refused.
 */
export async function eachOf<Item extends { readonly taskId: string }>(
  { actor, options }: RequestBy,
  items: readonly Item[],
  run: (by: RequestBy, item: Item) => Promise<unknown>,
): Promise<BulkResult> {
  const results: BulkItem[] = [];
  for (const item of items) {
    const { taskId } = item;
    try {
      await run({ actor, options: optionsOf(options, taskId) }, item);
      results.push({ taskId, ok: true });
    } catch (error) {
      if (!isBihuanError(error) && !(error instanceof HttpException)) logger.error(error);
      results.push({ taskId, ok: false, problem: problemOf(error) });
    }
  }
  return { items: results };
}

/** `If-Match` is of one thing and cannot be meant for many. */
function optionsOf({ idempotencyKey }: CommandOptions, taskId: string): CommandOptions {
  return { channel: 'bulk', ...(idempotencyKey && { idempotencyKey: `${idempotencyKey} ${taskId}` }) };
}
