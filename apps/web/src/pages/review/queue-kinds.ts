/** Commands of the queue by what one comes for. */
export const queueKinds = {
  review: ['review.submit', 'review.confirm-on-spot'],
  countersign: ['review.countersign'],
  return: ['review.return'],
  assign: ['review.assign'],
  sign: ['closure.sign'],
} as const;

/** Any of these is a reason to be here. */
export const reviewRights: readonly string[] = ['review.submit', 'review.assign', 'closure.sign'];

/** What one comes for. */
export type QueueKind = keyof typeof queueKinds;

/** What the address of the queue may say. */
export interface QueueSearch {
  readonly kind?: QueueKind;
}

/** Reads it from the address. */
export function queueSearch({ kind }: Record<string, unknown>): QueueSearch {
  return typeof kind === 'string' && kind in queueKinds ? { kind: kind as QueueKind } : {};
}

/** Commands to ask the server for. */
export function queueCommands(kind: QueueKind | undefined): string[] {
  return kind ? [...queueKinds[kind]] : Object.values(queueKinds).flat();
}
