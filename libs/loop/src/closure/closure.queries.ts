import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess } from '@bihuan/kernel';
import { type ClosingRole, closingSigners, type DocumentCode, requiredDocuments } from '@bihuan/rules';
import type { CaseDocument } from '../dossier/case-document.entity';
import { CaseFile } from '../dossier/case-file';
import { RectificationRecord } from '../review/rectification-record';
import type { ClosingSignature } from './closing-signature.entity';
import { CaseDocuments } from './case-documents';
import { ClosingSignatures } from './closing-signatures';

/** The strike-off form of a case. */
export interface StrikeOffForm {
  readonly items: readonly ClosingSignature[];
  /** The round of signing that is open, or was the last one. */
  readonly round: number;
  /** Who signs, in this order. */
  readonly signers: readonly ClosingRole[];
}

/** One line of what the file of a case must hold. */
export interface DemandedDocument {
  /** Any of these fulfils it. */
  readonly anyOf: readonly DocumentCode[];
  /** Until when it has to be there: the strike-off, or the conclusion of the case. */
  readonly dueBy: 'STRIKE_OFF' | 'CLOSURE';
  /** Those of `anyOf` that are there. */
  readonly present: readonly DocumentCode[];
}

/** The file of a case (案卷) beside what it must hold. */
export interface CaseFileView {
  /** Official documents, oldest first; those of the inspection that found the hazard belong to it. */
  readonly items: readonly CaseDocument[];
  readonly demanded: readonly DemandedDocument[];
}

/** Reads closings for whoever may read them. */
@Injectable()
export class ClosureQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly record: RectificationRecord,
    private readonly signatures: ClosingSignatures,
    private readonly file: CaseFile,
    private readonly documents: CaseDocuments,
  ) {}

  /** @throws NotPermittedError, HazardNotFoundError */
  documentsOf(actor: Actor, hazardId: string): Promise<CaseFileView> {
    return this.access.run(actor, 'closure.read', async () => {
      const hazard = await this.record.hazard(hazardId);
      const { circumstances, present } = await this.documents.inventory(hazard);
      const codes = new Set(present.map(({ code }) => code));
      return {
        items: await this.file.documentsOf(hazardId, hazard.inspectionId),
        demanded: requiredDocuments(circumstances).map(({ anyOf, dueBy }) => ({
          anyOf,
          dueBy,
          present: anyOf.filter((code) => codes.has(code)),
        })),
      };
    });
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  form(actor: Actor, hazardId: string): Promise<StrikeOffForm> {
    return this.access.run(actor, 'closure.read', async () => {
      const hazard = await this.record.hazard(hazardId);
      const { round } = await this.signatures.openRound(hazardId);
      const items = await this.signatures.of(hazardId);
      return { items, round, signers: closingSigners(hazard.level ?? hazard.suggestedLevel) };
    });
  }
}
