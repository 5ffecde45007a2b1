import { BihuanError } from '@bihuan/kernel';
import { documentKind, type DocumentCode, type Prerequisite, titlesOf } from '@bihuan/rules';

/** A document may not be issued yet: others have to be on file first. */
export class DocumentPrecedenceError extends BihuanError<'DOCUMENT_PRECEDENCE'> {
  constructor(kind: DocumentCode, missing: readonly Prerequisite[]) {
    const titles = missing.map((prerequisite) => {
      const { zh, en } = titlesOf(prerequisite);
      return prerequisite.approved ? `${zh} (${en}), approved` : `${zh} (${en})`;
    });
    const { zh, en } = documentKind(kind).name;
    super(
      'DOCUMENT_PRECEDENCE',
      `${zh} (${en}) cannot be issued yet. Put on file first: ${titles.join('; ')}.`,
      { kind: 'conflict', details: { document: kind, missing, reasons: missing.map(titlesOf) } },
    );
  }
}

/** There is no such document, or the actor may not see it. */
export class DocumentNotFoundError extends BihuanError<'DOCUMENT_NOT_FOUND'> {
  constructor(documentId: string) {
    super('DOCUMENT_NOT_FOUND', 'There is no such document within what you may see. Check the number.', {
      kind: 'not-found',
      details: { documentId },
    });
  }
}

/** An approved document is never changed. */
export class DocumentApprovedError extends BihuanError<'DOCUMENT_APPROVED'> {
  constructor(documentId: string) {
    super(
      'DOCUMENT_APPROVED',
      'The document is approved and cannot be changed any more. Issue a new one that names it.',
      { kind: 'conflict', details: { documentId } },
    );
  }
}
