import type { Escalation, Hazard, Measure, RectificationPlan, Review } from '@bihuan/loop';

/** A measure as a ledger shows it, of the plan or of the row it became. */
export type LedgerMeasure = Pick<Measure, 'text' | 'kind'> & Partial<Pick<Measure, 'status' | 'doneAt'>>;

/** Everything the ledgers say about one case, with names instead of ids. */
export interface LedgerEntry {
  readonly hazard: Hazard;
  readonly enterprise: string;
  readonly jurisdiction: string;
  /** Officers of the inspection, or whoever wrote the case down. */
  readonly finders: readonly string[];
  readonly foundAt: Date;
  /** The workshop, team or post that rectifies; the enterprise where none is named. */
  readonly unit: string;
  readonly person: string | null;
  /** The plan last handed in. */
  readonly plan: RectificationPlan | null;
  readonly measures: readonly LedgerMeasure[];
  /** The last review that counts. */
  readonly review: Review | null;
  readonly reviewers: readonly string[];
  readonly reviewDepartment: string;
  /** Fines decided and proposals refused, oldest first. */
  readonly fines: readonly Pick<Escalation, 'kind' | 'at' | 'content'>[];
}
