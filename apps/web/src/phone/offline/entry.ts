import type { Problem } from '../../api/problem';
import type { Schemas } from '../../api/client';

/** What an inspector does in the field. Ids of photos and new hazards are those this device gave them. */
export type Command =
  | { readonly kind: 'photo'; readonly photoId: string }
  | { readonly kind: 'check-in'; readonly inspectionId: string; readonly body: Schemas['CheckInDto'] }
  | { readonly kind: 'answer'; readonly inspectionId: string; readonly body: Schemas['AnswerItemsDto'] }
  | {
      readonly kind: 'complete-record';
      readonly inspectionId: string;
      readonly body: Schemas['CompleteRecordDto'];
    }
  | { readonly kind: 'sign'; readonly inspectionId: string }
  | {
      readonly kind: 'sign-unit-head';
      readonly inspectionId: string;
      readonly body: Schemas['SignUnitHeadDto'];
    }
  | {
      readonly kind: 'report-impossible';
      readonly inspectionId: string;
      readonly body: Schemas['ReportImpossibleDto'];
    }
  | { readonly kind: 'report-hazard'; readonly hazardId: string; readonly body: Schemas['ReportHazard'] }
  | { readonly kind: 'update-draft'; readonly hazardId: string; readonly body: Schemas['UpdateHazardDraft'] }
  | { readonly kind: 'fix-on-spot'; readonly hazardId: string; readonly body: Schemas['RecordOnSpotFix'] };

/** How far an entry of the outbox is. What the server refused waits for its owner, and its successors with it. */
export type EntryState = 'WAITING' | 'SENDING' | 'DONE' | 'REFUSED';

/** One thing to be sent, in the order of `seq`. */
export interface Entry {
  readonly seq: number;
  /** Idempotency key: however often it is sent, it is done once. */
  readonly key: string;
  /** What must stay in order: the id of the inspection, or of a hazard without one. */
  readonly thread: string;
  readonly command: Command;
  /** What it is about, for people: the enterprise, the item. */
  readonly title: string;
  /** When it was done, by the clock of the device. */
  readonly at: string;
  readonly state: EntryState;
  /** How often it was tried; one that was never tried may still be merged with the next. */
  readonly attempts: number;
  /** Why the server refused it. */
  readonly problem?: Problem;
  readonly doneAt?: string;
}

/** A photo on this device, with what is known of the moment it was taken. */
export interface DevicePhoto {
  readonly id: string;
  readonly blob: Blob;
  readonly fileName: string;
  readonly kind: Schemas['EvidenceKind'];
  readonly takenAt: string;
  /** SHA-256 at the shutter, where the browser can compute it. */
  readonly hash?: string;
  readonly position?: Schemas['PositionDto'];
  /** The photo this one is an annotated copy of. */
  readonly annotates?: string;
  /** What was drawn upon it. */
  readonly annotation?: Schemas['Annotation'];
  /** Whether the outbox knows it. */
  readonly queued: boolean;
}

/** An inspection as it was last heard of, with what is needed to make it without a network. */
export interface CachedVisit {
  readonly id: string;
  readonly detail: Schemas['InspectionDetail'];
  readonly enterprise: Pick<
    Schemas['Enterprise'],
    'id' | 'name' | 'address' | 'principalName' | 'principalPhone'
  >;
  readonly people: Readonly<Record<string, string>>;
  readonly fetchedAt: string;
}

/** What somebody has typed and not handed in yet. */
export interface Draft {
  readonly id: string;
  readonly values: unknown;
  readonly at: string;
}

/** Local name of the hazard draft that the server makes of a failed item. */
export function hazardOfItem(inspectionId: string, checklistId: string, itemNo: number): string {
  return `item:${inspectionId}:${checklistId}:${itemNo}`;
}

/** The entries that are on their way or stuck. */
export const isUnsent = ({ state }: Pick<Entry, 'state'>): boolean => state !== 'DONE';

/** The same without the id of a photo, wherever it stands. */
export function withoutPhoto(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.filter((part) => part !== id).map((part) => withoutPhoto(part, id));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== id);
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutPhoto(part, id)]));
}
