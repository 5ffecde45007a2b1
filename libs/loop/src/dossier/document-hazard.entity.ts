import { Entity, PrimaryColumn } from 'typeorm';

/** That a document is on the file of a hazard, as a row: lists have no index under row-level security. Tells ids only. */
@Entity('bh_document_hazard')
export class DocumentHazard {
  @PrimaryColumn('uuid')
  hazardId: string;

  @PrimaryColumn('uuid')
  documentId: string;
}
