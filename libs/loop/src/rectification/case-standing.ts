import type { HazardState } from '@bihuan/rules';
import type { NewDocument } from '../dossier/case-file';
import type { Hazard } from '../hazard/hazard.entity';
import { RectificationError } from './rectification.errors';

/** Where the case stands after a command, beside what the command made. */
export interface CaseStanding {
  readonly hazardId: string;
  readonly state: HazardState;
  readonly overdue: boolean;
  readonly effectiveDeadline: Date | null;
}

/** What every command of this stage answers beside its own. */
export interface AboutCase {
  readonly case: CaseStanding;
  /** Of the case, for `If-Match`. */
  readonly version: number;
}

/** Takes it from the row. */
export function aboutCase({ id, state, overdue, effectiveDeadline, version }: Hazard): AboutCase {
  return { case: { hazardId: id, state, overdue, effectiveDeadline }, version };
}

/** The deadline that counts. @throws RectificationError `DEADLINE_MISSING` */
export function deadlineOf({ id, effectiveDeadline }: Hazard): Date {
  if (effectiveDeadline) return effectiveDeadline;
  throw new RectificationError('DEADLINE_MISSING', 'This case has no deadline yet. Issue the order first.', {
    hazardId: id,
  });
}

/**
 * Whom a document of this case alone concerns. It does not name the inspection: what names it lies on the file of
 * every hazard the inspection found.
 */
export function onFileOf(
  hazard: Hazard,
): Pick<NewDocument, 'jurisdiction' | 'enterpriseId' | 'hazardIds' | 'orderId'> {
  const { id, jurisdiction, enterpriseId, orderId } = hazard;
  return { jurisdiction, enterpriseId, hazardIds: [id], orderId };
}
