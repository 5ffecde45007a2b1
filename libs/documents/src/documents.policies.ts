import type { TablePolicy } from '@bihuan/kernel';
import { EnterpriseImport, EnterpriseImportRow } from './enterprise-import/enterprise-import.entity';

/** Rows of this library, for the data source. */
export const documentEntities = [EnterpriseImport, EnterpriseImportRow];

/** Who sees what of them. */
export const documentPolicies: readonly TablePolicy[] = [
  { table: 'bh_enterprise_import', kind: 'tenant', enterprise: 'never' },
  { table: 'bh_enterprise_import_row', kind: 'append-only' },
];
