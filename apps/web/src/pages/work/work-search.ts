import type { Schemas } from '../../api/client';

/** What stands in the address of "my work". */
export interface WorkSearch {
  readonly group?: Schemas['WorkGroup'];
}

const groups: readonly string[] = [
  'overdue',
  'today',
  'claim',
  'review',
  'sign',
  'returned',
  'cosign',
  'form',
];

/** Takes from an address what can be meant. */
export function workSearch({ group }: Record<string, unknown>): WorkSearch {
  return typeof group === 'string' && groups.includes(group) ? { group: group as Schemas['WorkGroup'] } : {};
}
