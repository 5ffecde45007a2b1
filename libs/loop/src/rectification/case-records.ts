import { Injectable, type Type } from '@nestjs/common';
import { type Evidence, EvidenceShelf } from '@bihuan/evidence';
import { newId, UnitOfWork } from '@bihuan/kernel';
import type { DocumentCode } from '@bihuan/rules';
import type { DeepPartial, QueryDeepPartialEntity } from 'typeorm';
import type { CaseDocument } from '../dossier/case-document.entity';
import { CaseFile } from '../dossier/case-file';
import { subjectOf } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { onFileOf } from './case-standing';

/** A row that belongs to a case. */
export interface CaseRow {
  id: string;
  hazardId: string;
  jurisdiction: string;
  enterpriseId: string;
}

/** A document a step puts on the file of its case. */
export interface CaseForm {
  readonly kind: DocumentCode;
  /** Short name in the number. @default no number */
  readonly series?: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** @default none */
  readonly evidenceIds?: readonly string[];
  /** @default APPROVED */
  readonly status?: 'DRAFT' | 'APPROVED';
}

/** What the steps of this stage leave behind on a case: rows, files and documents. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly evidence: EvidenceShelf,
    private readonly file: CaseFile,
  ) {}

  /** Writes a new row of the case. */
  async add<Row extends CaseRow>(
    entity: Type<Row>,
    hazard: Hazard,
    values: Omit<Row, keyof CaseRow>,
  ): Promise<Row> {
    const [row] = await this.addAll(entity, hazard, [values]);
    return row as Row;
  }

  /** Writes new rows of the case by one statement. */
  async addAll<Row extends CaseRow>(
    entity: Type<Row>,
    hazard: Hazard,
    values: readonly Omit<Row, keyof CaseRow>[],
  ): Promise<Row[]> {
    const { id: hazardId, jurisdiction, enterpriseId } = hazard;
    const rows = values.map((row) =>
      this.work.manager.create(entity, {
        ...row,
        id: newId(),
        hazardId,
        jurisdiction,
        enterpriseId,
      } as unknown as DeepPartial<Row>),
    );
    if (rows.length > 0) await this.work.manager.insert(entity, rows as QueryDeepPartialEntity<Row>[]);
    return rows;
  }

  /** Files evidence under the case. @throws EvidenceError `EVIDENCE_NOT_FOUND` naming the ids */
  attach(hazard: Hazard, evidenceIds: readonly string[]): Promise<Evidence[]> {
    return this.evidence.attach([...new Set(evidenceIds)], subjectOf(hazard));
  }

  /** Puts a document on the file of this case. @throws DocumentPrecedenceError */
  issue(hazard: Hazard, { status = 'APPROVED', ...form }: CaseForm): Promise<CaseDocument> {
    return this.file.issue({ ...form, status, ...onFileOf(hazard) });
  }

  /** Completes and approves a draft. */
  approve(documentId: string, completion: Readonly<Record<string, unknown>>): Promise<CaseDocument> {
    return this.file.approve(documentId, completion);
  }
}
