import type { TablePolicy } from '@bihuan/kernel';
import { innerRungs } from './rectification/escalation.entity';

const own = '"enterpriseId" = ANY (:enterprises)';
/** A campaign of a county is known in its towns, and to the enterprises there, once it is published. */
const below = `status <> 'DRAFT' AND EXISTS (
  SELECT FROM unnest(string_to_array(concat_ws(',', nullif(current_setting('bihuan.from', true), ''),
    nullif(current_setting('bihuan.nodes', true), '')), ',')) AS node WHERE starts_with(node, jurisdiction || '.')
  UNION ALL
  SELECT FROM bh_enterprise AS enterprise
   WHERE enterprise.id = ANY (:enterprises) AND starts_with(enterprise.jurisdiction, bh_campaign.jurisdiction || '.')
)`;

/** Who sees which rows of the loop. Covert inspections and drafts of inspectors stay invisible to the enterprise. */
export const loopPolicies: readonly TablePolicy[] = [
  { table: 'bh_number_series', kind: 'shared' },
  { table: 'bh_checklist', kind: 'shared', update: false },
  // What the authorities approve among themselves is none of the enterprise's business.
  {
    table: 'bh_document',
    kind: 'tenant',
    enterprise: `${own} AND kind NOT IN ('CASE_HANDLING_APPROVAL', 'CASE_CONCLUSION_APPROVAL',
      'SPECIAL_MATTER_APPROVAL', 'VOID_APPROVAL')`,
  },
  { table: 'bh_document_hazard', kind: 'shared', update: false },
  { table: 'bh_campaign', kind: 'tenant', enterprise: below, delete: true },
  { table: 'bh_campaign_target', kind: 'tenant', enterprise: 'never' },
  { table: 'bh_population_event', kind: 'append-only', enterprise: 'never' },
  {
    table: 'bh_inspection',
    kind: 'tenant',
    enterprise: `${own} AND (mode = 'OPEN' OR "checkedInAt" IS NOT NULL)`,
  },
  { table: 'bh_inspection_answer', kind: 'tenant' },
  {
    table: 'bh_hazard',
    kind: 'tenant',
    enterprise: `${own} AND ("registeredAt" IS NOT NULL OR source = 'SELF_CHECK')`,
  },
  { table: 'bh_hazard_transition', kind: 'append-only' },
  { table: 'bh_hazard_responsibility', kind: 'tenant', delete: true },
  { table: 'bh_hazard_transfer', kind: 'tenant' },
  { table: 'bh_order', kind: 'tenant' },
  { table: 'bh_order_item', kind: 'append-only' },
  { table: 'bh_plan', kind: 'tenant' },
  { table: 'bh_measure', kind: 'tenant' },
  { table: 'bh_progress_report', kind: 'append-only' },
  { table: 'bh_extension', kind: 'tenant' },
  {
    table: 'bh_escalation',
    kind: 'append-only',
    enterprise: `${own} AND kind NOT IN (${innerRungs.map((kind) => `'${kind}'`).join(', ')})`,
  },
  { table: 'bh_completion_report', kind: 'append-only' },
  { table: 'bh_review', kind: 'tenant' },
  { table: 'bh_closing_signature', kind: 'append-only' },
  { table: 'bh_lookback', kind: 'tenant' },
];
