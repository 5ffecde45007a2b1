import { eachOf, type Problem, type RequestBy } from '@bihuan/kernel';

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

/** Runs one command per task, each in its own transaction. */
export async function eachTask<Item extends { readonly taskId: string }>(
  by: RequestBy,
  items: readonly Item[],
  run: (by: RequestBy, item: Item) => Promise<unknown>,
): Promise<BulkResult> {
  const outcomes = await eachOf(
    by,
    items.map((item) => ({ id: item.taskId, item })),
    (one, { item }) => run(one, item),
  );
  return { items: outcomes.map(({ id, ...became }) => ({ taskId: id, ...became })) };
}
