import type { Schemas } from '../../../api/client';
import type { Filter } from '../../../api/use-search';

/** `failed`: a step nobody tries any more; `reported`: a person says so; `stranded`: the process stands nowhere. */
export const incidentKinds = ['failed', 'reported', 'stranded'] as const;

/** One of {@link incidentKinds}. */
export type IncidentKind = (typeof incidentKinds)[number];

/** Of which kind an incident is. */
export function kindOf({
  reported,
  executionId,
}: Pick<Schemas['Incident'], 'reported' | 'executionId'>): IncidentKind {
  if (reported) return 'reported';
  return executionId === null ? 'stranded' : 'failed';
}

/** What a search asks for one kind. */
export function kindFilter(kind: IncidentKind | undefined): Filter {
  if (kind === 'reported') return { reported: true };
  if (kind === 'stranded') return { executionId: { exists: false } };
  return kind === 'failed' ? { reported: false, executionId: { exists: true } } : {};
}
