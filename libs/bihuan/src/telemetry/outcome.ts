import { isBihuanError } from '@bihuan/kernel';

/** `refused`: told the caller what to do instead. `failed`: somebody of ours has to look at it. */
export type Outcome = 'done' | 'refused' | 'failed';

/** What an error means for whoever watches the product. */
export function outcomeOf(error: unknown): Outcome {
  return isBihuanError(error) && error.kind !== 'defect' && error.kind !== 'unavailable'
    ? 'refused'
    : 'failed';
}
