import { Injectable } from '@nestjs/common';
import { Clock, CommandScope, insertRows, newId, UnitOfWork } from '@bihuan/kernel';
import { type DocumentCode, hasPrerequisites, missingPrerequisites } from '@bihuan/rules';
import type { QueryDeepPartialEntity } from 'typeorm';
import { CaseDocument } from './case-document.entity';
import { CaseNumbers } from './case-numbers';
import { DocumentHazard } from './document-hazard.entity';
import { DocumentApprovedError, DocumentNotFoundError, DocumentPrecedenceError } from './case-file.errors';

/** A document to be put on file. */
export interface NewDocument {
  readonly kind: DocumentCode;
  /** Short name in the number, e.g. `责改`; a document without one gets no number. */
  readonly series?: string;
  /** Code of the place that numbers. @default the territory of the case */
  readonly numberedBy?: string;
  /** Whom the document concerns. */
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly hazardIds: readonly string[];
  readonly inspectionId?: string | null;
  readonly orderId?: string | null;
  /** The fields of the document, by their names in law.md. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly evidenceIds?: readonly string[];
  readonly status: 'DRAFT' | 'APPROVED';
}

/** Ids of the documents of hazards, and of an inspection. */
const onFile = `SELECT "documentId" FROM bh_document_hazard WHERE "hazardId" = ANY (:hazardIds)
  UNION ALL SELECT id FROM bh_document WHERE "inspectionId" = :inspectionId`;

/** The file of a case (案卷): puts documents on it in the order the law demands, and finds them again. */
@Injectable()
export class CaseFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly numbers: CaseNumbers,
  ) {}

  /**
   * Issues a document.
   *
   * @throws DocumentPrecedenceError when one it needs is not on the file of every hazard it is about
   */
  async issue(document: NewDocument): Promise<CaseDocument> {
    await this.requirePrecedence(document);
    const { kind, series, jurisdiction, enterpriseId, content, status } = document;
    const { accountId: by, onBehalfOf: absent = null } = this.scope.current.actor;
    const at = this.clock.now();
    const row = this.work.manager.create(CaseDocument, {
      id: newId(),
      kind,
      number: series ? await this.numbers.next(series, document.numberedBy ?? jurisdiction) : null,
      hazardIds: [...document.hazardIds],
      inspectionId: document.inspectionId ?? null,
      orderId: document.orderId ?? null,
      content: { ...content },
      evidenceIds: [...(document.evidenceIds ?? [])],
      status,
      issuedAt: at,
      issuedBy: by,
      issuedFor: absent,
      approvedAt: status === 'APPROVED' ? at : null,
      approvedBy: status === 'APPROVED' ? by : null,
      approvedFor: status === 'APPROVED' ? absent : null,
      jurisdiction,
      enterpriseId,
    });
    const links = row.hazardIds.map((hazardId) => ({ hazardId, documentId: row.id }));
    await this.work.together(
      () => insertRows(this.work.manager, CaseDocument, [row]),
      () => insertRows(this.work.manager, DocumentHazard, links),
    );
    this.scope.note('document', { id: row.id, kind, number: row.number, status });
    return row;
  }

  /** All documents on the file of a hazard, oldest first; those of the inspection that found it belong to it. */
  documentsOf(hazardId: string, inspectionId?: string | null): Promise<CaseDocument[]> {
    return this.work.manager
      .createQueryBuilder(CaseDocument, 'document')
      .where(`document.id IN (${onFile})`, { hazardIds: [hazardId], inspectionId: inspectionId ?? null })
      .orderBy('document.issuedAt')
      .addOrderBy('document.id')
      .getMany();
  }

  /** All documents of an inspection, oldest first. */
  documentsOfInspection(inspectionId: string): Promise<CaseDocument[]> {
    return this.work.manager.find(CaseDocument, {
      where: { inspectionId },
      order: { issuedAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * Approves a draft; from then on it never changes.
   *
   * @param completion fields that were only known at the end, e.g. signatures
   * @throws DocumentNotFoundError, DocumentApprovedError
   */
  async approve(
    documentId: string,
    completion: Readonly<Record<string, unknown>> = {},
  ): Promise<CaseDocument> {
    const row = await this.work.manager.findOne(CaseDocument, {
      where: { id: documentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new DocumentNotFoundError(documentId);
    if (row.status === 'APPROVED') throw new DocumentApprovedError(documentId);
    const { accountId: approvedBy, onBehalfOf: approvedFor = null } = this.scope.current.actor;
    const approval = {
      status: 'APPROVED' as const,
      content: { ...row.content, ...completion },
      approvedAt: this.clock.now(),
      approvedBy,
      approvedFor,
    };
    await this.work.manager.update(
      CaseDocument,
      { id: documentId },
      approval as QueryDeepPartialEntity<CaseDocument>,
    );
    Object.assign(row, approval);
    this.scope.note('document', { id: row.id, kind: row.kind, number: row.number, status: row.status });
    return row;
  }

  private async requirePrecedence({ kind, hazardIds, inspectionId }: NewDocument): Promise<void> {
    if (!hasPrerequisites(kind)) return;
    const file = await this.work.manager
      .createQueryBuilder(CaseDocument, 'document')
      .select(['document.id', 'document.kind', 'document.status'])
      .addSelect(['document.hazardIds', 'document.inspectionId'])
      .where(`document.id IN (${onFile})`, {
        hazardIds: [...hazardIds],
        inspectionId: inspectionId ?? null,
      })
      .getMany();
    const ofInspection = (document: CaseDocument) => inspectionId && document.inspectionId === inspectionId;
    const files =
      hazardIds.length === 0
        ? [file]
        : hazardIds.map((id) => file.filter((one) => one.hazardIds.includes(id) || ofInspection(one)));
    for (const documents of files) {
      const present = documents.map(({ kind: code, status }) => ({ code, approved: status === 'APPROVED' }));
      const missing = missingPrerequisites(kind, present);
      if (missing.length > 0) throw new DocumentPrecedenceError(kind, missing);
    }
  }
}
