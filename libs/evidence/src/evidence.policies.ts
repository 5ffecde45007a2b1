import type { TablePolicy } from '@bihuan/kernel';
import { EvidenceBlob } from './evidence-blob.entity';
import { Evidence } from './evidence.entity';

/** Rows of this library, for the data source. */
export const evidenceEntities = [EvidenceBlob, Evidence];

/** Who sees what of them. Bytes are reached through a visible piece of evidence only, and never change. */
export const evidencePolicies: readonly TablePolicy[] = [
  { table: 'bh_evidence_blob', kind: 'shared', update: false },
  {
    table: 'bh_evidence',
    kind: 'tenant',
    // A file can be filed under a record; what it is and where it comes from stays as it was received.
    update: ['subjectType', 'subjectId', 'jurisdiction', 'enterpriseId'],
  },
];
