import type { EnterpriseScale, Industry } from '@bihuan/identity';
import { SearchInvalidError, type SearchResult } from '@bihuan/kernel';

/** `MISSED` is in the scope of the campaign but not in its ledger; the others stand there and were not inspected. */
export const blindSpotKinds = ['NOT_INSPECTED', 'IMPOSSIBLE', 'MISSED'] as const;

/** Why nobody was there. */
export type BlindSpotKind = (typeof blindSpotKinds)[number];

/** An enterprise the campaign has not inspected. */
export interface BlindSpot {
  readonly enterpriseId: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly place: string | null;
  readonly industry: Industry;
  readonly scale: EnterpriseScale;
  readonly kind: BlindSpotKind;
  /** Why it could not be inspected. */
  readonly reason: string | null;
  /** When inspectors were there last, in whatever campaign; null: never. */
  readonly lastVisitAt: Date | null;
}

/** How many blind spots are of one kind and scale. */
export interface BlindSpotCount {
  readonly kind: BlindSpotKind;
  readonly scale: EnterpriseScale;
  readonly count: number;
}

/** A page of blind spots. */
export interface BlindSpots extends SearchResult<BlindSpot> {
  /** Over the whole campaign, whatever was asked for. */
  readonly counts: readonly BlindSpotCount[];
}

/** Where a page ends. */
export interface BlindSpotCursor {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

/** The cursor as text. */
export function cursorText({ rank, name, id }: BlindSpotCursor): string {
  return Buffer.from(JSON.stringify([rank, name, id])).toString('base64url');
}

/** @throws SearchInvalidError when it is none of ours */
export function cursorOf(after: string): BlindSpotCursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(parsed) && parsed.length === 3) {
      const [rank, name, id] = parsed as unknown[];
      if (typeof rank === 'number' && typeof name === 'string' && typeof id === 'string' && isUuid(id)) {
        return { rank, name, id };
      }
    }
  } catch {
    // Not JSON: refused below like every other cursor that is not ours.
  }
  throw new SearchInvalidError('after does not belong to this list. Start again without it.');
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
