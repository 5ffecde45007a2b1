import { v7 } from 'uuid';

/**
 * Headers of a command. Take the key once per intent of the user (not per attempt), so that a double click or a
 * repeated attempt is done once; `version` is the `ETag` of what the user saw.
 */
export function commandHeaders(key: string, version?: number | string): Record<string, string> {
  return { 'idempotency-key': key, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
}

/** A new key for {@link commandHeaders}. */
export const newKey = (): string => v7();
