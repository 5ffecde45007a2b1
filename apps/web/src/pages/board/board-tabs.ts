import type { Schemas } from '../../api/client';

/** Parts of a board below its figures, as they stand in the address. */
export const boardTabs = ['area', 'industry', 'officer', 'workflow', 'blind'] as const;

/** One of {@link boardTabs}. */
export type BoardTab = (typeof boardTabs)[number];

/** Why an enterprise is a blind spot. */
export const blindSpotKinds = [
  'NOT_INSPECTED',
  'IMPOSSIBLE',
  'MISSED',
] as const satisfies readonly Schemas['BlindSpotKind'][];

/** What the address of a board may say. */
export interface BoardSearch {
  readonly tab?: BoardTab;
  /** Only blind spots of this kind. */
  readonly kind?: Schemas['BlindSpotKind'];
  /** Id of the version of a workflow that is looked at; by default the busiest. */
  readonly definition?: string;
}

/** Reads it from the address. */
export function boardSearch({ tab, kind, definition }: Record<string, unknown>): BoardSearch {
  return {
    tab: boardTabs.find((known) => known === tab),
    kind: blindSpotKinds.find((known) => known === kind),
    definition: typeof definition === 'string' ? definition : undefined,
  };
}
