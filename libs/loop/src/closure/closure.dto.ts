import { ArrayMinSize, IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import { type DocumentCode, enforcementDocuments, loopDocuments } from '@bihuan/rules';
import { Trimmed } from '../dossier/field';
import { Ids } from '../hazard/ids';
import { IsSmallJson } from './is-small-json';

const documentCodes = [...enforcementDocuments, ...loopDocuments].map(({ code }) => code);

/** A signature on the strike-off form, or its refusal. */
export class SignClosing {
  @IsIn(['APPROVE', 'REFUSE'])
  decision: 'APPROVE' | 'REFUSE';

  /** Demanded of a refusal: what has to be done again. */
  @IsOptional()
  @Trimmed(1, 2000)
  opinion?: string;

  /** Evidence id of the signature. */
  @IsOptional()
  @IsUUID()
  signatureEvidenceId?: string;
}

/** A document that is missing on the file of the case. */
export class SupplementFile {
  /** Code of the document catalogue, e.g. `WORKER_ANNOUNCEMENT`. */
  @IsIn(documentCodes)
  kind: DocumentCode;

  /** Its fields, at most 20,000 characters as JSON. */
  @IsObject()
  @IsSmallJson(20_000)
  content: Record<string, unknown>;

  /** The document itself, scanned or photographed. */
  @Ids(20)
  @ArrayMinSize(1)
  evidenceIds: string[];
}

/** The conclusion of a case. */
export class ConcludeCase {
  @IsOptional()
  @Trimmed(1, 2000)
  opinion?: string;
}
