import type { Schemas } from '../../../api/client';

type PathStop = Schemas['PathStop'];

/** One moment of the replay: a step was entered. */
export interface ReplayStop {
  readonly seq: number;
  readonly elementId: string;
  readonly at: string;
  readonly until: string | null;
  readonly outcome: PathStop['outcome'];
  readonly state: string | null;
  readonly commandId: string;
  /** Which time it is entered, from 1. */
  readonly visit: number;
}

/** What a diagram shows at one moment. */
export interface ReplayPicture {
  readonly travelled: readonly string[];
  readonly current: readonly string[];
  /** Elements entered more than once so far, with how often. */
  readonly repeated: readonly (readonly [elementId: string, times: number])[];
}

/** The steps of an instance in the order they were entered. */
export function replayStops(path: readonly PathStop[]): ReplayStop[] {
  const visits = new Map<string, number>();
  return path
    .filter(({ kind }) => kind === 'element')
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ seq, elementId, at, until, outcome, state, commandId }) => {
      const visit = (visits.get(elementId) ?? 0) + 1;
      visits.set(elementId, visit);
      return { seq, elementId, at, until, outcome, state, commandId, visit };
    });
}

/** What was travelled until a step was entered, and where the case stood then. */
export function pictureAt(
  path: readonly PathStop[],
  stops: readonly ReplayStop[],
  index: number,
): ReplayPicture {
  const stop = stops[index];
  if (!stop) return { travelled: [], current: [], repeated: [] };
  const isLast = index === stops.length - 1;
  const entered = stops.slice(0, index + 1);
  const open = entered.filter(({ until, seq }) =>
    isLast ? until === null : seq === stop.seq || until === null || until > stop.at,
  );
  const times = new Map<string, number>();
  for (const { elementId } of entered) times.set(elementId, (times.get(elementId) ?? 0) + 1);
  return {
    travelled: [
      ...new Set(path.filter(({ seq }) => isLast || seq <= stop.seq).map(({ elementId }) => elementId)),
    ],
    current: [...new Set(open.map(({ elementId }) => elementId))],
    repeated: [...times].filter(([, count]) => count > 1),
  };
}
