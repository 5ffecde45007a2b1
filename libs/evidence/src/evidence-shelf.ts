import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  type Subject,
  UnitOfWork,
} from '@bihuan/kernel';
import { EvidenceBlob } from './evidence-blob.entity';
import type { EvidenceKind } from './evidence-kind';
import { Evidence } from './evidence.entity';
import { EvidenceError, evidenceNotFound } from './evidence.errors';

const definition: SearchDefinition = {
  fields: {
    id: { type: 'id' },
    kind: { type: 'text' },
    hash: { type: 'text' },
    subjectType: { type: 'text' },
    subjectId: { type: 'text' },
    enterpriseId: { type: 'id' },
    takenBy: { type: 'id' },
    receivedAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'receivedAt', order: 'desc' }],
};

/** What a use case expects of the evidence it is given. */
export interface EvidenceExpectation {
  /** One of these. @default any */
  readonly kind?: EvidenceKind | readonly EvidenceKind[];
}

/** Hands out evidence to use cases and readers, inside a unit of work and as far as its actor may see. */
@Injectable()
export class EvidenceShelf {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The evidence with these ids, in their order.
   *
   * @throws EvidenceError `EVIDENCE_NOT_FOUND` naming the ids that are not there, `EVIDENCE_WRONG_KIND`
   */
  async require(ids: readonly string[], { kind }: EvidenceExpectation = {}): Promise<Evidence[]> {
    if (ids.length === 0) return [];
    const rows = await this.work.manager.findBy(Evidence, { id: In([...ids]) });
    const found = new Map(rows.map((row) => [row.id, row]));
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) throw evidenceNotFound(missing);
    const kinds = kind === undefined ? undefined : [kind].flat();
    const wrong = kinds ? rows.filter((row) => !kinds.includes(row.kind)) : [];
    if (wrong.length > 0) throw wrongKind(wrong, kinds ?? []);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /**
   * Files evidence under the record that refers to it: from then on who may see the record may see the file. Evidence
   * that lies in another record stays there and may be referred to all the same.
   *
   * @throws EvidenceError as {@link require}
   */
  async attach(
    ids: readonly string[],
    subject: Subject,
    expected?: EvidenceExpectation,
  ): Promise<Evidence[]> {
    const rows = await this.require(ids, expected);
    const { type: subjectType, id: subjectId, jurisdiction, enterpriseId = null } = subject;
    const loose = rows.filter((row) => row.subjectId === null);
    const place = { subjectType, subjectId, jurisdiction, enterpriseId };
    if (loose.length > 0) {
      await this.work.manager.update(Evidence, { id: In(loose.map(({ id }) => id)) }, place);
    }
    return rows.map((row) => (row.subjectId === null ? Object.assign(row, place) : row));
  }

  /** The bytes of a piece of evidence. */
  async content({ hash }: Evidence): Promise<Buffer> {
    const { bytes } = await this.work.manager.findOneByOrFail(EvidenceBlob, { hash });
    return bytes;
  }

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<Evidence>> {
    return search(this.work.manager.createQueryBuilder(Evidence, 'evidence'), definition, request);
  }
}

function wrongKind(wrong: readonly Evidence[], expected: readonly EvidenceKind[]): EvidenceError {
  return new EvidenceError(
    'EVIDENCE_WRONG_KIND',
    `Evidence of kind ${expected.join(' or ')} is needed here. Upload it as such and send its id.`,
    { kind: 'unprocessable', details: { expected, ids: wrong.map(({ id }) => id) } },
  );
}
