import { Injectable } from '@nestjs/common';
import {
  type Actor,
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
  ReadAccess,
} from '@bihuan/kernel';
import { CaseFile } from '../dossier/case-file';
import type { CaseDocument } from '../dossier/case-document.entity';
import { AnswerSheet } from './answer-sheet';
import { Inspection } from './inspection.entity';
import type { InspectionAnswer } from './inspection-answer.entity';
import { InspectionNotFoundError } from './inspection.errors';

/** What inspections can be searched by. */
export const inspectionSearch: SearchDefinition = {
  fields: {
    area: { type: 'node', property: 'jurisdiction' },
    /** Elements of its workflow in which it stands now. */
    standsAt: {
      type: 'texts',
      sql: (
        inspection,
      ) => `ARRAY(SELECT wait->>'elementId' FROM bh_instance i, jsonb_array_elements(i.waits) AS wait
        WHERE i."subjectId" = "${inspection}".id AND i."endedAt" IS NULL)`,
    },
    /** Accounts of the officers in the team. */
    officer: { type: 'texts', sql: (inspection) => `"${inspection}"."officerIds"::text[]` },
    number: { type: 'text', sortable: true },
    campaignId: { type: 'id' },
    enterpriseId: { type: 'id' },
    jurisdiction: { type: 'text', sortable: true },
    organisationId: { type: 'id' },
    mode: { type: 'text', sortable: true },
    state: { type: 'text', sortable: true },
    plannedOn: { type: 'date', sortable: true },
    plannedBy: { type: 'id' },
    checkedInAt: { type: 'date' },
    /** There where officers checked in without a position. */
    noPositionReason: { type: 'text' },
    endedAt: { type: 'date' },
    createdAt: { type: 'date', sortable: true },
  },
  sort: [{ field: 'createdAt', order: 'desc' }],
};

/** An inspection with the answers given and the documents it produced. */
export interface InspectionDetail extends Inspection {
  readonly answers: InspectionAnswer[];
  readonly documents: CaseDocument[];
}

/** Reads inspections, as far as the actor may see: row-level security hides covert ones from the enterprise until check-in. */
@Injectable()
export class InspectionQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly work: UnitOfWork,
    private readonly sheet: AnswerSheet,
    private readonly file: CaseFile,
  ) {}

  /** @throws InspectionNotFoundError */
  get(actor: Actor, id: string): Promise<InspectionDetail> {
    return this.access.run(actor, 'inspection.read', async () => {
      const inspection = await this.work.manager.findOneBy(Inspection, { id });
      if (!inspection) throw new InspectionNotFoundError(id);
      const answers = await this.sheet.read(id);
      const documents = await this.file.documentsOfInspection(id);
      return Object.assign(inspection, { answers, documents });
    });
  }

  search(actor: Actor, request: SearchRequest): Promise<SearchResult<Inspection>> {
    return this.access.run(actor, 'inspection.read', () =>
      search(this.work.manager.createQueryBuilder(Inspection, 'inspection'), inspectionSearch, request),
    );
  }
}
