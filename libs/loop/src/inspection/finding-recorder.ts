import type { Checklist, ChecklistItem } from '../campaign/checklist.entity';
import type { Inspection } from './inspection.entity';
import type { InspectionAnswer } from './inspection-answer.entity';

/** One failed checklist item: what the hazard draft is made of. */
export interface FailedItem {
  readonly inspection: Inspection;
  readonly checklist: Checklist;
  readonly item: ChecklistItem;
  readonly answer: InspectionAnswer;
  /** What the inspectors saw, in their words. */
  readonly note: string;
  readonly evidenceIds: readonly string[];
}

/** A failed item that turned out to be none. */
export interface WithdrawnItem {
  readonly inspectionId: string;
  readonly checklistId: string;
  readonly itemNo: number;
  readonly reason: string;
}

/** Turns failed checklist items into hazard drafts; the hazard stage provides it. */
export abstract class FindingRecorder {
  /** Opens a hazard draft for the item; one that is open already follows the new note and photos. */
  abstract recordFailure(failed: FailedItem): Promise<{ hazardId: string }>;

  /** Voids the open draft of the item with the reason; nothing is deleted. */
  abstract withdraw(withdrawn: WithdrawnItem): Promise<void>;
}
