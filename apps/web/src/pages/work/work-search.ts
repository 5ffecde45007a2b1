import type { Schemas } from '../../api/client';

/** What stands in the address of "my work". */
export interface WorkSearch {
  readonly group?: Schemas['WorkGroup'];
  readonly limit?: number;
}

const groups: readonly string[] = ['overdue', 'today', 'claim', 'review', 'sign', 'returned', 'form'];

/** Takes from an address what can be meant. */
export function workSearch({ group, limit }: Record<string, unknown>): WorkSearch {
  return {
    ...(typeof group === 'string' && groups.includes(group) && { group: group as Schemas['WorkGroup'] }),
    ...(limit === 100 && { limit }),
  };
}
