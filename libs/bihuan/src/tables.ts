import { auditEntities, auditPolicies } from '@bihuan/audit';
import { documentEntities, documentPolicies } from '@bihuan/documents';
import { evidenceEntities, evidencePolicies } from '@bihuan/evidence';
import { identityEntities, identityPolicies } from '@bihuan/identity';
import { jobEntities, jobPolicies } from '@bihuan/jobs';
import { CommandKey, type TablePolicy } from '@bihuan/kernel';
import { loopEntities, loopPolicies } from '@bihuan/loop';
import { notifyEntities, notifyPolicies } from '@bihuan/notify';
import { processEntities, processPolicies } from '@bihuan/process';

/** Every row of the product; for hosts that do not set `autoLoadEntities`. */
export const bihuanEntities = [
  CommandKey,
  ...jobEntities,
  ...processEntities,
  ...auditEntities,
  ...identityEntities,
  ...evidenceEntities,
  ...loopEntities,
  ...notifyEntities,
  ...documentEntities,
];

/** Who may see and change each table. */
export const bihuanPolicies: readonly TablePolicy[] = [
  { table: 'bh_command_key', kind: 'shared' },
  ...jobPolicies,
  ...processPolicies,
  ...auditPolicies,
  ...identityPolicies,
  ...evidencePolicies,
  ...loopPolicies,
  ...notifyPolicies,
  ...documentPolicies,
];
