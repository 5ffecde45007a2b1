import type { TablePolicy } from '@bihuan/kernel';

const own = '"enterpriseId" = ANY (:enterprises)';
const self = `nullif(current_setting('bihuan.account', true), '')::uuid`;

/** Who sees which rows of the loop. Covert inspections and drafts of inspectors stay invisible to the enterprise. */
export const loopPolicies: readonly TablePolicy[] = [
  { table: 'bh_number_series', kind: 'shared' },
  { table: 'bh_checklist', kind: 'shared', update: false },
  { table: 'bh_document', kind: 'tenant' },
  { table: 'bh_campaign', kind: 'tenant', enterprise: 'never' },
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
    enterprise: `${own} AND (state <> 'DRAFT' OR "recordedBy" = ${self})`,
  },
  { table: 'bh_hazard_transition', kind: 'append-only' },
  { table: 'bh_hazard_responsibility', kind: 'tenant', delete: true },
  { table: 'bh_hazard_transfer', kind: 'tenant' },
  { table: 'bh_order', kind: 'tenant' },
  { table: 'bh_order_item', kind: 'append-only' },
  { table: 'bh_plan', kind: 'tenant' },
  { table: 'bh_measure', kind: 'tenant', delete: true },
  { table: 'bh_progress_report', kind: 'append-only' },
  { table: 'bh_extension', kind: 'tenant' },
  { table: 'bh_escalation', kind: 'append-only' },
  { table: 'bh_completion_report', kind: 'append-only' },
  { table: 'bh_review', kind: 'tenant' },
  { table: 'bh_closing_signature', kind: 'append-only' },
  { table: 'bh_lookback', kind: 'tenant' },
];
