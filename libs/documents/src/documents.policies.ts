import type { TablePolicy } from '@bihuan/kernel';
import { EnterpriseImport, EnterpriseImportRow } from './enterprise-import/enterprise-import.entity';
import { Sample } from './sample/sample.entity';

/** Rows of this library, for the data source. */
export const documentEntities = [EnterpriseImport, EnterpriseImportRow, Sample];

/** Who sees what of them. */
export const documentPolicies: readonly TablePolicy[] = [
  { table: 'bh_enterprise_import', kind: 'tenant', enterprise: 'never' },
  { table: 'bh_enterprise_import_row', kind: 'append-only' },
  // Who is to be looked at is nothing for those who are.
  { table: 'bh_sample', kind: 'append-only', enterprise: 'never' },
];
