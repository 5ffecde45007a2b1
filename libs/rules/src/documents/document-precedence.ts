import type { BilingualText } from '../rule-book/rule';
import { RulesError } from '../rules.errors';
import {
  enforcementDocuments,
  loopDocuments,
  type DocumentCode,
  type DocumentKind,
} from './enforcement-documents';

/** A document on file; what is not approved has been entered only. */
export interface PresentDocument {
  readonly code: DocumentCode;
  readonly approved: boolean;
}

/** One condition for issuing a document: any of these must be on file. */
export interface Prerequisite {
  readonly anyOf: readonly DocumentCode[];
  /** Whether it must also be approved. */
  readonly approved: boolean;
}

const entered = (...anyOf: DocumentCode[]): Prerequisite => ({ anyOf, approved: false });
const approved = (...anyOf: DocumentCode[]): Prerequisite => ({ anyOf, approved: true });
const penaltyDecision = entered(
  'SPOT_PENALTY_UNIT',
  'SPOT_PENALTY_PERSON',
  'PENALTY_DECISION_UNIT',
  'PENALTY_DECISION_PERSON',
);

/** Which document may be issued only when which others exist (S15); all prerequisites of a line must hold. */
export const documentPrecedence: Partial<Readonly<Record<DocumentCode, readonly Prerequisite[]>>> = {
  INQUIRY_RECORD: [entered('INQUIRY_NOTICE')],
  EVIDENCE_PRESERVATION_NOTICE: [entered('EVIDENCE_PRESERVATION_APPROVAL')],
  EVIDENCE_HANDLING_APPROVAL: [entered('EVIDENCE_PRESERVATION_APPROVAL')],
  EVIDENCE_HANDLING_DECISION: [
    entered('EVIDENCE_PRESERVATION_APPROVAL'),
    entered('EVIDENCE_PRESERVATION_NOTICE'),
  ],
  ON_SITE_MEASURES_DECISION: [approved('INSPECTION_RECORD')],
  REVIEW_OPINION: [
    approved('ON_SITE_MEASURES_DECISION', 'RECTIFICATION_ORDER', 'COERCIVE_MEASURES_DECISION'),
  ],
  STATEMENT_RECORD: [entered('PENALTY_NOTICE')],
  HEARING_RIGHT_NOTICE: [entered('PENALTY_NOTICE')],
  HEARING_RECORD: [entered('HEARING_SUMMONS')],
  HEARING_REPORT: [entered('HEARING_SUMMONS')],
  CASE_HANDLING_APPROVAL: [entered('PENALTY_NOTICE')],
  SPOT_PENALTY_UNIT: [entered('PENALTY_NOTICE')],
  SPOT_PENALTY_PERSON: [entered('PENALTY_NOTICE')],
  PENALTY_DECISION_UNIT: [entered('CASE_HANDLING_APPROVAL')],
  PENALTY_DECISION_PERSON: [entered('CASE_HANDLING_APPROVAL')],
  FINE_REMINDER: [penaltyDecision],
  FINE_DEFERMENT_APPROVAL: [entered('PENALTY_NOTICE'), penaltyDecision],
  FINE_DEFERMENT_GRANT: [entered('FINE_DEFERMENT_APPROVAL'), penaltyDecision],
  ENFORCEMENT_APPLICATION: [entered('PENALTY_NOTICE'), penaltyDecision],
  CASE_TRANSFER_APPROVAL: [entered('INVESTIGATION_REPORT')],
  CASE_TRANSFER: [entered('CASE_TRANSFER_APPROVAL')],
};

/** The one document that may be issued only when every document entered before it is approved. */
export const documentNeedingAllApproved: DocumentCode = 'CASE_CONCLUSION_APPROVAL';

/** Whether what is on file decides if a document of this kind may be issued. */
export function hasPrerequisites(kind: DocumentCode): boolean {
  return documentPrecedence[kind] !== undefined || kind === documentNeedingAllApproved;
}

/** The prerequisites that what is on file does not meet; empty when the document may be issued. */
export function missingPrerequisites(
  kind: DocumentCode,
  present: readonly PresentDocument[],
): Prerequisite[] {
  const unmet = (documentPrecedence[kind] ?? []).filter(
    ({ anyOf, approved: must }) =>
      !present.some((document) => anyOf.includes(document.code) && (document.approved || !must)),
  );
  if (kind !== documentNeedingAllApproved) return unmet;
  const pending = present.filter((document) => document.code !== kind && !document.approved);
  return [...unmet, ...pending.map(({ code }) => approved(code))];
}

const kinds = new Map<string, DocumentKind>(
  [...enforcementDocuments, ...loopDocuments].map((kind) => [kind.code, kind]),
);

/**
 * A document by its code.
 * @throws RulesError DOCUMENT_UNKNOWN
 */
export function documentKind(code: string): DocumentKind {
  const kind = kinds.get(code);
  if (kind) return kind;
  throw new RulesError(
    'DOCUMENT_UNKNOWN',
    `There is no document ${code}; use a code of the catalogue, e.g. REVIEW_OPINION.`,
  );
}

/** The titles of a choice of documents: one or another. */
export function titlesOf({ anyOf }: Pick<Prerequisite, 'anyOf'>): BilingualText {
  const names = anyOf.map((code) => documentKind(code).name);
  return { zh: names.map(({ zh }) => zh).join('或'), en: names.map(({ en }) => en).join(' or ') };
}
